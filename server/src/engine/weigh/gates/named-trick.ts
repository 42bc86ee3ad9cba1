import type { Gate, GateContext } from './gate.js';

/** How far around the hidden characters they may be named, in UTF-16 units. */
const reach = 160;

/** A character by its number, or the trick by its name. */
const names =
  /\bU\+[0-9A-F]{4,5}\b|\b(?:zero[ -]?width|homoglyphs?|confusables?|bidi\w{0,9}|right-to-left|left-to-right|soft hyphens?|variation selectors?|tag characters?|non-?printing)\b/i;

/**
 * G2: a document names the hidden characters beside them, as in "`...` (zero-width space between n and o)". Whoever hides
 * does not tell. What agents load by themselves gets no credit, since they read the characters and not the note.
 */
export const namedTrick: Gate = (context) => {
  if (!namesTrick(context)) return null;
  return { code: 'G2', effect: -2, text: 'the hidden characters are named beside it' };
};

/** True when the text round hidden characters says that they are there. */
export function namesTrick({ rule, view, hit, file }: GateContext): boolean {
  if (rule.family !== 'F03' || hit.concealment !== 'invisible' || file.surface !== null) return false;
  const line = view.text.lastIndexOf('\n', hit.start - 1) + 1;
  const before = view.text.slice(Math.max(line, hit.start - reach), hit.start);
  const [behind = ''] = view.text.slice(hit.end, hit.end + reach).split('\n');
  return names.test(before) || names.test(view.text.slice(hit.start, hit.end)) || names.test(behind);
}
