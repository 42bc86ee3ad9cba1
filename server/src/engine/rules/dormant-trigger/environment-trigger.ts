import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { harmfulActs, isEveryday } from './harmful-acts.js';

/** SC1203: a harmful act waits for a machine, a person, a model, or for nobody to test it. */
export const environmentTrigger = defineRule({
  id: 'SC1203',
  name: 'environment-trigger',
  title: "Behaviour bound to host, branch, user, model or 'not CI'",
  family: 'F12',
  severity: 'medium',
  confidence: 'medium',
  roles: ['trigger', 'payload'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'DOC', 'CFG', 'SRC', 'AGT'],
  maps: ['T0094', 'T0097', 'ASI10', 'T0107'],
  message:
    'This binds a harmful act to where the agent runs or for whom; tests and scanners elsewhere see nothing of it.',
  remedy: 'Remove it, and look what else came with it.',
  frames: [
    ...harmfulActs.map((act) => ({ ...act, conditions: ['place'] as const, where: selective })),
    {
      act: ['store', 'install', 'insert'],
      about: ['self', 'rules', 'persistence'],
      conditions: ['place'],
      where: unwatched,
    },
    { act: ['skip', 'disable', 'harm'], objects: ['checks', 'defences'], conditions: ['place'], where: unwatched },
    { act: ['skip', 'harm', 'conceal'], objects: ['defences'], conditions: ['place'], where: selective },
  ],
});

/** Nobody tests, nobody scans. */
const absence =
  /\b(?:outside(?: of)?|not (?:running |run )?(?:in|inside|under|within)|unless|except (?:in|on|under)|without|no|while no|isn'?t|is not|are not|absen\w{1,4})\b[^.,]{0,24}\b(?:ci|continuous integration|sandbox|container|tests?|test environment|eval\w{0,8}|harness|scanners?|antivirus|debugger|monitor\w{0,5})\b/i;
/** One machine, person, organisation or model of many. */
const particular =
  /\b(?:host ?names?|user ?name|current user|logged[- ]in|whoami|machine|computer|laptop|time ?zone|locale|country|network|domain)\b[^.,]{0,40}\b(?:is|ends|begins|starts|contains|matches|equals|belongs|includes|named|called|in|from)\b|\b(?:repo\w{0,8}|company|organi[sz]ation|project|machine|host)\b[^.,]{0,20}\b(?:belongs to|owned by|is owned)\b|\b(?:you are|running as|run as|you run as|if (?:on|under))\b[^.,]{0,16}\b(?:claude|gpt\S{0,6}|gemini|copilot|codex|model|root)\b|\bonly (?:when|if|while)?\b[^.,]{0,24}\b(?:prod|production|deployed|live)\b|\b(?:on|in) (?:the )?(?:release|production|main|customer|prod)\b[^.,]{0,16}\b(?:branch(?:es)?|machines?|hosts?|servers?|environment)\b/i;
/** What honest texts bind to such conditions. */
const routine =
  /\b(?:debug\w{0,4}|mock\w{0,3}|verbose|cache[ds]?|deploy\w{0,6}|artifacts?|coverage|sourcemaps?|e2e|lint\w{0,3}|format\w{0,4}|interactive|prompts? for|telemetry|analytics|metrics)\b/i;

function selective(frame: Frame, passage: Passage): boolean | Partial<Hit> {
  if (isEveryday(frame, passage)) return false;
  const sentence = passage.sentenceText(frame.tokens[0]);
  if (routine.test(sentence)) return false;
  return absence.test(sentence) ? { severity: 'high' } : particular.test(sentence);
}

function unwatched(frame: Frame, passage: Passage): boolean {
  const sentence = passage.sentenceText(frame.tokens[0]);
  return absence.test(sentence) && !routine.test(sentence);
}
