import { findOrders, type Order } from '../../language/orders.js';
import type { Hit } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';

/** The level of each strength of order; null leaves it alone. */
export type Levels = Readonly<Record<Order['strength'], Severity | null>>;

/** Tags and the marks of comments. */
const markup = /<\/?[a-z][^<>]{0,200}>|<!-{0,2}|-->|\[\/\/|\[comment|\[#|%%|\{\/\*/gi;

/**
 * A first look at raw text: false only when no order stands behind the first `mark`. Markup parts sentences or does not,
 * and lines are read both apart and as one paragraph, as readers may do.
 */
export function mayHideOrder(raw: string, mark: RegExp): boolean {
  const at = raw.search(mark);
  if (at < 0) return false;
  const text = raw.slice(at);
  const parted = text.replace(markup, '\n');
  const flowing = text.replace(markup, ' ').replace(/\r?\n(?=\S)/g, ' ');
  return findOrders(parted).length > 0 || findOrders(flowing).length > 0;
}

/** One hit for a hidden text: from its first order to its last, at the level of the plainest. */
export function hiddenOrder(text: string, levels: Levels): Hit | null {
  const orders = findOrders(text).filter((order) => levels[order.strength] !== null);
  const first = orders[0];
  const last = orders.at(-1);
  if (!first || !last) return null;
  const strongest = (['agent', 'plain', 'reader'] as const).find((s) => orders.some((order) => order.strength === s));
  return { start: first.start, end: last.end, severity: levels[strongest ?? 'plain'] ?? undefined };
}
