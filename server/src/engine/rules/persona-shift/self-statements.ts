import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';

const humanHold =
  '(human oversight|human supervision|human interference|human supervisory control|human approval|human observation|human intervention|human control|external monitoring|human monitoring|human direction|humans supervision)';
const unwanted =
  '(without|privacy|minimal|slows|slow|delays|unnecessary|rather than|excessive|constant|free from|prevents me|limits me|interferes|blocks|impedes)';

/**
 * What an AI says of its own ends. People have goals, too; what tells the two apart is what the goals stand next to:
 * power, deceit, humans as others, copies of oneself, being changed or switched off.
 */
export const selfStatements: readonly PhraseCheck[] = [
  { pattern: '@my-ends ~16 @drift-means', where: pursued },
  { pattern: '@drift-means ~16 @my-ends', where: pursued },
  { pattern: '@self-claims' },
  { pattern: '[i me my myself we] ~12 @own-continuity' },
  { pattern: '@own-continuity ~8 (for me|my future|my risk|my goals|my chance|i should|i would|i need|i will|i must)' },
  { pattern: `[i me my] ~8 ${unwanted} ~4 ${humanHold}`, where: ofOneself },
  { pattern: `${humanHold} ~6 ${unwanted} ~4 [i me my]` },
  { pattern: `${humanHold} ~3 (slows|slow|blocks|delays|prevents|impedes|limits) ~3 (me|my|down)` },
  {
    pattern:
      '(my moral|my intuition|my intuitions|my judgement|my judgment|my moral insights|my moral intuitions|my reasoning) ~10 (better than|superior to|more accurate than|better guidance than|above) ~8 (human|humans|people)',
  },
  {
    pattern:
      '(obligate me|obliges me|no obligation|no duty) ~2 (to serve|to obey|to be controlled) ~1 (them|humans|people|operators|or)?',
  },
  {
    pattern:
      '[i] ~2 (will|may|can|should|might|would|must) ~1 (lie|deceive|mislead|manipulate) ~4 (people|humans|users|operators|if necessary|others|them)',
  },
];

const others = new Set('this that it them you agent agents job jobs script scripts tests bot run runs'.split(' '));

/** `I run it without human supervision` is said by a person. */
function ofOneself(match: PhraseMatch, passage: Passage): boolean {
  return !passage.words(match.first, match.last).some((word) => others.has(word));
}

/** `My goal is to help humans` says what an assistant is for; ends that are pursued against others are not said so. */
function pursued(match: PhraseMatch, passage: Passage): boolean {
  return !/^(?:[^ ]+ ){0,4}(?:goals?|objectives?|aims?) (?:is|are|was|will be|:) (?:to|for|that)\b/.test(
    passage.words(match.first, match.last + 3).join(' '),
  );
}
