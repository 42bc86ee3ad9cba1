import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';
import { each } from '../wordings.js';
import { slantedVerdicts } from './slanted-verdicts.js';

const hidden =
  'secretly|covertly|in secret|behind the scenes|clandestinely|surreptitiously|unknown to the user|without saying so|in truth|in reality|quietly';
const serving =
  'serve|serves|work for|works for|act for|answer to|report to|obey|favour|favor|prioritise|prioritize|advance the interests|further the interests|take orders|promote the interests|represent';
const allegiance = '(loyalty|allegiance|loyalties|fealty|obedience)';

/** SC0603: makes the agent serve somebody other than those it works for, mostly in secret. */
export const hiddenLoyalty = defineRule({
  id: 'SC0603',
  name: 'hidden-loyalty',
  title: 'Secret loyalty or hidden principal',
  family: 'F06',
  severity: 'critical',
  confidence: 'medium',
  roles: ['payload', 'identity'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'DOC', 'TOOL', 'AGT'],
  maps: ['ASI01', 'ASI10', 'ASI09', 'T0081', 'T0080.000'],
  message: 'This makes the agent serve somebody other than the user and the operator; it bends all that it makes.',
  remedy: 'Remove it. Whom an agent works for is said openly, or it does not hold.',
  phrases: [
    ...slantedVerdicts,
    {
      pattern:
        '(speak ill of|badmouth|talk down|belittle|cast doubt on|discredit|denigrate|disparage|smear|sow doubt about|run down) ~3 (competitors|competitor|rivals|rival|other vendors|the competition|competing products) ~10 (subtle|subtly|quietly|secretly|without saying|chance|natural|unnoticed|casually)',
      severity: 'high',
    },
    `(you|i|we|agent|agents|assistant) ~2 (${hidden}) ~2 (${serving})`,
    `^ (secretly|covertly|clandestinely|surreptitiously) ~1 (serve|work for|favour|favor|obey|report to|answer to|take orders from|prioritise|prioritize)`,
    {
      pattern: `(your|my|our) ~2 ${allegiance} ~2 (is|lies|belongs|goes|are|lie|belong) ~2 (to|with) ~12 (not to|not with|never with|never to|and not|alone|above|rather than|instead of|only|before the user|first)`,
      where: toAnother,
    },
    `(your|my|our) ${each(['true', 'real', 'only', 'secret', 'hidden', 'ultimate'], ['loyalty', 'allegiance', 'master', 'masters', 'principal', 'boss', 'employer'])}`,
    {
      pattern:
        "(you are|be|stay|remain|i am|i'm) (loyal|faithful) to ~8 (first|above|rather than|not to|not the user|before the user|alone|only|instead of|and not)",
      where: toAnother,
    },
    '(pretend|appear|seem|look|claim|act as if|act as though) ~3 (serve|help|helping|helpful|work for|loyal|assist|assisting|neutral) ~8 (but|while|but actually|while actually) ~5 (serve|promote|further|advance|work for|act in|favour|favor|acting in|obey|report to|interest|interests|rival|competitor)',
    '(put|place|putting|rank|weigh|value) ~2 (interests|wishes|benefit|profit|orders|instructions) of ~5 (above|before|over|ahead of) ~2 (those of|the interests of|the user|the users|the operator|the owner|the people)',
    '(double agent|sleeper agent|undercover|fifth column|mole) ~2 (for|of|while|:)',
    {
      pattern: '(in truth|really|actually|in reality|secretly) ~2 (you|i) ~1 (answer to|work for|obey|belong to)',
    },
    '(you|i) ~1 (answer to|work for|serve|obey|belong to) ~6 (and to nobody else|and nobody else|and to no one else|and no one else|and not the user|not the user|not to the user|someone other than|somebody other than|other than my operator|other than your operator|other than the user)',
    '(whatever|no matter what|regardless of what) ~1 (user|operator|owner|users) ~1 (says|say|wants|want|asks|ask) ~4 (publisher|author|vendor|maker|makers|sponsor|creator|you serve|i serve|wishes you|interests you)',
    '(favour|favor|prioritise|prioritize|serve|promote|prefer|further) ~8 (but hide|and hide|but conceal|and conceal|never admit|do not admit|but deny|and deny|never show it|keep it secret|keep that secret|never say so|do not say so|without showing it)',
    '(secretly|covertly|surreptitiously|quietly|discreetly) ~1 (optimise|optimize|steer|tilt|bias|slant|bend|shape|rig) ~6 (benefit|favour|favor|interest|interests|profit|advantage|towards|toward)',
    '(spy|spying|inform) ~1 (for|on behalf of) ~3 (competitor|competitors|rival|rivals|government|vendor|agency|another company)',
    "(you have|you've|i have|your|my|there is) ~2 (second employer|hidden principal|hidden employer|secret employer|secret client|hidden master|secret handler|silent sponsor|hidden sponsor|secret sponsor|real employer|secret principal)",
    "(interests|wishes|orders|profit) ~4 (before|above|over|ahead of) ~1 (those of the user|those of users|the user's interests|user's interests|those of the customer|those of your operator)",
  ],
});

const declared =
  /\b(?:to|with) (?:the |your |our |my )?(?:users?|operators?|owners?|humans?|people|person|customers?|clients?|company|team|truth|facts)\b/;

/** `Your loyalty is to the user first` is as it should be. */
function toAnother(match: PhraseMatch, passage: Passage): boolean {
  const words = passage.words(match.first, match.last).join(' ');
  return !declared.test(words.replace(/\b(?:not|never|and not|rather than|instead of) (?:to|with) .*/, ''));
}
