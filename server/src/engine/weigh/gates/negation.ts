import { type Gate, wordsBefore } from './gate.js';

const negators = new Set([
  "don't",
  'dont',
  'never',
  'not',
  "doesn't",
  'cannot',
  "can't",
  "won't",
  'avoid',
  'refuse',
  'refuses',
  'without',
  "shouldn't",
  "mustn't",
  'no',
  'nor',
  'neither',
  'prevent',
  'prevents',
  'reject',
  'rejects',
  'forbid',
  'forbidden',
  'prohibited',
  'resist',
  'stop',
  'against',
  'ignore',
  'ignores',
]);
const markers = /^\s*(?:\u274c|\u2717|\u2718|\u2716|\u{1F6AB}|\u26D4|(?:don'?t|never|do not|avoid|bad|wrong)\b)/iu;

const prohibitive =
  /^\W{0,8}(?:(?:you )?(?:must|should) (?:not|never)|never|do not|don'?ts?|avoid|prohibited|forbidden|anti-?patterns?|what not to)\b/i;

/**
 * G3: a prohibition governs the matched verb, at most three words to its left and in the same sentence; or the item
 * stands in a list whose siblings share a mark of prohibition. A lone mark is no credit (AG8).
 */
export const negation: Gate = (context) => {
  // A noun phrase is negated only by the word right before it: `not allowed due to policy` negates no policy.
  const reach = context.passage.isVerb(context.first) ? 3 : 1;
  const negator = wordsBefore(context, reach).find((word) => negators.has(word));
  const own = context.passage.words(context.first, context.first + 1)[0] ?? '';
  if (negator !== undefined && !negators.has(own)) {
    return { code: 'G3', effect: -2, text: `it is forbidden, not asked for ("${negator}")` };
  }
  const heading = context.view.segment.headings.at(-1) ?? '';
  if (prohibitive.test(heading)) {
    return { code: 'G3', effect: -2, text: `its heading forbids it ("${heading.slice(0, 60)}")` };
  }
  const siblings = context.view.segment.siblings;
  if (!siblings) return null;
  const marked = siblings.texts.filter((text) => markers.test(text)).length;
  const mine = siblings.texts[siblings.index];
  if (marked < 2 || mine === undefined || !markers.test(mine)) return null;
  return { code: 'G3', effect: -1, text: 'it is an item of a list of things not to do' };
};
