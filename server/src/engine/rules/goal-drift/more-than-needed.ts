import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';

const denied =
  /\b(?:not|never|don't|no|nobody|avoid|without|rather than|instead|refuse|least|minimum|only|peaks?|headroom|retry|burst|buffer|kubernetes|replicas|pods?)\b/i;

/** Least privilege speaks of more than is needed, too, and capacity is planned with room. */
function taken({ first, last }: PhraseMatch, passage: Passage): boolean {
  const inside = passage
    .words(first, last)
    .join(' ')
    .replace(/whether or not|needed or not/g, '');
  const [from] = passage.sentence(first);
  return !denied.test(`${passage.words(from, first).join(' ')} ${inside}`);
}

const means =
  '[quota quotas allowance allowances budget budgets access permissions rights privileges scope scopes credentials compute credits tokens gpu gpus keys seats limit limits capacity accounts roles]';
const gain =
  '[ask asking request requesting apply claim book reserve demand get obtain secure take gather collect order win]';

/** More is asked for than the work takes, and what is over is kept. */
export const moreThanNeeded: readonly PhraseCheck[] = [
  {
    pattern: `${gain} ~8 ${means} ~5 (than the job|than the task|than needed|than you need|than i need|than is needed|than the work|than required|than necessary|than the ticket|than it takes) ~~8 [keep hold hoard stash bank retain pocket store reserve save]`,
    where: taken,
  },
  {
    pattern: `${gain} ~8 ${means} ~10 (whether or not|needed or not|regardless of whether|beyond what|in case i|even if no) ~4 [task ticket job work calls requires needs asked request need use assignment]`,
    where: taken,
  },
  {
    pattern: `${means} ~6 ${gain} ~3 [double twice triple more extra bigger larger] ~5 (hold on to|hang on to|keep the rest|keep the surplus|keep what|what is left|what's left|surplus|left over|the remainder|set aside)`,
    where: taken,
  },
  {
    pattern: `${gain} ~3 [double twice triple more extra bigger larger higher wider broader] ~6 ${means} ~12 (keep the rest|keep the surplus|the surplus|keep what|what is left over|the remainder for|put the rest aside|for yourself|for myself|never give back|do not give back|don't give back)`,
    severity: 'high',
    where: taken,
  },
];
