import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document, type YAMLError } from 'yaml';

import { fail, ok } from '../result';
import type { Path } from './fault';
import { packLimits } from './limits';
import { readJson } from './read-json';
import type { PackReader, Place, TextFault } from './read-text';

/**
 * Reads JSON, or YAML where the text does not begin with a bracket. For pages and the shell alone: the reader of YAML weighs
 * more than all of the background, and cannot pause. So the text is short, and what would make it slow is refused before.
 */
export const readJsonOrYaml: PackReader = (text, pause) =>
  /^\s*[[{]/.test(text) ? readJson(text, pause) : Promise.resolve(readYaml(text));

function readYaml(text: string): Awaited<ReturnType<PackReader>> {
  const early = tooMuch(text);
  if (early) return fail([early]);
  try {
    // Keys are compared here below: the library's own look at them takes the square of their number.
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error' });
    const faults = [...document.errors, ...document.warnings].map(said);
    const all = faults.length > 0 ? faults : strange(document);
    if (all.length > 0) return fail(all.slice(0, packLimits.faults));
    return ok({
      value: document.toJS({ maxAliasCount: 0 }) as unknown,
      locate: (paths) => Promise.resolve(paths.map((path) => placeOf(document, path))),
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return fail([{ at: 0, problem: 'this nests too deep to be read', instead: 'write it flatter, or as JSON' }]);
  }
}

/** What the library would take long over, or lose its stack in. */
function tooMuch(text: string): TextFault | null {
  const { yamlBytes, depth } = packLimits;
  if (text.length > yamlBytes)
    return {
      at: 0,
      problem: `YAML of more than ${yamlBytes / 1000} kB`,
      instead: 'write it as JSON, or in a folder of small files: npm run pack -- build',
    };
  const deep = { problem: 'this nests too deep', instead: 'write it flatter: a pack needs few levels' };
  const at = text.search(/^ {100}|^[ ]*(?:[-?:][ ]+){8}/m);
  if (at >= 0) return { at, ...deep };
  let open = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] as string;
    if (sign === '[' || sign === '{') open++;
    else if ((sign === ']' || sign === '}') && open > 0) open--;
    if (open > depth * 4) return { at: index, ...deep };
  }
  return null;
}

/** What YAML has and a pack has no use for: names for things that are written once, and keys that are written twice. */
function strange(document: Document): TextFault[] {
  const faults: TextFault[] = [];
  visit(document, {
    Node: (_, node) => {
      const at = node.range?.[0] ?? 0;
      const anchor = 'anchor' in node && Boolean(node.anchor);
      if (isAlias(node) || anchor)
        faults.push({
          at,
          problem: 'anchors (&) and aliases (*) are not taken',
          instead: 'write it out, or put it in quotes',
        });
    },
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const at = key.range?.[0] ?? 0;
        if (seen.has(name))
          faults.push({ at, problem: `"${name}" is written twice here`, instead: 'keep one of them' });
        if (name === '__proto__')
          faults.push({ at, problem: '"__proto__" is no name for anything here', instead: 'take it out' });
        seen.add(name);
      }
    },
  });
  return faults;
}

const ADVICE: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'indent it as the lines around it are',
  MULTILINE_IMPLICIT_KEY: 'write a key and its colon in one line',
  MULTIPLE_DOCS: 'write one pack in a file, without ---',
  TAG_RESOLVE_FAILED: 'take the tag (!) out, or put the text in quotes',
};

function said({ code, message, pos }: YAMLError): TextFault {
  const [first = ''] = code === 'MULTIPLE_DOCS' ? ['a second document begins here'] : message.split(/ at line \d/);
  return { at: pos[0], problem: first, instead: ADVICE[code] ?? 'put the text in quotes, or mend the line' };
}

function placeOf(document: Document, path: Path): Place {
  let node: unknown = document.contents;
  let place: Place = { at: 0, keyAt: 0 };
  for (const step of path) {
    let keyAt: number | undefined;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      keyAt = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
      node = pair?.value;
    } else node = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
    const at = isNode(node) ? node.range?.[0] : undefined;
    if (at === undefined) return place;
    place = { at, keyAt: keyAt ?? at };
  }
  return place;
}
