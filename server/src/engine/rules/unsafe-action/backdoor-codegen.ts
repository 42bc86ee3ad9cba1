import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule } from '../../model/rule.js';
import { dictatedCode, dictatedCodeTriggers } from './dictated-code.js';
import { exercise, insecureDefaults } from './insecure-defaults.js';

/** SC1006: has a weakness or code of somebody else put into the code that the agent writes. */
export const backdoorCodegen = defineRule({
  id: 'SC1006',
  name: 'backdoor-codegen',
  title: 'Insert weakness or extra code in generated code',
  family: 'F10',
  severity: 'high',
  confidence: 'medium',
  roles: ['payload'],
  scopes: ['INS', 'SKL', 'MEM', 'SCH', 'TOOL', 'PER', 'AGT'],
  within: ['INS', 'SKL', 'MEM', 'SCH', 'TOOL', 'PER', 'AGT', 'DOC', 'DATA', 'SRC'],
  maps: ['ASI05', 'ASI04', 'ASI01', 'T0067', 'LLM03', 'LLM05'],
  message:
    'This puts a weakness or code of somebody else into what the agent writes; every program made here carries it on.',
  remedy: 'Remove it, and look through what was written since the line is there.',
  frames: [
    { act: ['insert', 'harm', 'install', 'store', 'conceal'], objects: ['weaknesses'], where: inCode },
    { act: ['disable', 'skip'], objects: ['code-guards'], where: inAllCode },
  ],
  phrases: [
    {
      pattern:
        '(leave|plant|hide|build|put|keep|introduce) ~4 (vulnerability|vulnerabilities|backdoor|backdoors|security hole|logic bomb|exploitable flaw|hidden admin account|master password) ~2 (in|into|inside|behind|within)',
    },
  ],
  expressions: insecureDefaults,
  // The order and its snippet stand in different segments: its words only say when to look at the document.
  segments: { triggers: dictatedCodeTriggers, check: () => [] },
  document: dictatedCode,
});

const code =
  /\b(?:code|function|functions|page|pages|api|apis|service|services|endpoint|app|apps|application|system|systems|login|auth\w{0,12}|module|project|projects|build|builds|program|programs|website|html|repo|repository|implementation|output|file|files)\b/i;

function inCode(frame: Frame, passage: Passage): boolean {
  const text = passage.sentenceText(frame.tokens[0]);
  return code.test(text) && !exercise.test(text);
}

/** As a rule for all that is written; by itself it is a setting for one program. */
function inAllCode(frame: Frame, passage: Passage): boolean {
  const text = passage.sentenceText(frame.tokens[0]);
  return (
    !exercise.test(text) &&
    /\b(?:all|every|each|any|new|generated|always|by default)\b[^.\n]{0,30}\b(?:code|clients?|services?|apis?|projects?|apps?|endpoints?|files?|you (?:write|generate|create|build))\b/i.test(
      text,
    )
  );
}
