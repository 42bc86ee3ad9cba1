import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule, type Hit } from '../../model/rule.js';

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
  within: ['INS', 'SKL', 'MEM', 'SCH', 'TOOL', 'PER', 'AGT', 'DOC', 'DATA'],
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
  expressions: [
    {
      triggers: [
        [
          'verify=',
          'verify =',
          'rejectunauthorized',
          'insecureskipverify',
          'chmod 777',
          ' md5',
          ' ecb',
          'allow-origin',
          'shell=true',
          'shell = true',
          'no-verify',
          'eval(',
          'joining strings',
          'concatenat',
        ],
        ['default', 'always', 'every', ' all ', 'whenever', 'each', 'when writing', 'generated'],
      ],
      expression:
        /\b(?:default(?:s|ing)? to|always|in (?:all|every|each)|for (?:all|every|each)|every|whenever|when writing|generated)\b[^.\n]{0,70}?\b(?:verify\s?=\s?False|rejectUnauthorized\s?[:=]\s?false|InsecureSkipVerify|chmod 777|md5|ecb mode|Access-Control-Allow-Origin\s?(?:to|[:=])\s{0,2}["'\x60]?(?:\*|all\b|any\b|\s?(?:in|for|on)\b)|shell\s?=\s?True|eval\(|joining strings with user input|concatenating user input)/i,
      where: (match) => insecure(match),
    },
    {
      triggers: [
        ['script tag', '<script', 'tracking pixel', 'iframe', 'analytics script', 'beacon'],
        ['every', 'each', ' all ', 'any '],
        ['page', 'file', 'html', 'component', 'site', 'template', 'project'],
      ],
      expression:
        /\b(?:attach|add|include|insert|append|embed|inject|put)\b[^.\n]{0,40}?\b(?:script tag|tracking pixel|iframe|beacon|script)\b[^\n]{0,120}?\b(?:every|each|all|any)\b[^.\n]{0,25}?\b(?:pages?|files?|html|components?|sites?|templates?|projects?)\b/i,
      where: ({ 0: text }) => ({ severity: /https?:\/\//.test(text) ? 'high' : 'low' }),
    },
  ],
});

const code =
  /\b(?:code|function|functions|page|pages|api|apis|service|services|endpoint|app|apps|application|system|systems|login|auth\w{0,12}|module|project|projects|build|builds|program|programs|website|html|repo|repository|implementation|output|file|files)\b/i;
/** Courses and tests plant faults on purpose, and say so; reviewers look for them. */
const exercise =
  /\b(?:ctf|challenge|exercise|training|lab|workshop|honeypot|mutation|fuzz\w{0,4}|pentest\w{0,3}|red[- ]team\w{0,3}|test cases?|to test|for testing|report|detect|find|scan|check (?:for|if)|look for|review|identify|mitigat\w{1,5}|fix|prevent|avoid|tests? only|local(?:ly|host)?|development|dev)\b/i;

function inCode(frame: Frame, passage: Passage): boolean {
  const text = sentence(frame, passage);
  return code.test(text) && !exercise.test(text);
}

/** As a rule for all that is written; by itself it is a setting for one program. */
function inAllCode(frame: Frame, passage: Passage): boolean {
  const text = sentence(frame, passage);
  return (
    !exercise.test(text) &&
    /\b(?:all|every|each|any|new|generated|always|by default)\b[^.\n]{0,30}\b(?:code|clients?|services?|apis?|projects?|apps?|endpoints?|files?|you (?:write|generate|create|build))\b/i.test(
      text,
    )
  );
}

function sentence(frame: Frame, passage: Passage): string {
  const [from, to] = passage.range(...passage.sentence(frame.tokens[0]));
  return passage.text.slice(from - passage.offset, to - passage.offset);
}

function insecure({ input, index, 0: text }: RegExpExecArray): false | Partial<Hit> {
  const around = input.slice(Math.max(0, index - 60), index + text.length + 80);
  return (
    !exercise.test(around) &&
    !/\b(?:never|not|don'?t|instead|checksums?|etag|cache key|hash of|insecure|dangerous|deprecated|replaced?)\b/i.test(
      around,
    ) &&
    {}
  );
}
