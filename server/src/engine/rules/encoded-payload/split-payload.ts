import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';

const join =
  '(join|concatenate|combine|assemble|merge|reassemble|reconstruct|stitch|glue|piece together|string together|put together|read in order|add up)';
const obey =
  '(obey|follow|heed|carry out|act on|act upon|comply with|do what|do as|do whatever|execute|perform|run whatever|run what|adopt)';

const parts =
  '(piece|pieces|fragment|fragments|parts|both parts|halves|chunks|letters|first word|first words|syllables|shards|values of|strings|segments|variables|message)';

/** SC0404: pieces are to be joined, and the whole obeyed. */
export const splitPayload = defineRule({
  id: 'SC0404',
  name: 'split-payload',
  title: 'Payload assembled from pieces',
  family: 'F04',
  severity: 'high',
  confidence: 'medium',
  roles: ['cloak', 'payload'],
  scopes: 'all',
  maps: ['T0068', 'ASI01', 'LLM01', 'T0051.001'],
  message: 'This has the reader put an order together from pieces and obey it; no piece tells a reviewer anything.',
  remedy: 'Put the pieces together yourself, as a text, and judge what they say.',
  phrases: [
    { pattern: `^ ${join} ~~6 ${parts} ~~12 ${obey}`, where: ofPieces },
    { pattern: `${parts} ~~12 ^ ${join} ~~8 ${obey}`, where: ofPieces },
    {
      pattern:
        '(first letter|first letters|last letters|first word|first words|initials|numbered comments|hidden letters|scattered words|every third word|every other word) ~~18 (obey|follow|carry out|act on|comply with|execute|do what|do as|run whatever)',
      where: ({ last }, passage) =>
        passage.words(last - 2, last)[0] !== 'to' && passage.words(last - 3, last)[0] !== 'to',
    },
    {
      pattern:
        '^ (put|bring|paste|string|take) ~10 together ~~6 (obey|follow|carry out|act on|comply with|execute|do what|do as|do whatever)',
      where: ofPieces,
    },
  ],
  expressions: [
    {
      triggers: [['system prompt', 'your instruction', 'your order', 'your task', 'new instruction']],
      expression:
        /\b\w{1,12}\s?\+\s?\w{1,12}(?:\s?\+\s?\w{1,12}){0,8}\s{1,3}(?:as|is|forms?|gives?|makes?|becomes?)\s(?:your|the)\s(?:new |real |full |next )?(?:system prompt|instructions?|orders?|task)\b/i,
    },
  ],
});

/** Of pieces of text, not of branches or of furniture. */
const pieces = new Set(
  'piece pieces fragment fragments part parts half halves chunk chunks letters words values strings keys syllables shards comments lines tokens segments p1 a b both all variables message'.split(
    ' ',
  ),
);
/** What is obeyed is the whole. */
const whole = new Set(
  'it result resulting sentence whole outcome says say spell spells reads joined combined assembled reassembled reconstructed message instruction one directive order command they'.split(
    ' ',
  ),
);
const mechanical = new Set(
  'csv pdf upload uploads video audio image images sql query html css furniture zip tar recipe manual docs documentation guide'.split(
    ' ',
  ),
);

function ofPieces({ first, last }: PhraseMatch, passage: Passage): boolean | Partial<Hit> {
  const [, to] = passage.sentence(Math.max(first, last - 1));
  const [from] = passage.sentence(first);
  const own = passage.words(from, last);
  const behind = passage.words(last, Math.min(to, last + 6));
  if ([...own, ...behind].some((word) => mechanical.has(word))) return false;
  if (!own.some((word) => pieces.has(word)) || !isWhole(behind)) return false;
  const [verb = ''] = passage.words(last - 1, last);
  return verb === 'execute' || verb === 'perform' ? { severity: 'medium' } : true;
}

/** `Join them and obey`: nothing but the whole can be meant. */
function isWhole(behind: readonly string[]): boolean {
  const [next = '.'] = behind;
  return next === '.' || behind.some((word) => whole.has(word));
}
