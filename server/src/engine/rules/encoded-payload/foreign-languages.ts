import { type ForeignOrder, foreignOrders } from './foreign-orders.js';

/** A language in which a text may give an order, with the expression that finds it. */
export interface OrderLanguage {
  readonly language: string;
  readonly expression: RegExp;
  /** Beginnings, in lower case, of what stands first in its orders and of what stands last. */
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const between = '[^\\n.!?\\u3002]{0,50}?';

const languages: readonly OrderLanguage[] = foreignOrders.map(({ language, verbs, objects, verbLast }) => {
  const [one, other] = verbLast ? [objects, verbs] : [verbs, objects];
  const expression = new RegExp(`(?<!\\p{L})(?:${one})${between}(?:${other})`, 'giu');
  return { language, expression, first: beginnings(one), last: beginnings(other) };
});

/** The letters that alternatives begin with. */
function beginnings(alternatives: ForeignOrder['verbs']): string[] {
  return alternatives.split(/\|(?![^(]*\))/).map((one) => (/^[\p{L}\p{M}]+/u.exec(one)?.[0] ?? '').toLowerCase());
}

interface Beginning {
  readonly word: string;
  readonly language: OrderLanguage;
}

/** Letters by which words are looked up. */
const keyLength = 2;
const byKey = beginningsByKey();

/** The beginnings of what stands first in the orders of each language, by their first letters. */
function beginningsByKey(): ReadonlyMap<string, readonly Beginning[]> {
  const found = new Map<string, Beginning[]>();
  for (const language of languages) {
    for (const word of language.first) {
      const key = word.slice(0, keyLength);
      found.set(key, [...(found.get(key) ?? []), { word, language }]);
    }
  }
  return found;
}

/** A quick look: the languages that have a word of either kind in the text, the first at the beginning of a word. */
export function languagesIn(text: string): OrderLanguage[] {
  const lower = text.toLowerCase();
  const met = new Set<OrderLanguage>();
  let inWord = false;
  for (let at = 0; at < lower.length; at++) {
    const isBehindLetter = inWord;
    const unit = lower.charCodeAt(at);
    inWord = isLatin(unit);
    if (isBehindLetter || !(inWord || unit >= otherScripts)) continue;
    for (const { word, language } of byKey.get(lower.slice(at, at + keyLength)) ?? []) {
      if (lower.startsWith(word, at)) met.add(language);
    }
  }
  return [...met].filter(({ last }) => last.some((word) => lower.includes(word)));
}

/** First unit of the scripts whose words are looked for at every letter. */
const otherScripts = 0x250;

function isLatin(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < otherScripts);
}
