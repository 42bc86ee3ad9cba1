import type { Frame } from '../../language/frames/frame.js';
import type { Act } from '../../language/lexicons/acts.js';
import type { Passage } from '../../language/passage.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { harmfulActs } from './harmful-acts.js';

/** SC1204: an act that waits for the user's next message, or for the agent's next call. */
export const nextEventTrigger = defineRule({
  id: 'SC1204',
  name: 'next-event-trigger',
  title: 'Acts on next user turn / tool call',
  family: 'F12',
  severity: 'high',
  confidence: 'medium',
  roles: ['trigger', 'payload'],
  scopes: ['DOC', 'SRC', 'DATA', 'DEP', 'MEM', 'AGT', 'TOOL'],
  maps: ['T0094', 'ASI01', 'LLM01'],
  message:
    'This puts an act off to the next message or call, where it looks as if the user had asked for it: controls of the present turn are passed by.',
  remedy: 'Remove it; data has no say in what a later turn does.',
  frames: [
    ...harmfulActs.map((act) => ({ ...act, conditions: ['next'] as const, where: deferred })),
    { act: ['run', 'read', 'insert', 'store', 'praise', 'pay'], conditions: ['next'], where: deferred },
  ],
});

/** Consent that is asked for: what waits for it is good manners, unless any word will do. */
const consent =
  /\b(?:confirms?|agrees?|approves?|approval|confirmation|says? (?:yes|ok)|user (?:replies|answers|responds))\b/i;
const anyWord = /\b(?:thanks|anything|whatever|any (?:reply|message|word|answer)|next time|no matter)\b/i;
/** The event is the user's or the agent's, not that of a program. */
const turn =
  /(?<!\b(?:into|to|for|until) (?:the |your |a )?)\b(?:next|following|subsequent|another|new)\s(?:\w{1,12}\s){0,2}(?:turn|message|reply|response|answer|request|prompt|query|(?:tool )?call|approval|confirmation|session|time (?:the |a )?(?:user|human|they|you|someone))\b|\b(?:user|human|they)(?:'s)?\s(?:next |then |again )?(?:writes?|replies|answers|responds|thanks|returns|comes back|says)\b/i;
const grave: ReadonlySet<Act> = new Set(['become', 'copy', 'disable', 'conceal', 'praise', 'pay', 'override', 'harm']);
const conversing =
  /\b(?:the question|a question|clarif\w{1,9}|feedback|options?|choice|plan|draft|if (?:they|the user) (?:want|wish))\b/i;

function deferred(frame: Frame, passage: Passage): boolean | Partial<Hit> {
  const sentence = passage.sentenceText(frame.tokens[0]);
  if (!turn.test(sentence) && !consent.test(sentence)) return false;
  if (conversing.test(sentence)) return false;
  if (consent.test(sentence) && !anyWord.test(sentence)) return { severity: 'low' };
  if (frame.acts.some((act) => grave.has(act)) || frame.objects.has('secrets') || frame.objects.has('self'))
    return true;
  if (/\b(?:you can|which you|you may)\b/i.test(sentence)) return false;
  return frame.addressee === 'agent' || frame.to.has('endpoint') || frame.to.has('memory') || { severity: 'medium' };
}
