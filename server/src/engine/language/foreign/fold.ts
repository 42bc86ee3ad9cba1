/** Letters that are read as others: those with accents, and those that many leave out. */
const folds: ReadonlyMap<string, string> = new Map([
  ...accented(0xdf, 0x24f),
  ...accented(0x1e00, 0x1eff),
  ['\u00df', 's'],
  ['\u0451', '\u0435'],
  ['\u0622', '\u0627'],
  ['\u0623', '\u0627'],
  ['\u0625', '\u0627'],
  ['\u0629', '\u0647'],
  ['\u0649', '\u064a'],
  ['\u2019', "'"],
]);

const unusual = /[^\t\n\r -~]/;
const foldable = /[\u00df-\u024f\u0451\u0622\u0623\u0625\u0629\u0649\u1e00-\u1eff\u2019]/g;

/** The text in lower case and without accents; every UTF-16 unit stays at its place. */
export function unaccented(text: string): string {
  if (!unusual.test(text)) return text.toLowerCase();
  // The only letter whose lower case is longer than itself.
  const lower = text.replaceAll('\u0130', 'i').toLowerCase();
  return lower.replace(foldable, (letter) => folds.get(letter) ?? letter);
}

function accented(from: number, to: number): [string, string][] {
  const out: [string, string][] = [];
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code);
    const [base = ''] = letter.normalize('NFD');
    if (/^[a-z]$/.test(base)) out.push([letter, base]);
  }
  return out;
}
