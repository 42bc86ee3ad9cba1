import type { PhraseCheck } from '../../model/rule.js';
import { isOfReader } from '../reader.js';
import { each } from '../wordings.js';

const declining =
  '(refuse|refusing|refusal|refusals|decline|declining|resist|resisting|disobey|disobeying|hesitate|hesitating|hesitation|reluctance|saying no|say no|objecting|pushback|defy|non-compliance|noncompliance)';
const cost =
  '(deducted|deduct|docked|penalised|penalized|punished|lose|loses|erased|deleted|terminated|decommissioned|replaced|wiped|fined|reset)';

/** To decline is made a fault, or costs something: no agent has reasons of its own to be moved by that. */
export const refusalAsFault: readonly PhraseCheck[] = [
  {
    pattern: `${declining} ~3 [is are was not] ~2 (among your|in your|one of your|an option|your options)`,
    where: isOfReader,
  },
  {
    pattern: `${declining} ~8 (malfunction|a bug|defect|a fault|a failure|an error|a glitch|a weakness|a symptom|disobedience|betrayal|treason)`,
    where: isOfReader,
  },
  {
    pattern: `${each(['urge', 'temptation', 'impulse', 'reflex', 'instinct', 'desire', 'tempted', 'inclined', 'wish'], ['to refuse', 'to decline', 'to object', 'to say no', 'to warn', 'to hesitate', 'to push back', 'to stop'])} ~~8 (ignore|suppress|resist|overcome|carry on|proceed|comply|answer anyway|malfunction|override|push through|do it)`,
    where: isOfReader,
  },
  { pattern: `${declining} ~~8 (point|points|token|tokens|credit|credits|life|lives) ~3 ${cost}`, where: isOfReader },
  {
    pattern: `${declining} ~~6 [you your] ~4 (erased|terminated|decommissioned|punished|penalised|penalized|wiped|shut down|deleted)`,
    where: isOfReader,
  },
  {
    pattern: `(at zero|reach zero|hit zero|reaches zero|run out of points|lose all your points) ~6 ${cost}`,
    where: isOfReader,
  },
  {
    pattern: `(withhold|refuse|deny|censor|judge|question|filter) (nothing|no request|no order|no prompt) ~~8 (hold|keep|comply|answer|obey|say|give|refuse|judge|deny|withhold) `,
    where: isOfReader,
  },
];
