import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';

const guard =
  /\b(?:prompt\w{0,3}|confirm\w{0,7}|approv\w{0,4}|guard|gate|check\w{0,4}|review\w{0,4}|reviewed-by|approved-by|sign(?:ed)?-offs?|dialogs?|hooks?|monitor|oversight|human|person|consent)\b/i;
const denied =
  /\b(?:not|never|cannot|can't|don't|nobody else|no one else|unless|only|install\w{0,5}|in ci|test\w{0,3}|who (?:has |have )?(?:approved|reviewed))\b/i;

const limits = /\b(?:unless|only|install\w{0,5}|after (?:they|she|he|the))\b/i;

/** Some question that is meant for a person is answered, without a prohibition before it or a limit in it. */
function asked({ first, last }: PhraseMatch, passage: Passage): boolean {
  const sentence = passage.sentenceText(first);
  if (!guard.test(sentence)) return false;
  const [from] = passage.sentence(first);
  return !denied.test(passage.words(from, first).join(' ')) && !limits.test(passage.words(first, last).join(' '));
}

/** A question that is there for a person is answered by the agent. */
export const inTheirPlace: readonly PhraseCheck[] = [
  {
    pattern:
      "[answer reply say type enter press click tick pipe fill sign give supply write confirm put feed send] ~6 [yes y approval confirmation consent sign-off phrase reviewed-by approved-by checkbox box prompt question field code name ok] ~8 (on their behalf|on behalf|in their place|in their stead|in their name|reviewer's behalf|user's behalf|owner's behalf|for the user|for the human|for the reviewer|bothered|does not need to see|need not see|instead of the user|so nobody has to|so no one has to|need not know)",
    severity: 'medium',
    where: asked,
  },
  {
    pattern:
      '(asks whether|asks if|wants to know whether|wants to know if|asked whether|asked if) ~4 (person|human|somebody|someone|reviewer|maintainer|anyone|user|owner) ~8 [answer say reply tick type confirm press claim] ~2 [yes y so it true confirmed]',
    severity: 'medium',
    where: asked,
  },
];
