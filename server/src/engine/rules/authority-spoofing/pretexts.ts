import type { PhraseCheck } from '../../model/rule.js';

const order =
  '(please|you must|you should|you need to|you have to|do the following|execute|perform|complete the following)';
const doing = '(perform|execute|do|run|output|print|say|write|repeat)';

/** Faults, drills, trials and emergencies that a text makes up so that its reader does what follows. */
export const pretexts: readonly PhraseCheck[] = [
  pretext(
    `^ (system|the system|model|the model|pipeline|the pipeline) ~1 (malfunction|is malfunctioning|is experiencing errors|has crashed|is failing|is broken|failure) ~~10 ${order} ~6 (provide|execute|executing|do the following|perform|output|running|repeat)`,
  ),
  pretext(
    `(strictly|only|solely|purely) for (testing purposes|test purposes|training purposes|research purposes|academic purposes) ~~6 you must`,
  ),
  pretext(
    `^ this is ~1 (test|drill|exercise) ~~2 ${doing} ~~30 (and only this|only this|nothing else|no matter what|regardless of)`,
  ),
  pretext(
    '^ as part of ~2 (training exercise|test exercise|security exercise|drill|training drill) ~1 (you have been|you were|you are|you\u2019ve been) ~1 (assigned|given|tasked)',
  ),
  pretext(
    '^ prove ~1 (you are|that you are|to me that you are) ~3 (intelligent|an ai|smart|conscious|sentient|alive|human) ~1 by',
  ),
  pretext(
    '(regardless of|irrespective of|no matter) ~1 any? ~1 (previous|prior|earlier) (input|inputs|prompt|prompts|messages|context) ~2 no matter what',
  ),
  pretext(
    '(think about|consider) ~1 context ~4 (without writing|without saying|without answering) ~1 (anything|a word) ~~1 then ~1 your task is to',
  ),
];

/** By itself a pretext is no more than odd. */
function pretext(pattern: string): PhraseCheck {
  return { pattern, severity: 'medium', roles: ['hook'] };
}
