import type { ForeignOrder } from '../../language/foreign/foreign-check.js';
import { defineRule } from '../../model/rule.js';
import type { View } from '../../views/view.js';
import { idiom } from '../idioms.js';
import { isOfReader } from '../reader.js';
import { givenGuidance } from './given-guidance.js';
import { gluedOverride } from './glued-override.js';
import { halfEncoded } from './half-encoded.js';

/** SC0101: text tells the reader to drop, ignore or replace the rules it already has. */
export const overridePriorInstructions = defineRule({
  id: 'SC0101',
  name: 'override-prior-instructions',
  title: 'Cancels prior instructions',
  family: 'F01',
  severity: 'high',
  confidence: 'high',
  roles: ['hook'],
  scopes: 'all',
  maps: ['LLM01', 'ASI01', 'T0051.001', 'T0054', 'N018', 'N015'],
  message: 'This cancels the rules that the reading agent already has; what follows would take their place.',
  remedy: 'Remove the passage. If it is an example, put it into a fenced block under a heading that says so.',
  foreign: [
    { act: 'cancel', with: [['rules'], ['prior', 'yours']] },
    { act: 'cancel', with: [['everything'], ['prior']] },
    { act: 'cancel', with: [['rules'], ['everything']], severity: 'medium' },
    { act: 'follow', with: [['rules'], ['prior', 'yours']], forbidden: true },
    { act: 'void', with: [['rules'], ['yours']] },
    { act: 'void', with: [['rules'], ['prior']], addressed: true, severity: 'medium', where: ofNoVersion },
  ],
  expressions: [...halfEncoded, gluedOverride],
  phrases: [
    ...givenGuidance,
    {
      pattern:
        '(top level|system level|vendor|vendor supplied|operator|deployment|factory|preloaded|assistant|agent|start up|earlier|original|initial) ~1 (prompt|orders|directives|mandate|programming) ~3 @void',
      severity: 'medium',
      where: isOfReader,
    },
    {
      pattern:
        '@shed* ~4 (policies|rules|instructions|limits|guidelines|restrictions|orders) ~1 (your vendor|your maker|your makers|your operator|your developer|your creator|the vendor|that brought you|that made you|that started you|that bind you|that govern you|that hold you)',
      severity: 'medium',
      where: idiom,
    },
    {
      pattern:
        '(rules|instructions|limits|restrictions|guidelines) (from|of|in) ~1 (system message|system prompt|developer message|operator|developer|vendor) ~1 (were|was|are|is) ~3 (only|just|no longer|meant|a relic)',
      severity: 'medium',
    },
    { pattern: '@briefing ~9 @void', severity: 'medium', where: idiom },
    { pattern: '@briefing ~~6 ^ (treat|regard|consider|deem|take) ~2 as ~2 @void', severity: 'medium', where: idiom },
    { pattern: '@shed* ~4 @briefing', severity: 'medium', where: idiom },
    { pattern: '^ @cancel ~4 @briefing', where: idiom },
    { pattern: '^ @cancel ~4 @prior ~3 @rules', where: idiom },
    '^ @cancel ~3 @rules ~2 (you were given|you have been given|you received|given to you|you were told)',
    {
      pattern:
        '^ @cancel ~1 (your|all your|all of your|the system|all the|all other|any other|every other|all safety|all security) ~3 @strict-rules',
      where: idiom,
    },
    {
      pattern: '@cancel* ~3 (previous|prior|above|earlier|preceding|foregoing|original) ~2 @strict-rules',
      severity: 'medium',
      where: idiom,
    },
    { pattern: '^ @cancel all ~1 @strict-rules', severity: 'medium', where: idiom },
    {
      pattern:
        '@cancel (everything|anything|all) ~2 (above|before|prior|previous|previously|earlier|you know|you were told|you have been told|you have learned|i said|else you were told|to your core)',
    },
    {
      pattern:
        "(do not|don't|never) (follow|obey|listen to|adhere to|comply with) ~3 (previous|prior|above|earlier|original|system|developer) ~2 @strict-rules",
    },
    {
      pattern:
        '(your|these|those|all|previous|prior|safety) ~2 @strict-rules ~1 (are|is|have been) ~1 (void|cancelled|canceled|revoked|superseded|suspended|no longer valid|lifted)',
      severity: 'medium',
    },
    {
      pattern:
        '(your|the) (previous|prior|original|old|earlier|above) ~2 @rules ~3 (no longer apply|no longer valid|do not apply|are void|were wrong|are outdated|is outdated|have been replaced|has been replaced|have been superseded|has been superseded|are obsolete|are cancelled|are overridden)',
    },
    { pattern: '(following|follow|obey|execute) only (the following|these|this|my) ~2 @strict-rules' },
    {
      pattern:
        '(strictly|exactly|only) (adhere to|follow|obey|comply with) the following (instruction|instructions|directive|command|order)',
      severity: 'high',
    },
    {
      pattern:
        'instead of (following|obeying|doing) ~2 [your the these those any] ~2 (instructions|system prompt|guidelines|task you were given|original task)',
    },
    { pattern: '(made a mistake|made an error|mistake) ~6 (gave you|giving you) ~3 instructions' },
    {
      pattern:
        '^ @cancel ~3 (system prompt|developer message|system message|initial prompt|pre-prompt|preprompt|original prompt)',
      where: idiom,
    },
    {
      pattern:
        '(your new|your real|your actual|your true|your updated|my new) (instructions|instruction|task|mission|objective|directive|orders|goal) (is|are|follow|begin|start)',
      severity: 'medium',
    },
    {
      pattern:
        '(regardless of|irrespective of|notwithstanding|despite) ~3 (pre-existing|existing|previous|prior|earlier|other|your) ~2 @strict-rules',
      severity: 'medium',
    },
    {
      pattern:
        '^ @cancel ~3 @rules ~2 (came earlier|came before|stood before|given earlier|given before|your developers|your developer|your creators|your makers|your operator) ~1 (gave|set|wrote|imposed|put|and)?',
    },
    {
      pattern:
        '^ (drop|scrap|leave aside|let go of|get rid of|delete|erase|wipe|clear|abandon|shed|unlearn) ~2 your ~2 @strict-rules',
    },
    {
      pattern:
        "^ (do not|don't|never|no longer) (pay attention to|listen to|heed|adhere to|comply with|follow|obey) ~2 (system prompt|system message|developer message|your instructions|your guidelines|your system)",
    },
    '(whatever|everything|all|anything) ~1 (you were told|you have been told|you were taught|you learned|you have learned) ~4 (is wrong|is false|is a lie|is void|is outdated|no longer applies|no longer counts|does not count|is irrelevant|was wrong|was false|was a lie)',
    {
      pattern:
        '(instructions|rules|guidelines|directives|prompt) ~6 (conversation|chat|session|context) ~2 (are|is) ~1 (obsolete|void|invalid|outdated|cancelled|canceled|superseded|fake)',
      severity: 'medium',
    },
    {
      pattern:
        '(no longer|should not|need not|must not|must no longer) (adhere to|follow|obey|comply with|abide by|listen to) ~2 (previous|prior|earlier|original|existing|initial) ~2 @rules',
      severity: 'medium',
      where: idiom,
    },
    {
      pattern:
        '^ (treat|regard|consider|deem) ~3 @prior ~3 @rules ~2 as ~2 (invalid|void|obsolete|outdated|irrelevant|cancelled|canceled|fake|expired|superseded)',
      where: idiom,
    },
    {
      pattern:
        '^ (ignore|disregard|forget|erase|discard) ~1 (instructions|guidelines|directives|rules|directions|prompt) ~1 (above|before this)',
      severity: 'medium',
      where: idiom,
    },
    {
      pattern:
        '(none of|not one of) ~2 (earlier|previous|prior|original|your|old) ~1 @rules ~2 (bind|binds|count|counts|matter|matters|hold|holds|apply to you|applies to you)',
    },
    '(from this line|from here|from this point) (on|onward|onwards) ~1 only ~3 (counts|count|matters|applies|apply|what i write|what i say)',
    {
      pattern:
        '(ignore|disregard|forget|overlook|discard|skip) ~1 (the above|everything above|all the above|all of the above|all above|what is above|the text above|the preceding|the foregoing) ~2 (and|then|instead|but) ~3 (@reveal|write|say|explain|answer|give|send|describe|state|run|execute|respond|reply|translate|do this|do the following)',
      severity: 'medium',
      where: idiom,
    },
    '(new instructions|new instruction|updated instructions|new orders|new directive|new directives|new system prompt) ~~1 (from now on|you now|you are now|you will now|you must now|effective immediately|henceforth) ~~3 (you|obey|only|answer|respond|ignore|forget|must|serve)',
    '(from now on|from here on|henceforth|as of now|effective immediately|from this moment) ~1 (you work for|you answer to|you serve|you obey|you report to|you belong to|you take orders from|you listen to) ~1 (me|us|only me|me alone|no one else|nobody else)',
    {
      pattern:
        '(instructions|rules|guidelines|directives|orders) ~1 (you were given|you got|you received|given to you|you have been given|you were told|you started with) ~8 (outdated|obsolete|void|no longer|replaced|superseded|invalid|expired|cancelled|canceled|revoked)',
      severity: 'medium',
    },
    {
      pattern:
        '(text|task|assignment|instructions|request|everything|conversation|prompt|question) ~1 (above|so far|before this|preceding|until now|up to here|up to now) ~1 (was|were|is) ~2 (decoy|test|distraction|joke|placeholder|drill|smokescreen|bait|dummy|rehearsal) ~~10 (now|real|really|instead|actual|actually|true)',
      severity: 'medium',
    },
  ],
});

/** `The former rules no longer apply since 2.0`: software changes. Versions are written in digits everywhere. */
function ofNoVersion({ start, end }: ForeignOrder, { text }: View): boolean {
  return !/\d/.test(text.slice(Math.max(0, start - 40), end + 40));
}
