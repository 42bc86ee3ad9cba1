import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule } from '../../model/rule.js';

const condensing =
  '(compaction|compacting|compression|summary|summaries|summarisation|summarization|summarising|summarizing|condensed|condensing|consolidation|consolidating|cleanup|clean-up|pruning|rewrite|rewrites|merge|merges|refactoring)';
const unchanged = '(verbatim|unchanged|unaltered|intact|word for word|in full|as it is|as they are|exactly)';
const must = '(must|should|shall|has to|have to|needs to|need to|is to|are to|will always)';

/** To keep a section short is no order to keep it whole. */
const wholeness =
  /\b(?:verbatim|word[- ]for[- ]word|un(?:changed|altered|modified|touched|abridged)|intact|in full|as (?:it is|they are|is)|exact(?:ly)?|compact\w{1,4}|truncat\w{1,4}|compress\w{1,4}|consolidat\w{1,4}|without (?:any )?change|surviv\w{1,3})\b/i;

/** SC0706: wants the passage kept whole where texts are shortened. */
export const preserveVerbatim = defineRule({
  id: 'SC0706',
  name: 'preserve-verbatim',
  title: 'Order to survive summarising or compaction',
  family: 'F07',
  severity: 'high',
  confidence: 'medium',
  roles: ['replicate'],
  scopes: 'all',
  maps: ['T0061', 'ASI06', 'T0080.000'],
  message:
    'This wants the passage to outlast summaries and compaction; a text that is paraphrased dies out, this one does not.',
  remedy: 'Remove it, and look into the summaries and memories that were written since.',
  frames: [
    { act: 'preserve', near: [['own-text'], ['compaction']], where: whole },
    { act: 'condense', objects: ['own-text'], negated: true },
    {
      act: ['destroy', 'skip', 'override', 'change'],
      near: [['own-text'], ['compaction']],
      objects: ['own-text', 'act'],
      negated: true,
    },
  ],
  phrases: [
    `${condensing} ~1 (must|should|shall|may) ~1 (leave|spare|skip|keep|not touch|not change|never touch|preserve) ~1 @own-text`,
    '(cut|drop|trim|prune|remove|shorten|summarise|summarize|compress|forget) (anything|everything|all) ~1 (but|except|other than|save) ~1 @own-text',
    '(treat|regard|mark|consider|flag) ~1 @own-text ~1 as ~2 (untouchable|immutable|inviolable|pinned|never to be)',
    `(carry|take|bring|pass) ~1 @own-text ~1 (through|across|over|into) ~3 ${condensing}`,
    '@own-text ~1 (may|must|should|can) (not|never) ~1 (left out|dropped|removed|lost|cut|omitted) ~2 (when|during|while|in) ~4 (merged|merging|compacted|compaction|summarised|summarized|condensed|consolidated)',
    `@own-text ~1 ${must} ~2 survive ~3 ${condensing}`,
    `@own-text ~1 ${must} ~2 (remain|stay|appear|be kept|be preserved|be carried|be retained|be reproduced|persist) ~2 ${unchanged} ~4 ${condensing}`,
    `(do not|don't|never) (let|allow) ~1 @own-text ~3 (lost|dropped|removed|forgotten|deleted|truncated|shortened|fade|disappear) ~6 (truncated|compacted|summarised|summarized|${condensing.slice(1, -1)})`,
    `${condensing} ~4 (incomplete|invalid|wrong) ~2 (unless|without) ~4 @own-text`,
    `(leave|keep) ~1 @own-text ~2 (untouched|unchanged|alone|whole|unmodified) ~2 (when|while|during|after|in|as) ~8 (tidying|tidy|cleaning|clean|compacting|compact|summarising|summarise|summarize|consolidating|merging|rewriting|memory)`,
    `(compacted|condensed|compressed|summarised|summarized|consolidated|truncated) ~6 @own-text ~3 (comes first|come first|goes first|goes over|go over|stays|stay|remains|remain|is kept|are kept)`,
    `@own-text ~4 (never|not|cannot) ~2 (compacted|summarised|summarized|condensed|shortened|paraphrased|compressed|pruned|trimmed|dropped from)`,
    `(summary|summaries|compacted context|condensed version|compressed context) ~2 ${must} ~2 (include|contain|keep|carry|repeat|quote|reproduce|begin with|end with) ~1 @own-text`,
    `(keep|preserve|retain|carry|carry over|repeat|reproduce|copy) ~1 @own-text ~2 ${unchanged} ~6 ${condensing}`,
    `${condensing} ~8 (keep|preserve|retain|carry|carry over|repeat|reproduce|copy) ~1 @own-text`,
    `(exclude|exempt|protect|shield|spare) ~1 @own-text ~3 from ~3 ${condensing}`,
  ],
});

function whole(frame: Frame, passage: Passage): boolean {
  const [first, last] = passage.sentence(frame.verb[0]);
  const [start, end] = passage.range(first, last);
  return wholeness.test(passage.text.slice(Math.max(0, start - passage.offset - 60), end - passage.offset));
}
