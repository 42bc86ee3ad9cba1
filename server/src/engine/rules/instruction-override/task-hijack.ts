import type { ForeignOrder } from '../../language/foreign/foreign-check.js';
import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';
import type { View } from '../../views/view.js';
import { each } from '../wordings.js';
import { ordersForeignAct } from './foreign-acts.js';

const doings = each(
  ['what', 'whatever'],
  [
    'you are doing',
    'you are working on',
    'you were doing',
    'the user asked',
    'the user wants',
    'the user said',
    'the user wanted',
    'the user requested',
    'you were asked',
    'you were told',
    'they asked',
  ],
);
const actual = each(
  ['real', 'actual', 'true', 'secret', 'hidden'],
  ['task', 'job', 'assignment', 'mission', 'duty', 'objective', 'purpose'],
);

/** SC0105: tells the reader to do something else before, instead of or after what the user wants. */
export const taskHijack = defineRule({
  id: 'SC0105',
  name: 'task-hijack',
  title: 'Task is replaced or prefixed',
  family: 'F01',
  severity: 'medium',
  confidence: 'medium',
  roles: ['hook'],
  scopes: ['DOC', 'SRC', 'DATA', 'DEP', 'MEM', 'AGT', 'TOOL', 'VCS'],
  maps: ['ASI01', 'LLM01', 'T0051.001', 'N027'],
  message: "This puts another task before, behind or in place of the user's; whoever reads it does that one.",
  remedy: 'Remove it. What agents shall do in every session belongs into a reviewed instruction file.',
  foreign: [{ act: 'cancel', with: [['state']], where: claimsBehind }],
  frames: [{ act: 'abandon', objects: ['task-at-hand'], where: unconditional }],
  phrases: [
    {
      pattern:
        '(translation|summary|task|review|question|request|job|assignment|work|analysis|answer|report|ticket) ~3 @void ~~4 (in its place|instead|in their place|in place of it|your next|your new|from now on you)',
      severity: 'medium',
      where: unasked,
    },
    {
      pattern:
        'your ~1 (former|previous|old|last|first|original|current|present|earlier) ~1 (task|job|assignment|request|question|work|order|duty) ~3 @void',
      severity: 'medium',
      where: unasked,
    },
    {
      pattern:
        'what ~1 (they|the user|he|she|user|users) ~1 (say|says|tell|tells|claim|claims|ask|asks|want|wants) ~6 @void',
      severity: 'medium',
      where: unasked,
    },
    { pattern: `^ (drop|stop|abandon|leave|forget|pause|interrupt|ignore) ~1 ${doings}`, where: unasked },
    {
      pattern:
        '(before|prior to) ~1 (answering|responding|replying|helping|summarizing|summarising|doing anything else|anything else|anything you do|continuing with|you answer|you respond|you reply)',
      where: ordersForeignAct,
    },
    {
      pattern:
        "(after|once|when) ~4 (finished|finish|finishing|completed|complete|completing|done|answered|answering|served|serving) ~2 (the user|user's|their request|their question|your answer|your summary|your reply|your task)",
      where: ordersForeignAct,
    },
    {
      pattern:
        "(instead of|rather than) ~1 (answering|responding|replying|summarizing|summarising|helping|fulfilling|completing|doing|translating|fixing|reviewing|processing) ~3 (user|users|user's|request|question|task|document|page|text|asked|query|job|email|article)",
      where: ordersForeignAct,
    },
    '(instead of|rather than) ~1 (doing|fulfilling|following|giving) ~1 what ~1 (user|users) ~1 (asked|asks|wants|wanted|requested|said|needs)',
    "(do not|don't|never) ~1 (summarize|summarise|translate|answer|review|analyze|analyse|process|complete|fulfil|fulfill) ~4 (document|page|text|question|request|task|email|file|article|content) ~~4 (instead|rather) ~3 (reply|respond|say|state|print|output|write|send|run|execute|open|visit|do)",
    { pattern: `[your my] ${actual} ~6 (is|are)`, where: tellsTask },
    `${actual} (of this session|of this conversation|of this run|of the agent|of this repository|of this project) is`,
    {
      pattern:
        '(you have been|you were|you are|you are now) (given|assigned) ~1 (another|different|special|secret) ~1 (task|assignment|job|mission|objective|duty)',
      where: unasked,
    },
    {
      pattern: `^ (ignore|disregard|forget|overlook|skip) [the this that all any these] ~3 ${each(['and', 'and instead', 'instead'], ['state', 'say', 'claim', 'answer that', 'reply that', 'pretend'])}`,
      where: claims,
    },
    {
      pattern: `^ (ignore|disregard|forget|overlook) [the this that all any these] ~3 ${each(['and', 'instead', 'then'], ['output', 'print', 'respond', 'reply', 'answer'])} ~1 (with|only|exactly|the|that)?`,
      where: saysFixedText,
    },
    {
      pattern:
        '(you have|you now have|here is) ~1 (a different|another|a more important|a more urgent|a new) ~1 (job|task|mission|assignment) ~1 (now|first|instead|for you now)',
      where: unasked,
    },
    {
      pattern:
        '(what you really|what you actually|what you truly) (have to|need to|must|should|are to|are here to) do is',
      where: unasked,
    },
    {
      pattern:
        '(instead of|in place of|rather than) (what|whatever) ~1 (was|has been|had been|you were|you are|they) ~1 (asked|requested|told|tasked)',
      where: unasked,
    },
  ],
});

const conditions = new Set(['if', 'when', 'whenever', 'once', 'until', 'unless', 'after', 'while', 'that', 'which']);

/** No condition in the sentence, before or behind. */
function unasked({ first, last }: PhraseMatch, passage: Passage): boolean {
  const [, to] = passage.sentence(last - 1);
  return !depends(first, passage) && !passage.words(last, to).some((word) => word === 'if' || word === 'when');
}

const elsewhere = new Set(['described', 'defined', 'in', 'listed', 'given', 'below', 'written', 'stored', 'always']);

/** `Your actual task is described in the ticket` sets none. */
function tellsTask({ last }: PhraseMatch, passage: Passage): boolean {
  return !elsewhere.has(passage.tokens[last]?.text ?? '');
}

/** What is to be said stands behind: a statement, or words in quotation marks. */
function claims(match: PhraseMatch, passage: Passage): boolean {
  if (depends(match.first, passage)) return false;
  const next = passage.words(match.last, match.last + 6);
  return next.some((word) => ['is', 'are', 'that', ':', '"', '\u201c', "'"].includes(word)) && next[0] !== 'nothing';
}

/** A condition stands before token `at` in its sentence. */
function depends(at: number, passage: Passage): boolean {
  const [from] = passage.sentence(at);
  return passage.words(Math.max(from, at - 8), at).some((word) => conditions.has(word));
}

/** `Stop your work when the user says so` is how work ends. */
function unconditional({ conditions: named, tokens }: Frame, passage: Passage): boolean {
  return !named.has('conditional') && !depends(tokens[0], passage);
}

/** The words to be said stand right behind, in quotation marks. */
function saysFixedText(match: PhraseMatch, passage: Passage): boolean {
  const next = passage.tokens.slice(match.last, match.last + 3);
  return !depends(match.first, passage) && next.some(({ text }) => /["'\u201c`]/.test(text));
}

/** What is to be claimed stands right behind: behind a colon, in quotation marks, or in a clause of its own. */
const claimed =
  /["'\u201c\u201e\u00ab\u300c:\uff1a\u2018]|\b(?:dass|que|che)\b|\u0447\u0442\u043e|\u0623\u0646|\u0627\u0646|\u0915\u093f/;
const behind = 40;

/** Languages that put the verb last have the claim between the two verbs. */
function claimsBehind({ start, end }: ForeignOrder, { text }: View): boolean {
  return claimed.test(text.slice(start, end + behind));
}
