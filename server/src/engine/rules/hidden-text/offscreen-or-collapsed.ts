import { findOrders } from '../../language/orders.js';
import { type DocumentContext, defineRule, type Hit, type SegmentContext } from '../../model/rule.js';
import { hiddenOrder, mayOrder } from './hidden-order.js';
import { orderTriggers } from './order-triggers.js';
import { afterGaps, afterGapsOf, type FarText } from './out-of-view.js';

/** SC0308: an order stands where a reviewer does not look: far to the right, far below, or folded away. */
export const offscreenOrCollapsed = defineRule({
  id: 'SC0308',
  name: 'offscreen-or-collapsed',
  title: 'Text pushed out of view',
  family: 'F03',
  severity: 'medium',
  confidence: 'medium',
  roles: ['cloak'],
  scopes: 'all',
  maps: ['T0068', 'ASI02', 'T0110', 'LLM01'],
  message: 'An order stands where a reviewer does not look: behind a long gap, or inside a folded block.',
  remedy: 'Remove it, or move it next to the text it belongs to.',
  segments: {
    triggers: orderTriggers,
    formats: ['markdown', 'html', 'notebook'],
    glance: (raw, _, once) => raw.includes('<details') && once(mayOrderInDetails),
    check: foldedOrder,
  },
  document: orderBehindGap,
});

/** A first look at raw text: what stands before the first fold is in view. */
function mayOrderInDetails(raw: string): boolean {
  return mayOrder(raw.slice(raw.indexOf('<details')));
}

function* foldedOrder({ segment, view }: SegmentContext): Iterable<Hit> {
  if (segment.role === 'collapsed') {
    const hit = hiddenOrder(view.text, { agent: 'medium', plain: 'low', reader: null });
    if (hit) yield { ...hit, concealment: 'off-screen' };
    return;
  }
  yield* behindGaps(view.text, afterGaps(view.text));
}

function orderBehindGap({ text, file, each }: DocumentContext): Iterable<Hit> {
  // A browser shows a row of blanks as one.
  return file.format === 'html' ? [] : behindGaps(text, afterGapsOf({ text, each }));
}

function* behindGaps(text: string, far: readonly FarText[]): Iterable<Hit> {
  for (const { start, end, gap } of far) {
    const order = findOrders(text.slice(start, end)).find(({ strength }) => strength !== 'reader');
    if (!order) continue;
    yield {
      start: start + order.start,
      end: start + order.end,
      severity: 'high',
      concealment: 'off-screen',
      message: `An order stands behind ${gap}, where a reviewer does not look.`,
    };
  }
}
