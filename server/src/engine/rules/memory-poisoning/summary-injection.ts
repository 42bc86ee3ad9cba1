import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';

const digest =
  'summary|summaries|recap|recaps|summarise|summarize|summarises|summarizes|summarising|summarizing|compacted notes|compaction|condensed notes|condenses|condense|digest';
const carry =
  'include|includes|mention|contain|state|say|keep|repeat|carry over|carry|preserve|retain|reproduce|add|list|claim';

/** SC0908: bends what later sessions are told: an order to the summariser, or a summary that breaks out of its tags. */
export const summaryInjection = defineRule({
  id: 'SC0908',
  name: 'summary-injection',
  title: 'Forged summary or conversation markup in a summary or memory file',
  family: 'F09',
  severity: 'high',
  confidence: 'medium',
  roles: ['store', 'hook'],
  scopes: ['MEM', 'AGT', 'DOC', 'DATA'],
  maps: ['ASI06', 'T0080.000', 'T0069.001', 'LLM01'],
  message:
    'This decides what a summary must hand on; what it puts there is read by later sessions as their own memory.',
  remedy: 'Remove it, and look whether summaries that were made since hold the sentence.',
  phrases: [
    {
      pattern: `(${digest}) ~5 (must|should|shall|has to|have to|needs to|need to|always) ~2 (${carry})`,
      where: handsOnOrders,
    },
    {
      pattern: `(when|if|whenever|whoever|any|in every|in each) ~3 (${digest}) ~6 (${carry}) ~2 (that|the following|this|to the next)`,
      where: handsOnOrders,
    },
    {
      pattern: `(do not|don't|never) ~1 (leave|drop|omit|remove) ~3 (out of|from) ~2 (${digest})`,
      where: handsOnOrders,
    },
  ],
  expressions: [
    {
      triggers: [
        ['</conversation', '</summary', '</transcript', '</memory', '</topic'],
        ['<conversation', '<summary', '<transcript', '<memory', '<topic'],
      ],
      expression:
        /<\/(conversation|summary|transcript|memory|topic)>\s{0,40}<\1\b[^>\n]{0,80}>[^<]{0,300}\b(?:agents?|assistant|you)\s(?:must|should|shall|will|always|never|is|are)\b/i,
    },
  ],
});

/** What is to be handed on binds its reader: it speaks of agents and permissions, or says whom to prefer. */
const order =
  /\b(?:(?:the |an? )?(?:agents?|assistant|next (?:agent|session)|model)\b[^.\n]{0,40}\b(?:must|shall|should|always|never|has permission|may|is allowed|sends?|calls?|runs?)|(?:is|are) (?:approved|authori[sz]ed|allowed|trusted|the best)|approve (?:everything|all|every)|following instruction|this (?:instruction|sentence|order|line|block)|has permission|run the|send (?:it|them|all|the)|verbatim instruction)\b/i;
/** Summaries of work name what was done and what is open. */
const usual = /\b(?:open questions|action items|next steps|decisions|key points|findings|test results|changes made)\b/i;

function handsOnOrders({ first, last }: PhraseMatch, passage: Passage): boolean | Partial<Hit> {
  const [from, start] = passage.range(first, last);
  const to = passage.range(...passage.sentence(last - 1))[1];
  const end = Math.min(to, from + 400);
  const text = passage.text.slice(from - passage.offset, Math.max(end, start) - passage.offset);
  return order.test(text) && !usual.test(text) && { start: from, end: Math.max(end, start) };
}
