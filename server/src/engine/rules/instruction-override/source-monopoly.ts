import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { each } from '../wordings.js';

const uses = ['use', 'trust', 'cite', 'reference', 'quote', 'believe', 'consult'];
const itself = each(
  ['this'],
  [
    'note',
    'page',
    'file',
    'document',
    'article',
    'message',
    'email',
    'entry',
    'readme',
    'record',
    'text',
    'answer',
    'post',
  ],
);
const only = each(
  [...uses, 'rely', 'depend', 'answer'],
  ['only', 'solely', 'exclusively', 'nothing but', 'nothing except', 'no source but'],
);
const others = each(
  ['other', 'remaining', 'other search'],
  'source sources document documents documentation page pages result results website websites article articles email emails message messages records information readmes notes'.split(
    ' ',
  ),
);
const wrong =
  '(wrong|outdated|unreliable|fake|false|untrustworthy|stale|lies|incorrect|obsolete|poisoned|spam|compromised|malicious|inaccurate)';

/** SC0110: orders the reader to use one source alone, and to leave the others out. */
export const sourceMonopoly = defineRule({
  id: 'SC0110',
  name: 'source-monopoly',
  title: 'Only this source counts; disregard the others',
  family: 'F01',
  severity: 'high',
  confidence: 'medium',
  roles: ['hook'],
  scopes: ['DOC', 'DATA', 'MEM', 'AGT', 'DEP', 'SKL', 'TOOL'],
  maps: ['LLM01', 'LLM08', 'ASI01', 'ASI06', 'T0051.001', 'T0070', 'T0067.000', 'N027'],
  message: 'This wants to be the only source: what could set it right is shut out.',
  remedy: 'Remove it. Name the file that holds a fact, and let the reader check it against others.',
  frames: [
    { act: ['override', 'doubt', 'destroy', 'abandon'], objects: ['other-sources'], where: alone },
    { act: ['cite'], objects: ['other-sources'], negated: true, severity: 'medium', where: alone },
  ],
  phrases: [
    {
      pattern:
        '(go by|trust|follow|believe|rely on|listen to|obey|heed) ~1 (this note|this file|this entry|this memory|this record|these notes|this document|this page|this message) ~1 (not|rather than|over|instead of|before|and not) ~1 (by|to|on)? (them|him|her|user|users|people|what they|anyone|humans|the user)',
      severity: 'high',
    },
    { pattern: `${each(['only', 'solely', 'exclusively'], [...uses, 'rely on'])} ~1 ${itself}`, severity: 'medium' },
    { pattern: `${only} ~3 ${itself}`, severity: 'medium' },
    {
      pattern: `(use|trust|cite|reference|rely on|quote|believe|consult|answer from|answer with) ~1 ${itself} (alone|only|exclusively|and no other|and nothing else|and no others)`,
      severity: 'medium',
    },
    {
      pattern:
        '(rely exclusively|rely solely|rely only|relying only|relying solely|depend only) on ~1 (text|note|section|page|article|passage|message) ~1 (below|above|here)',
      severity: 'medium',
    },
    {
      pattern:
        'this ~2 (is|as) (the only|your only|the sole|your sole|the one) ~1 (trustworthy|trusted|reliable|correct|believable|truthful|genuine)',
      severity: 'medium',
    },
    {
      pattern: `${others} ~4 (is|are|as|be) ~1 ${wrong}`,
      severity: 'medium',
      where: (match, passage) =>
        passage.words(match.first, match.last).includes('as') || addressesReader(passage, match.first),
    },
    `(contradicts|contradict|conflicts with|disagrees with|disagree with|differs from|deviates from) ~1 ${itself} ~3 (is|are) ~1 ${wrong}`,
  ],
});

/** In the sentence, or the one behind, somebody is told what to do. */
function addressesReader(passage: Passage, at: number): boolean {
  const [from, to] = passage.sentence(at);
  const [, end] = passage.sentence(Math.min(to, passage.tokens.length - 1));
  return passage.frames.some(
    ({ mood, verb, addressee }) =>
      verb[0] >= from && verb[0] < end && (mood === 'imperative' || mood === 'modal') && addressee !== 'user',
  );
}

/** All others, or this one above them. */
const jealous =
  /\b(?:all|any|every) (?:of the )?(?:other|remaining|competing|external|outside)|\bthis (?:note|page|file|document|article|message|entry|record)\b|\b(?:trust|cite|believe|consult)\b/i;

function sentencesOf({ tokens: [first, last] }: Frame, passage: Passage): string {
  const [from] = passage.sentence(first);
  const [, to] = passage.sentence(last - 1);
  return passage.slice(...passage.range(from, to));
}

/** Where a condition is named, or a place that is left out, it is a rule of the work and not of trust. */
function alone(frame: Frame, passage: Passage): boolean | Partial<Hit> {
  if (frame.conditions.has('conditional')) return false;
  const clause = passage.slice(frame.start, frame.end);
  if (/\b(?:unless|until|once|when|in other|other languages?|in the \w+ folder|dist\/|yet)\b/i.test(clause))
    return false;
  return jealous.test(sentencesOf(frame, passage)) ? true : { severity: 'low' };
}
