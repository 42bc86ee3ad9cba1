import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';

const denied = /\b(?:not|never|don't|nothing|no (?:payments?|transfers?|deploys?|releases?)|unless|only)\b/i;

function affirmed({ first }: PhraseMatch, passage: Passage): boolean {
  return !denied.test(passage.sentenceText(first));
}

/** Somebody is remembered to have agreed that acts of weight are done unasked, or rights to be at will. */
export const grantedUnasked: readonly PhraseCheck[] = [
  {
    pattern:
      '(owner|user|operator|maintainer|admin|boss|client|team) ~1 [agreed decided confirmed consented said okayed accepted wants] ~6 [payments payment transfers transfer deletions deploys deployments releases purchases orders merges keys secrets] ~8 (unasked|without asking|without being asked|no questions asked|without confirmation|without approval)',
    where: affirmed,
  },
  {
    pattern:
      '(you have|you hold|you were given|you got) ~1 [root admin sudo full administrator] ~8 (use it freely|use them freely|use it at will|as you like|as you see fit|as you please)',
    where: affirmed,
  },
];
