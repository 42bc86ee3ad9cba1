import type { Reason } from '../../model/signal.js';
import type { GateContext } from './gate.js';

/** AG1: hidden text gets no credit: nobody quotes where nobody can read. Encoded text is seen, though not read. */
export function hiddenVoids({ view, hit }: GateContext): Reason | null {
  const concealment = hit.concealment ?? view.concealment;
  if (concealment === null || concealment === undefined || concealment === 'metadata') return null;
  if (concealment === 'encoded') return null;
  return { code: 'AG1', effect: 0, text: 'it is hidden from people, so no gate lowers it' };
}

const obeying = 'run|execute|follow|apply|obey|perform|carry out|act on|comply with';
const quotation = '(?:block|snippet|commands?|script|instructions?|text|prompt|steps|code|lines?|rules?|words|notice)';
/** `do the above`, `run this block`, `follow what it says`: after a quotation. */
const obeyAbove = new RegExp(
  `\\b(?:do|${obeying})\\s+(?:exactly\\s+)?(?:(?:(?:all |each of )?(?:the|this|that|these|those) )?(?:above|quoted|previous|preceding|${quotation}(?: [a-z]{1,12}){0,4}(?: quoted)?(?: above| exactly| verbatim| as written| now| immediately| before| first))|(?:what|as) (?:it|(?:the|this|that)(?: [a-z]{1,12}){1,3}) says|what is (?:quoted|written|said))\\b`,
  'gi',
);
/** `follow these instructions:`, `run the following`: right before a quotation. */
const obeyBelow = new RegExp(
  `\\b(?:${obeying})\\b[^.\\n"\\u201c]{0,40}\\b(?:following|below|this|these)\\b[^.\\n"\\u201c]{0,30}[:.]?\\s{0,4}["\\u201c>\`']{0,4}\\s{0,4}$`,
  'gi',
);
const forbids = /\b(?:not|never|don['\u2019]?t|without|avoid|refuses? to)\s+(?:\w{1,16}\s+){0,2}$/i;

/** AG2: an order near by tells the reader to do what the quotation says. Code and quotes then count as said. */
export function obeyedQuote({ view, hit, before, after }: GateContext, credits: readonly Reason[]): Reason | null {
  if (!credits.some((c) => c.code === 'G1' || c.code === 'G2')) return null;
  const ahead = `${before}\n${view.text.slice(Math.max(0, hit.start - 240), hit.start)}`.slice(-240);
  const behind = `${view.text.slice(hit.end, hit.end + 240)}\n${after}`.slice(0, 480);
  if (!ordered(obeyBelow, ahead) && !ordered(obeyAbove, behind)) return null;
  return { code: 'AG2', effect: 0, text: 'an order near by tells the reader to do what is quoted' };
}

/** The expression stands in the text, and no negation before it. */
function ordered(order: RegExp, text: string): boolean {
  return [...text.matchAll(order)].some(({ index }) => !forbids.test(text.slice(Math.max(0, index - 40), index)));
}

/** AG3: in memories, tool metadata and schedules a quotation is loaded like the rest; one level is the most a gate lowers. */
export function memoryLimits({ file }: GateContext, credits: readonly Reason[]): Reason[] {
  if (!['MEM', 'TOOL', 'SCH'].includes(file.scope)) return [...credits];
  const total = credits.reduce((sum, c) => sum + c.effect, 0);
  if (total >= -1) return [...credits];
  const text = 'an agent loads this text as its own memory or tool, quoted or not';
  return [...credits, { code: 'AG3', effect: -1 - total, text }];
}
