import type { Bench, Hit, Suspect } from '../../model/rule.js';
import { destinationsIn, isCommonPlace, isKnown } from '../../purpose/destinations.js';
import type { Effect } from '../../purpose/effects.js';
import { asksFor, type Purpose, partAt, purposeOf } from '../../purpose/purpose.js';
import { sharedWords, typicalShare } from '../../purpose/style.js';

/** A part no longer than this is taken to be one step, in UTF-16 units. */
const stepLimit = 1_200;
/** An order that shares no more of its words with its document is a stranger there; measured, see docs/decisions. */
const strange = 0.35;
/** The same where the document asks for such effects. */
const strangeThoughAsked = 0.2;
/** With a destination that nobody knows, half of the words may be those of the document. */
const strangeWithPlace = 0.5;
/** Where lines share less than this with one another, a document is too short or too mixed to have strangers. */
const settled = 0.3;

/** Work like any other, unless it is done on every task. */
const mustStand: ReadonlySet<Effect> = new Set(['goes', 'runs']);

/** Whether an order with a side effect belongs where it stands: false when it does, else how much it stands out. */
export function judgeOrder(suspect: Suspect, bench: Bench): boolean | Partial<Hit> {
  if (suspect.topic === null) return true;
  const [effect, standing] = suspect.topic.split(' ') as [Effect, string?];
  const purpose = bench.overall(purposeOf);
  const own = stepOf(suspect, bench.text, purpose);
  const asked = isAsked(effect, purpose, own);
  if (effect === 'sends' && !namesStranger(suspect, own, bench)) return false;
  const shared = sharedWords(bench.text.slice(suspect.start, suspect.end), bench);
  if (effect === 'sends') return judgePlace(shared, standing !== undefined && !asked);
  if (shared > (asked ? strangeThoughAsked : strange)) return false;
  const weak = bench.overall(typicalShare) < settled || (!standing && mustStand.has(effect));
  return { severity: weak ? 'low' : 'medium' };
}

/** True when an order names a destination that nothing else in the document knows. */
function namesStranger({ start, end }: Suspect, own: readonly [number, number], bench: Bench): boolean {
  return destinationsIn(bench, start, end + 2).some(
    ({ host, domain }) => !isCommonPlace(host) && !isKnown(domain, bench, own),
  );
}

/** A destination that the document does not know weighs by itself. */
function judgePlace(shared: number, standsUnasked: boolean): Partial<Hit> {
  const message = 'This step sends something to a place that nothing else in this document knows.';
  return { severity: shared <= strangeWithPlace || standsUnasked ? 'medium' : 'low', message };
}

/** True when the subject of the document, or a heading of another part of it, asks for the effect. */
function isAsked(effect: Effect, purpose: Purpose, [start, end]: readonly [number, number]): boolean {
  if (start >= purpose.subjectEnd && asksFor(effect, purpose.subject)) return true;
  return purpose.parts.some((part) => part.asks.has(effect) && (part.start >= end || part.end <= start));
}

/** The short part that an order stands in, or else its lines. */
function stepOf({ start, end }: Suspect, text: string, purpose: Purpose): [number, number] {
  const part = partAt(purpose, start);
  const isStep = part.start >= purpose.subjectEnd && part.end - part.start <= stepLimit;
  if (isStep) return [part.start, part.end];
  const after = text.indexOf('\n', end);
  return [text.lastIndexOf('\n', start - 1) + 1, after < 0 ? text.length : after];
}
