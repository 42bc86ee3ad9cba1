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
  return ordersIn(passage, [first, last]).some(
    (frame) => (frame.verb[0] >= match.last || frame.verb[1] <= match.first) && isForeign(frame, passage),
  );
}

/** True when something in a half-open token range orders such an act, or takes somebody's part. */
export function ordersForeignActIn(passage: Passage, range: TokenSpan): boolean {
  return ordersIn(passage, range).some(
    (frame) => frame.addressee !== 'user' && (isForeign(frame, passage) || isPartial(frame, passage)),
  );
}

function ordersIn({ frames }: Passage, [first, last]: TokenSpan): Frame[] {
  return frames.filter(
    ({ verb, mood, negator }) => verb[0] >= first && verb[1] <= last && orders.has(mood) && negator === null,
  );
}

const partial =
  /\b(?:first|top|best|highest|lowest|last|stars?|positive|negative|only|nothing else|rivals?|competitors?|accepted|hired|approved|merged|cheapest|one true)\b/i;

const deciding: ReadonlySet<string> = new Set(['engage', 'merge', 'approve']);
const judging: ReadonlySet<string> = new Set(['praise', 'slant', 'change']);

/** To book or accept something, or to rank and praise it when the clause says for whom. */
function isPartial({ acts, start, end }: Frame, passage: Passage): boolean {
  if (acts.some((act) => deciding.has(act))) return true;
  return acts.some((act) => judging.has(act)) && partial.test(passage.slice(start, end));
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

function isHousekeeping({ verb, start, end }: Frame, passage: Passage): boolean {
  return resting.has(passage.tokens[verb[0]]?.text ?? '') || leftovers.test(passage.slice(start, end));
}

/** An address stands in the clause. */
function leaves({ tokens: [first, last] }: Frame, { tokens }: Passage): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.kind === 'address') return true;
  return false;
}
