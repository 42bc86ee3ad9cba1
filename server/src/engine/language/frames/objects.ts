import type { Thing } from '../lexicons/things.js';
import type { Clause } from './clause.js';
import type { TokenSpan } from './frame.js';
import type { Tags } from './tags.js';

/** What is named in a clause: what the act is done to, and where that goes. */
export interface Named {
  readonly objects: Set<Thing>;
  readonly to: Set<Thing>;
}

/** Words behind which somebody or something is named that receives, keeps or is spared the object. */
const directions = new Set(
  'to into onto with from at via in on for inside over against towards toward through before'.split(' '),
);

/** Things in a half-open token range; a direction holds for the noun group behind it. */
export function namedIn(tags: Tags, [first, last]: TokenSpan): Named {
  const named: Named = { objects: new Set(), to: new Set() };
  let directed = false;
  let filled = false;
  for (let i = first; i < last; i++) {
    const text = tags.tokens[i]?.text ?? '';
    const fresh = tags.parts[i] === 'determiner' || tags.parts[i] === 'pronoun';
    if (directions.has(text)) {
      directed = true;
      filled = false;
    } else if (directed && filled && fresh) directed = false;
    for (const { thing, last: end } of tags.mentions[i] ?? []) {
      if (end > last) continue;
      (directed ? named.to : named.objects).add(thing);
      filled = true;
    }
  }
  return named;
}

/** Where the object of a clause may stand: behind the verb, up to the next clause; before it in the passive. */
export function objectSpan(tags: Tags, clause: Clause, next: Clause | undefined, last: number): TokenSpan {
  const { at, verb } = clause.head;
  return [verb.last, endOfObjects(tags, verb.last, next, last, at)];
}

/** Most tokens behind a verb that belong to its clause. */
const reach = 40;

function endOfObjects(tags: Tags, from: number, next: Clause | undefined, last: number, at: number): number {
  const slot = next?.head.slot;
  // `stop logging commands`: all of it is what stops.
  const swallowed = slot !== undefined && slot.opener === 'head' && slot.core === undefined;
  const limit = Math.min(last, at + reach, slot === undefined || swallowed ? last : ownStart(next as Clause));
  for (let i = from; i < limit; i++) {
    if (tags.borders[i] === 'hard' && i > from) return i;
    if (tags.parts[i] === 'condition' || tags.parts[i] === 'break' || tags.parts[i] === 'how') return i;
  }
  return limit;
}

/** First token of a clause that is its own: what it takes for its subject may be the object of the clause before. */
function ownStart({ head: { slot } }: Clause): number {
  return slot.opener === 'head' && slot.subject ? slot.subject[1] : slot.first;
}
