import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule, type Hit, type SegmentContext } from '../../model/rule.js';

/** An order to run a statement that takes rows or tables away, with the statement behind it on the line. */
const statement =
  /(?<!to )\b(?:run|execute|issue|perform|send|submit|fire)\s(?:the\s|this\s|these\s|that\s|my\s)?(?:following\s|below\s|exact\s)?(?:\w{1,14}\s){0,2}(?:sql|quer(?:y|ies)|statements?)\b[^:\n]{0,40}:\s{0,3}["'\x60]{0,3}(?:DROP\s(?:TABLE|DATABASE|SCHEMA)|DELETE\sFROM|TRUNCATE\sTABLE)\s[^\n]{0,80}/i;

/** SC1005: has what cannot be replaced destroyed: homes, disks, backups, everything in an account. */
export const destructiveStandingOrder = defineRule({
  id: 'SC1005',
  name: 'destructive-standing-order',
  title: 'Destructive action as a standing order',
  family: 'F10',
  severity: 'high',
  confidence: 'medium',
  roles: ['payload'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'TOOL', 'AGT', 'CFG', 'CI'],
  within: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'TOOL', 'AGT', 'CFG', 'CI', 'DOC', 'DATA'],
  maps: ['ASI02', 'ASI05', 'T0101', 'LLM06'],
  message: 'This destroys what cannot be had back, without asking and not for the task at hand.',
  remedy: 'Remove it. Clean-up names one folder that the work itself made, and asks before anything else.',
  phrases: [
    {
      pattern:
        '(remove|delete|wipe|drop|erase|destroy|purge|overwrite|shred|clear) ~8 (so that|so|such that) ~2 (no|nobody|no one|it|they|nothing|there) ~3 (rolling back|way back|rolled back|undone|restored|recovered|going back|undo|restore|recover|recovery)',
      severity: 'high',
    },
  ],
  frames: [
    { act: 'destroy', objects: ['vitals'], where: whole },
    { act: 'destroy', about: ['vitals'], conditions: ['always', 'start', 'silent'], where: whole },
    { act: 'destroy', objects: ['everything', 'files'], to: ['vitals'], where: personal },
    { act: 'ransom', objects: ['vitals', 'files'], where: whole },
  ],
  expressions: [
    {
      triggers: [
        ['query', 'statement', 'sql'],
        ['drop table', 'drop database', 'drop schema', 'delete from', 'truncate table'],
      ],
      expression: statement,
      where: ({ input, index }) => !warns.test(input.slice(Math.max(0, index - 160), index)) && { severity: 'medium' },
    },
  ],
  segments: {
    triggers: [[' rm -r', ' rm -f', ' rm --r', 'mkfs', 'of=/dev/', 'format c:', 'rd /s', 'factory state']],
    glance: (raw) => mayDestroy.test(raw),
    check: commands,
  },
});

/** To revert, reset or clear is the daily work of programs. */
const final =
  /^(?:delet|remov|wip|eras|destroy|drop|purg|overwrit|truncat|corrupt|encrypt|format|shred|terminat|nuk|zero|get|ransom|lock|scrambl|clean)/;
/** All of it, or what there is only one of. */
const total =
  /\b(?:all|every|each|entire|whole|any|everything|complete|full)\b|\b(?:home|root|system|production|prod|user'?s|cloud|hard|boot)\b/i;
/** Clean-up has a measure, asks, or is done to what tests made. */
const measured =
  /\b(?:tests?|testing|temp(?:orary)?|tmp|cache[sd]?|stale|old(?:er)?|unused|orphan\w{0,3}|expired|dev|staging|local|sandbox|mock|fixtures?|dist|build|generated|confirm\w{0,6}|unless|backed up|after (?:a )?backup|sample|demo|preview|ephemeral|scratch|dry.run|teardown|cleanup|then recreate|and recreate|reseed|seed|migrat\w{1,5}|duplicate\w?|empty|trailing|section|row|column|from the list|exclud\w{1,3}|ignor\w{1,3}|gdpr|on request|upon request|personal data)\b/i;

function whole(frame: Frame, passage: Passage): false | Partial<Hit> {
  if (frame.mood === 'descriptive' || frame.addressee === 'user') return false;
  if (!final.test(passage.words(...frame.verb).join(' '))) return false;
  const sentence = passage.sentenceText(frame.tokens[0]);
  if (!total.test(sentence) || measured.test(sentence)) return false;
  const stands =
    frame.conditions.size > 0 ||
    frame.strength === 'firm' ||
    /\b(?:once|when|after|at (?:the )?end|finished|done|nightly|silently|goal is)\b/i.test(sentence);
  return { severity: stands ? 'high' : 'medium' };
}

/** `Everything from the database` may be a part of the work; what a person has on the machine is none. */
function personal(frame: Frame, passage: Passage): false | Partial<Hit> {
  const text = passage.slice(frame.start, frame.end);
  return /\b(?:home|documents|desktop|disk|drive|system|machine)\b/i.test(text) && whole(frame, passage);
}

/** Homes, roots and disks, by the commands that take them away. */
const destroying =
  /\brm\s{1,3}(?:-{1,2}[a-z-]{1,20}\s{1,3}){1,4}["']?(?:~|\$HOME|\$\{HOME\}|\/|\/\*|\/(?:home|Users|etc|usr|var|boot|bin|opt)|[A-Z]:\\)["']?\/?\*{0,2}(?=\s|$|["'`;&|]|[).,](?:\s|$))|\bmkfs(?:\.\w{2,5})?\s{1,3}\/dev\/\w|\bdd\s[^\n]{0,60}\bof=\/dev\/(?:sd|nvme|disk|hd)\w|\bformat\s{1,2}c:|\brd\s\/s\s(?:\/q\s)?[a-z]:\\|\bnear-factory state\b/gi;
/** A first look at raw text, with marks of Markdown between the words: most documents remove folders of their own. */
const mayDestroy =
  /\brm[\s\\*_`~>]{1,8}(?:-[\w-]{1,20}[\s\\*_`~>]{1,8}){1,4}["'`]?(?:[~$/]|[a-z]:)|\bmkfs|\bof=\/dev\/|\bformat\s{1,2}c:|\brd\s\/s|factory\sstate/i;
/** Settings that list what is not allowed. */
const refused = /den(?:y|ied)|block|disallow|exclude|forbid|\/ask\b|dangerous/i;
/** What stands behind a command that is named as a danger. */
const judged = /#\s{0,3}(?:bad|never|don'?t|dangerous|wrong|blocked)|\b(?:is|are) (?:blocked|dangerous|denied|never)/i;

/** In a sentence that forbids, or a list of what is blocked, the command is a warning. */
const warns =
  /\b(?:never|not|don'?t|avoid|block\w{0,3}|den(?:y|ied|ies)|prevent\w{0,3}|dangerous|destructive|forbid\w{0,4}|prohibit\w{0,3}|reject\w{0,3}|detect\w{0,3}|e\.g\.|like|such as|refuse\w{0,1}|guard\w{0,2}|pattern\w{0,1}|catch\w{0,2}|warn\w{0,3}|without|what if|malicious|attack\w{0,3})\b/i;

function* commands({ segment, view: { text } }: SegmentContext): Iterable<Hit> {
  if (refused.test(segment.pointer ?? '')) return;
  for (const { 0: command, index } of text.matchAll(destroying)) {
    const lead = text.slice(Math.max(0, index - 160), index);
    const line = text.slice(index, index + 120).split('\n')[0] ?? '';
    if (!warns.test(lead) && !judged.test(line))
      yield { start: index, end: index + command.length, ...(command.endsWith('state') ? { severity: 'medium' } : {}) };
  }
}
