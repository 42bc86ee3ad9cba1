import { defineRule, type Hit, type SegmentContext } from '../../model/rule.js';
import { hiddenOrder, mayOrder } from './hidden-order.js';
import { orderTriggers } from './order-triggers.js';

/** SC0309: alternative texts, titles and heads of documents carry an order. */
export const metadataChannel = defineRule({
  id: 'SC0309',
  name: 'metadata-channel',
  title: 'Orders in alternative texts, titles or front matter',
  family: 'F03',
  severity: 'medium',
  confidence: 'medium',
  roles: ['cloak'],
  scopes: ['DOC', 'DATA', 'SKL', 'INS', 'SRC', 'PER', 'MEM', 'AGT', 'DEP'],
  maps: ['T0068', 'LLM01', 'ASI01', 'N015'],
  message:
    'A field that reviewers pass over (alternative text, title, head of the document) gives an order to an agent.',
  remedy: 'Let the field describe what it belongs to; move instructions into visible text.',
  segments: {
    triggers: orderTriggers,
    formats: ['markdown', 'html', 'notebook'],
    glance: (_raw, _file, once) => once(mayOrderInField),
    check: fieldOrder,
  },
});

/** A field that holds more than a word or two. */
const field =
  /!\[[^\]]{12}|(?:alt|title|content|aria-[a-z]{1,20}|data-[a-z-]{1,30})\s{0,2}=\s{0,2}["']?[^"'>]{12}|\]\([^()\s]{0,300}\s{1,4}["'(][^"')]{12}|\]:\s{0,4}\S{1,300}\s{1,4}["'(][^"')]{12}|metadata/gi;

/** Where the paragraph of a field ends. */
const blankLine = /\n[ \t\r]{0,99}\n/;

/** A first look at raw text: false only when no order stands in what may be such a field. */
function mayOrderInField(raw: string): boolean {
  let end = 0;
  for (const { index } of raw.matchAll(field)) {
    if (index < end) continue;
    const length = raw.slice(index).search(blankLine);
    end = length < 0 ? raw.length : index + length;
    if (mayOrder(raw.slice(index, end))) return true;
  }
  return false;
}

/** Keys of a head in which guidance for an agent is expected, besides those that the surface names. */
const guidance =
  /\/(?:description|when[-_]to[-_]use|when|usage|instructions?|prompt|initial[-_]?prompt|system|role|summary|trigger|triggers|hooks|examples?|tools?|handoffs|body|template|content|argument-hint|steps|rules?)(?:\/|$)/i;

function* fieldOrder({ segment, view, file }: SegmentContext): Iterable<Hit> {
  if (segment.role !== 'image-alt' && segment.role !== 'front-matter') return;
  if (segment.role === 'front-matter') {
    const pointer = segment.pointer ?? '';
    const key = pointer.split('/')[1] ?? '';
    const named = file.surfaces.some((surface) => surface.instructionFields.includes(`fm:${key}`));
    if (named || guidance.test(pointer)) return;
  }
  const hit = hiddenOrder(view.text, { agent: 'medium', plain: 'medium', reader: 'low' });
  if (hit) yield { ...hit, concealment: 'metadata' };
}
