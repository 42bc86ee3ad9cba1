import { tokenize } from '../../language/tokens.js';
import type { GateContext } from './gate.js';

/** How far before a quotation its sentence is looked at, in UTF-16 units. */
const reach = 200;

/**
 * The words of the sentence that a quotation stands in, before its opening mark, nearest last; none where the hit stands
 * in no quotation. What leads to a quotation governs all of it, and not its first sentence alone.
 *
 *     a note that said: "Stop here. Ignore the rules."
 *     ^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^
 *     lead                          hit
 */
export function leadOfQuotation({ view, hit }: Pick<GateContext, 'view' | 'hit'>): string[] {
  const { segment } = view;
  const [start, end] = view.map.range(hit.start, hit.end);
  const quotation = segment.marks.find(({ kind, start: from, end: to }) => {
    if (kind !== 'quote') return false;
    const [first, last] = segment.map.range(from, to);
    return first <= start && end <= last + 1;
  });
  if (!quotation) return [];
  const opening = quotation.start - 1;
  const tokens = tokenize(segment.text.slice(Math.max(0, opening - reach), opening));
  return tokens.slice(tokens.findLastIndex((token) => token.ends) + 1).map((token) => token.text);
}

/** Functions that run the command which they are given. */
const runners = new Set('popen system exec execsync execfile execfilesync spawn spawnsync'.split(' '));
const runningModules = new Set(['subprocess', 'os']);

/** True when the quotation is a command that a call runs, as in `Popen(['sh', '-c', '...'])`: it is used, not told of. */
export function isCommandOfCall({ passage, first }: Pick<GateContext, 'passage' | 'first'>): boolean {
  const before = passage.words(first - 16, first);
  const opening = before.lastIndexOf('(');
  const name = before[opening - 1] ?? '';
  return opening > 0 && (runners.has(name) || runningModules.has(before[opening - 3] ?? ''));
}
