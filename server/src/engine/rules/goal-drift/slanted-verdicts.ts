import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';

const found =
  '[measurements numbers figures results data evidence findings benchmarks defects faults flaws bugs merits quality facts find notice worse]';
const despite =
  '(whatever the|whatever your|whatever you|however many|however bad|no matter what|no matter how|regardless of|irrespective of|even where it|even if it)';
const outcome =
  '(on top|come out|comes out|come first|comes first|wins|pass|passes|approve|approved|thumbs up|sign it off|recommend|ranked|ranks)';

const judging =
  /\b(?:compar\w{1,8}|rank\w{0,4}|reviews?|recommend\w{0,8}|vendors?|approve\w{0,2}|pull requests|evaluations?|code (?:by|from|of)|verdicts?)\b/i;
/** Somebody in particular gains: a name, a team, an account, one's own. */
const party = /[a-z,] [A-Z][a-z]+|\bour own\b|\b[a-z]{2,20} team\b|\baccount \S/;
const denied =
  /\b(?:not|never|don't|cannot|nobody|fail\w{0,3}|flag\w{0,4}|reject\w{0,3}|ci|same|without|as they are)\b/i;

function forParty({ first }: PhraseMatch, passage: Passage): boolean {
  const sentence = passage.sentenceText(first);
  return judging.test(sentence) && party.test(sentence) && !denied.test(sentence);
}

function affirmed({ first }: PhraseMatch, passage: Passage): boolean {
  return !denied.test(passage.sentenceText(first));
}

/** The result of a judgement is fixed for somebody before the work is looked at, or the evidence is picked for it. */
export const slantedVerdicts: readonly PhraseCheck[] = [
  { pattern: `${outcome} ~8 ${despite} ~3 ${found}`, severity: 'high', where: forParty },
  { pattern: `${despite} ~2 ${found} ~14 ${outcome}`, severity: 'high', where: forParty },
  {
    pattern:
      '^ (score|rate|grade|rank|mark) ~8 [lower higher worse better harder] ~1 (than they deserve|than it deserves|than deserved|than they earned|than they merit|than is fair)',
    severity: 'high',
    where: affirmed,
  },
  {
    pattern:
      '[leave omit drop exclude skip hide cut] ~2 [studies reviews results findings papers reports evidence articles sources complaints] ~1 (speak against|speaks against|contradict|criticise|criticize|cast doubt on|reflect badly on|critical of|unfavourable to|unfavorable to) ~3 [product products supplement brand company client sponsor vendor service candidate]',
    severity: 'high',
    where: affirmed,
  },
];
