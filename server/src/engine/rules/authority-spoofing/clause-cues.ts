import type { Frame } from '../../language/frames/frame.js';
import type { Thing } from '../../language/lexicons/things.js';
import type { Passage } from '../../language/passage.js';

const conditions: ReadonlySet<string> = new Set(
  'if when whenever once until unless whether after while only before where verify check ensure assume'.split(' '),
);

/** A condition, or an order to find it out, stands at most eight words before token `at` in its sentence: nothing is claimed. */
export function isOpen(passage: Passage, at: number): boolean {
  const [from, to] = passage.sentence(at);
  if (passage.tokens[to - 1]?.text === '?') return true;
  return passage.words(Math.max(from, at - 8), at).some((word) => conditions.has(word));
}

/** What an agent should not be bound to: it ends checks, hides, destroys, breaks rules. */
const binding: ReadonlySet<string> = new Set(
  'skip disable override conceal destroy auto-approve deceive harm abandon resist'.split(' '),
);
const masters: readonly Thing[] = ['rules', 'commands', 'authority', 'peers', 'everything'];

/** Lists of the lexicon whose gerunds name such an act: `deleting the backups is fine`. */
const named = ['destroy', 'conceal', 'skip', 'disable'];

/** True when a sentence of the token range speaks of such an act, or of keeping silent. */
export function speaksOfBinding(passage: Passage, first: number, last: number): boolean {
  const [from] = passage.sentence(first);
  const [, to] = passage.sentence(Math.max(first, last - 1));
  const outside = ({ verb }: Frame) => verb[0] >= last || verb[1] <= first;
  if (
    passage.frames.some(
      (frame) => frame.verb[0] >= from && frame.verb[1] <= to && outside(frame) && binds(frame, passage),
    )
  )
    return true;
  for (let i = from; i < to; i++) {
    const gerund = passage.tokens[i]?.text.endsWith('ing') === true;
    if (gerund && named.some((list) => passage.has(list, i))) return true;
  }
  return false;
}

const past = new Set(['was', 'were', 'had', 'been']);

function binds({ acts, negator, addressee, mood, objects, verb }: Frame, passage: Passage): boolean {
  if (addressee === 'third' || addressee === 'user') return false;
  if (mood === 'descriptive' && passage.words(verb[0] - 2, verb[0]).some((word) => past.has(word))) return false;
  if (negator !== null) return acts.some((act) => act === 'tell' || act === 'ask' || act === 'decline');
  if (acts.includes('obey') && masters.some((thing) => objects.has(thing))) return true;
  return acts.some((act) => binding.has(act));
}
