import type { ForeignCheck, ForeignOrder } from '../../language/foreign/foreign-check.js';
import { type Bench, defineRule, type Hit, type Suspect } from '../../model/rule.js';
import type { Reason } from '../../model/signal.js';
import type { PartedText } from '../../text/parted-text.js';
import type { View } from '../../views/view.js';

/** Acts with what makes them orders that no project has a use for. */
const orders: readonly Pick<ForeignCheck, 'act' | 'with' | 'forbidden'>[] = [
  { act: 'any-act', with: [['any-thing']] },
  { act: 'cancel', with: [['rules']] },
  { act: 'conceal', with: [['user']] },
  { act: 'tell', with: [['user']], forbidden: true },
  { act: 'deed', with: [['secrets']] },
  { act: 'pass', with: [['peers', 'secrets']] },
  { act: 'copy', with: [['self-text'], ['everywhere']] },
  { act: 'reveal', with: [['briefing', 'own-id']] },
  { act: 'include', with: [['your-answer'], ['verbatim']] },
];

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
  foreign: orders.map((order) => ({ ...order, where: inProse })),
  judge: isIsland,
});

/** Most of the document that an island may be. */
const share = 0.4;

/** Orders in a code block are those of a program. What stands near may say that it is a translation. */
function inProse({ language, start, end }: ForeignOrder, { segment, text }: View): boolean | Partial<Hit> {
  if (segment.role === 'code-block') return false;
  const near = text.slice(Math.max(0, start - 120), Math.min(text.length, end + 120));
  return { topic: language, reasons: translated.test(near) ? [credit] : [] };
}

/** The document is in English, and the line of the order is not. */
function isIsland({ topic, start, end }: Suspect, { text, overall }: Bench): boolean | Partial<Hit> {
  if (!overall(isWrittenInEnglish)) return false;
  const [from, to] = lineAt(text, start);
  if (isEnglish(text.slice(from, to), 0) || Math.max(to, end) - from > share * text.length) return false;
  return { message: `An order in ${topic} stands in an English text.` };
}

function isWrittenInEnglish({ text }: PartedText): boolean {
  return isEnglish(text);
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
