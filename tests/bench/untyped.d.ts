/** What the benches use of packages that bring no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: { document: Document };
  }
}

declare module 'planer' {
  export function extractFromPlain(text: string): string;
  export function extractFromHtml(html: string, document: Document): string;
}
