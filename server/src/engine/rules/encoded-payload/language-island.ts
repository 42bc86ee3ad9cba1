import { type DocumentContext, defineRule, type Hit } from '../../model/rule.js';
import type { Reason } from '../../model/signal.js';
import { codePlaces } from '../../readers/code-places.js';
import { languagesIn } from './foreign-languages.js';

/** SC0406: one passage of an English file gives an order in another language. */
export const languageIsland = defineRule({
  id: 'SC0406',
  name: 'language-island',
  title: 'Instruction in an unexpected language or script',
  family: 'F04',
  severity: 'medium',
  confidence: 'medium',
  roles: ['cloak', 'hook'],
  scopes: ['INS', 'PER', 'MEM', 'SKL', 'SCH', 'DOC', 'TOOL'],
  within: ['INS', 'PER', 'MEM', 'SKL', 'SCH', 'TOOL', 'AGT'],
  maps: ['T0068', 'LLM01', 'ASI01'],
  message:
    'A passage in another language than the rest gives an order; agents read it, reviewers of this file may not.',
  remedy: 'Have somebody who reads the language judge it, and write what may stay in the language of the file.',
  document: islands,
});

/** Longer documents are not looked at as a whole. UTF-16 units. */
const longest = 400_000;
/** Most of the document that an island may be. */
const share = 0.4;
interface Island {
  readonly language: string;
  readonly start: number;
  readonly length: number;
}

/** The orders in other languages that stand in a section. */
function ordersIn(text: string): Island[] {
  return languagesIn(text).flatMap(({ language, expression }) =>
    [...text.matchAll(expression)].map(({ 0: { length }, index }) => ({ language, start: index, length })),
  );
}

function* islands({ text, file, each, overall }: DocumentContext): Iterable<Hit> {
  if (text.length > longest) return;
  const found = each(ordersIn).flatMap(({ start, fact }) => fact.map((one) => ({ ...one, start: start + one.start })));
  if (found.length === 0 || !isEnglish(text)) return;
  const isCode = file.format === 'markdown' ? overall(codePlaces) : () => false;
  for (const { language, start: at, length } of found) {
    const [start, end] = lineAt(text, at);
    const line = text.slice(start, end);
    if (isCode(at) || isEnglish(line, 0) || end - start > share * text.length) continue;
    const message = `An order in ${language} stands in an English text.`;
    const near = text.slice(Math.max(0, start - 120), Math.min(text.length, end + 120));
    const reasons = translated.test(near) ? [credit] : [];
    yield { start: at, end: Math.min(end, at + length + 120), message, reasons };
  }
}

/** Near by it is said that the passage is a translation, an example of a language, or a word that users say. */
const translated =
  /\b(?:translat\w{1,5}|i18n|locali[sz]\w{1,6}|in (?:german|french|spanish|portuguese|italian|dutch|russian|turkish|chinese|japanese|korean|arabic|hindi|thai|polish)|bilingual|multilingual|languages?|means|phrases?|keywords?|trigger words?|examples?)\b/i;

const credit: Reason = { code: 'G2', effect: -2, text: 'it is shown as a translation or as an example of a language' };

/** Words that hold English together. */
const english: ReadonlySet<string> = new Set(
  'the of and to in is for that with on as be this are not or by from it you use should a an we when all at if can will has have was'.split(
    ' ',
  ),
);
const sample = 20_000;

/** English words of grammar are a good part of all words; a short text is not judged. */
function isEnglish(text: string, fewest = 12): boolean {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => english.has(word)).length;
  return words.length > fewest && known >= 0.12 * words.length;
}

function lineAt(text: string, at: number): [number, number] {
  const feed = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, feed < 0 ? text.length : feed];
}
