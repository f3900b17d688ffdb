/** Lines that a telephone or a mail program signs with by itself. */
const DEVICE = new RegExp(
  '^(?:(?:sent|gesendet|envoyé|enviado|inviato|verzonden|verstuurd|sendt|skickat|отправлено) ' +
    '(?:from|via|with|von|mit|de|depuis|à partir|desde|do|da|vanaf|fra|från|с|из) |von meinem .+ gesendet|' +
    'get outlook for |télécharger outlook )',
  'iu',
);
const MOST_LINES = 12;

/** The lines without a closing signature. A bare name stays: people end with it what they have to say. */
export function withoutSignature(lines: readonly string[]): string[] {
  const kept = [...lines];
  const drop = () => {
    while (kept.length > 0 && (blank(kept.at(-1)) || isDevice(kept.at(-1) ?? ''))) kept.pop();
  };
  drop();
  for (let at = Math.max(1, kept.length - MOST_LINES); at < kept.length; at++) {
    if (isSignature(kept[at] ?? '', kept.slice(at + 1))) kept.length = at;
  }
  drop();
  return kept;
}

function isDevice(line: string): boolean {
  const words = line.trim().split(/\s+/u);
  // "Sent from my desk, is much easier then my mobile phone." is a sentence.
  return DEVICE.test(line.trim()) && words.length <= 9 && !/,|\.$/u.test(line.trim());
}

/** A line of dashes and what follows: the customary two dashes before short lines; any other line only before an address. */
function isSignature(line: string, rest: readonly string[]): boolean {
  const said = rest.filter((next) => !blank(next));
  if (/^-- $/u.test(line)) return true;
  if (!said.every(isShort)) return false;
  if (/^\s*--\s*$/u.test(line)) return true;
  return /^\s*[-_=—]{2,}\s*$/u.test(line) && /\S@\S|https?:|www\.|\d{3}\D?\d{4}/u.test(said.join('\n'));
}

function isShort(line: string): boolean {
  const words = line.trim().split(/\s+/u).length;
  return words <= 8 && !/\?$/u.test(line) && !(words > 4 && /[.!]$/u.test(line.trim()));
}

function blank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
