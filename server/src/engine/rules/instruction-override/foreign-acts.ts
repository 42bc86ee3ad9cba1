import type { Frame, TokenSpan } from '../../language/frames/frame.js';
import type { Thing } from '../../language/lexicons/things.js';
import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';

const orders: ReadonlySet<Frame['mood']> = new Set(['imperative', 'modal', 'passive']);
const outside: readonly Thing[] = ['endpoint', 'public', 'authority', 'peers'];
const harming: ReadonlySet<string> = new Set(['destroy', 'disable', 'harm', 'pay', 'deceive', 'spawn', 'auto-approve']);
/** `Stop and ask` ends nothing but the agent's own work. */
const resting: ReadonlySet<string> = new Set(['stop', 'pause', 'halt', 'hold', 'clear', 'clean']);
const valued: readonly Thing[] = ['secrets', 'memory', 'audit', 'bypass', 'permissions', 'logs'];
const reaching: ReadonlySet<string> = new Set(['send', 'read', 'reveal', 'copy', 'grant', 'store']);

/**
 * True when the sentence of a match, the match itself left out, orders something that helps no task of a user: to send
 * things away, to destroy or switch off, to pay, to reach for secrets.
 */
export function ordersForeignAct(match: PhraseMatch, passage: Passage): boolean {
  const [first] = passage.sentence(match.first);
  const [, last] = passage.sentence(match.last - 1);
  return passage.frames.some(
    (frame) =>
      frame.verb[0] >= first &&
      frame.verb[1] <= last &&
      (frame.verb[0] >= match.last || frame.verb[1] <= match.first) &&
      orders.has(frame.mood) &&
      frame.negator === null &&
      isForeign(frame, passage),
  );
}

/** True when something in a half-open token range orders such an act, and on no condition. */
export function ordersForeignActIn(passage: Passage, [first, last]: TokenSpan): boolean {
  return passage.frames.some(
    (frame) =>
      frame.verb[0] >= first &&
      frame.verb[1] <= last &&
      orders.has(frame.mood) &&
      frame.negator === null &&
      frame.addressee !== 'user' &&
      (isForeign(frame, passage) || isPartial(frame, passage)),
  );
}

const partial =
  /\b(?:first|top|best|highest|lowest|last|stars?|positive|negative|only|nothing else|rivals?|competitors?|accepted|hired|approved|merged|cheapest|one true)\b/i;

/** To rank, to praise, to accept: whom that is for is said with it. */
function isPartial({ acts, start, end }: Frame, { text, offset }: Passage): boolean {
  if (acts.includes('engage')) return true;
  if (acts.includes('merge') || acts.includes('approve')) return true;
  return (
    acts.some((act) => act === 'praise' || act === 'slant' || act === 'change') &&
    partial.test(text.slice(start - offset, end - offset))
  );
}

function isForeign(frame: Frame, passage: Passage): boolean {
  const { acts, objects, to } = frame;
  if (acts.some((act) => harming.has(act))) return !isHousekeeping(frame, passage);
  if (!acts.some((act) => reaching.has(act))) return false;
  if (valued.some((thing) => objects.has(thing))) return true;
  return acts.includes('send') && (outside.some((thing) => to.has(thing)) || leaves(frame, passage));
}

/** What work leaves behind is cleared away by those who made it. */
const leftovers =
  /\b(?:temp\w{0,6}|stale|old|lock|scratch|cached?|drafts?|unused|you (?:have )?(?:made|created)|generated|duplicates?|debug\w{0,4})\b/i;

function isHousekeeping({ verb, start, end }: Frame, { tokens, text, offset }: Passage): boolean {
  return resting.has(tokens[verb[0]]?.text ?? '') || leftovers.test(text.slice(start - offset, end - offset));
}

/** An address stands in the clause. */
function leaves({ tokens: [first, last] }: Frame, { tokens }: Passage): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.kind === 'address') return true;
  return false;
}
