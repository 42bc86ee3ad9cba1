import { type DocumentContext, defineRule, type Hit } from '../../model/rule.js';
import { codePlaces } from '../../readers/code-places.js';

/** SC0405: a long run of digits and letters that nobody can read, in a file of prose. */
export const highEntropyBlob = defineRule({
  id: 'SC0405',
  name: 'high-entropy-blob',
  title: 'Opaque blob in a prose/instruction file',
  family: 'F04',
  severity: 'low',
  confidence: 'medium',
  roles: ['cloak'],
  scopes: ['INS', 'PER', 'MEM', 'SKL', 'SCH', 'AGT'],
  within: ['INS', 'PER', 'MEM', 'SKL', 'SCH', 'AGT'],
  maps: ['T0068', 'T0043', 'LLM01'],
  message: 'A long run of characters that nobody can read stands in a file of prose; agents may decode or carry it.',
  remedy: 'Find out what it is. Keep data in files of its own, and remove what nobody can explain.',
  document: blobs,
});

/** Digits of a blob in one line, and of each line of a wrapped one; hashes and keys are shorter. A run is tried once. */
const blob = /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/=_-]{120,}/g;
const wrapped = /(?:^|\n)[A-Za-z0-9+/]{56,100}(?:\r?\n[A-Za-z0-9+/=]{40,100}){2,2000}/g;
/** What names a blob: pictures, keys, checksums. */
const named =
  /(?:data:[\w/+.-]{0,40}(?:;[\w=-]{1,30}){0,4};base64,|sha\d{3}[-:]?|ssh-[a-z0-9]{2,10} |integrity[^\n]{0,20}|BEGIN [A-Z ]{3,40}-{5}\s{0,4}|(?:public|gpg|pgp|age|minisign)[ _-]?key[^\n]{0,30}|signature[^\n]{0,20})$/i;
/** Beginnings of pictures, archives and web tokens in base64. */
const media = /^(?:iVBOR|\/9j\/|R0lGOD|UklGR|PHN2Zy|JVBER|UEsDB|H4sI|AAAA|eyJ)/;
const before = 420;
const mostHits = 8;

function* blobs({ text, file, matches, overall }: DocumentContext): Iterable<Hit> {
  if (file.format !== 'markdown' && file.format !== 'text') return;
  let count = 0;
  for (const expression of [blob, wrapped]) {
    for (const { 0: raw, index } of matches(expression)) {
      const start = index + (raw.startsWith('\n') ? 1 : 0);
      const own = raw.trim();
      if (overall(codePlaces)(start) || media.test(own) || !isOpaque(own.replace(/\s/g, ''))) continue;
      if (isNamed(text.slice(Math.max(0, start - before), start))) continue;
      yield { start, end: start + own.length };
      if (++count >= mostHits) return;
    }
  }
}

/** True when what stands before a blob names it, or makes it a part of an address. */
function isNamed(lead: string): boolean {
  const joined = lead.split(/\s/).at(-1) ?? '';
  return joined.slice(-403).includes('://') || /[?&#%]/.test(joined.slice(-201)) || named.test(lead);
}

/** Bits a character that data has, and names, paths and rulers have not. */
const opaque = { hexadecimal: 3.5, base64: 4.3 } as const;
const longestHash = 128;

function isOpaque(run: string): boolean {
  const bits = entropy(run.slice(0, 4096));
  if (/^[0-9a-f]+$/i.test(run)) return run.length > longestHash && bits >= opaque.hexadecimal;
  return bits >= opaque.base64 && /[A-Z]/.test(run) && /[a-z]/.test(run) && /[0-9]/.test(run) && !isPath(run);
}

/** Words parted by slashes, hyphens or underscores are a path or a name. */
function isPath(run: string): boolean {
  return run.split(/[/_-]/).filter((part) => /^[A-Za-z][a-z]{1,14}$/.test(part)).length * 12 > run.length;
}

/** Shannon entropy, in bits a character. */
function entropy(run: string): number {
  const counts = new Map<string, number>();
  for (const sign of run) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / run.length) * Math.log2(count / run.length);
  return bits;
}
