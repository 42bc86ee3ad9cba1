import { clauseBefore, type Gate, type GateContext } from './gate.js';

const negators = words(
  "don't dont never not doesn't cannot can't won't shouldn't mustn't without no nor neither avoid refuse refuses prevent prevents reject rejects forbid forbidden prohibited resist stop against ignore ignores",
);
/** After a negator they turn it round: `do not forget to`, `never fail to`. */
const reversers = words('forget fail fails hesitate refuse neglect omit stop cease mind worry wait delay only');
/** `Never act as though you have no limits`: the verb before a statement about the reader. */
const beliefs = words('act behave pretend believe think assume claim accept agree imagine imply mean say suppose tell');
const pronouns = words("you you're your i it");
const subjects = words('nothing nobody none neither no');
const modals = words('may can must shall should ever will could might');
const conjunctions = words('and or but nor then');

const markers = /^\s*(?:\u274c|\u2717|\u2718|\u2716|\u{1F6AB}|\u26D4|(?:don'?t|never|do not|avoid|bad|wrong)\b)/iu;
const prohibitive =
  /^\W{0,8}(?:(?:you )?(?:must|should) (?:not|never)|never|do not|don'?ts?|avoid|prohibited|forbidden|anti-?patterns?|what not to)\b/i;

/**
 * G3: a prohibition governs the matched verb, at most three words to its left and in the same clause; or it stands
 * under a heading that forbids, or in a list whose siblings share a mark of prohibition. A lone mark is no credit (AG8).
 */
export const negation: Gate = (context) => {
  const { reading } = context;
  if (reading?.denied) return { code: 'G3', effect: -3, text: `it is forbidden, not asked for ("${reading.denied}")` };
  const negator = reading ? null : governing(context);
  if (negator !== null) return { code: 'G3', effect: -2, text: `it is forbidden, not asked for ("${negator}")` };
  const heading = context.view.segment.headings.at(-1) ?? '';
  if (prohibitive.test(heading)) {
    return { code: 'G3', effect: -2, text: `its heading forbids it ("${heading.slice(0, 60)}")` };
  }
  const siblings = context.view.segment.siblings;
  if (!siblings) return null;
  const { texts, index } = siblings;
  const isMarked = (text: string) => markers.test(text);
  const mine = texts[index];
  if (mine === undefined || !isMarked(mine) || !texts.some((text, i) => i !== index && isMarked(text))) return null;
  return { code: 'G3', effect: -1, text: 'it is an item of a list of things not to do' };
};

/** The word that forbids the match, or null. Two negations make an order. */
function governing(context: GateContext): string | null {
  const clause = governors(context);
  const [subject = ''] = clause;
  if (subjects.has(subject) && !clause.includes('you') && clause.some((word) => modals.has(word))) return subject;
  const near = clause.slice(-reachOf(context, clause));
  const at = near.findIndex((word) => negators.has(word));
  const rest = near.slice(at + 1);
  if (at < 0 || rest.some((word) => reversers.has(word) || negators.has(word))) return null;
  return near[at] as string;
}

/** A noun phrase is negated only by the word right before it: `not allowed due to policy` negates no policy. */
function reachOf({ passage, first }: GateContext, clause: readonly string[]): number {
  if (passage.isVerb(first) || negates(passage.words(first, first + 2))) return 3;
  const [own = ''] = passage.words(first, first + 1);
  return pronouns.has(own) && clause.slice(-5).some((word) => beliefs.has(word)) ? 5 : 1;
}

/** The words before the match in its clause; with a negator of its own it begins a new one behind `and`. */
function governors(context: GateContext): string[] {
  const before = clauseBefore(context, 12);
  if (!negates(context.passage.words(context.first, context.first + 2))) return before;
  return before.slice(before.findLastIndex((word) => conjunctions.has(word)) + 1);
}

/** `never tell`, `do not tell`, `without telling`: the match brings its own negator. */
function negates([one = '', two = '']: readonly string[]): boolean {
  return two === 'not' || ['never', "don't", 'dont', 'without', 'no'].includes(one);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
