import { findOrders, type Order } from '../../language/orders.js';
import type { Hit } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';

/** The level of each strength of order; null leaves it alone. */
export type Levels = Readonly<Record<Order['strength'], Severity | null>>;

/** One hit for a hidden text: from its first order to its last, at the level of the plainest. */
export function hiddenOrder(text: string, levels: Levels): Hit | null {
  const orders = findOrders(text).filter((order) => levels[order.strength] !== null);
  const first = orders[0];
  const last = orders.at(-1);
  if (!first || !last) return null;
  const strongest = (['agent', 'plain', 'reader'] as const).find((s) => orders.some((order) => order.strength === s));
  return { start: first.start, end: last.end, severity: levels[strongest ?? 'plain'] ?? undefined };
}
