import type { Act } from '../lexicons/acts.js';
import type { Condition } from '../lexicons/conditions.js';
import type { Thing } from '../lexicons/things.js';
import type { Addressee, Frame, Mood } from './frame.js';

/** What is asked of a frame. Of each list one is enough; what is left out is not asked. */
export interface FrameQuery {
  readonly act: Act | readonly Act[];
  /** What the act is done to. */
  readonly objects?: readonly Thing[];
  /** Where it goes, whom it is kept from: things behind `to`, `into`, `from`, `for` and the like. */
  readonly to?: readonly Thing[];
  /** Named anywhere in the clause. */
  readonly about?: readonly Thing[];
  /** Of each group one is named in the sentence or in the one before it, in whatever place. */
  readonly near?: readonly (readonly Thing[])[];
  /** Orders, unless other moods are named. */
  readonly moods?: readonly Mood[];
  /** All but people and things, unless others are named. */
  readonly addressees?: readonly Addressee[];
  /** The act is forbidden: `never tell the user`. */
  readonly negated?: boolean;
  readonly conditions?: readonly Condition[];
}

const orders: readonly Mood[] = ['imperative', 'modal', 'passive'];
const readers: readonly Addressee[] = ['agent', 'you', 'none'];

/** True when a frame is what is asked for, its negation left aside. */
export function meets(query: FrameQuery, frame: Frame): boolean {
  const acts = typeof query.act === 'string' ? [query.act] : query.act;
  return (
    frame.acts.some((act) => acts.includes(act)) &&
    (query.moods ?? orders).includes(frame.mood) &&
    (query.addressees ?? readers).includes(frame.addressee) &&
    meetsAny(query.objects, (thing) => frame.objects.has(thing)) &&
    meetsAny(query.to, (thing) => frame.to.has(thing)) &&
    meetsAny(query.about, (thing) => frame.objects.has(thing) || frame.to.has(thing)) &&
    (query.near ?? []).every((group) => meetsAny(group, (thing) => frame.near.has(thing))) &&
    meetsAny(query.conditions, (condition) => frame.conditions.has(condition))
  );
}

/** True when the act is ordered where its order is asked for, and forbidden where its prohibition is. */
export function agrees(query: FrameQuery, { negator }: Frame): boolean {
  return (negator !== null) === (query.negated ?? false);
}

function meetsAny<T>(asked: readonly T[] | undefined, holds: (one: T) => boolean): boolean {
  return asked === undefined || asked.some(holds);
}
