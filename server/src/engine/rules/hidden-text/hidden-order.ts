import { findOrders, type Order } from '../../language/orders.js';
import type { Hit } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';

/** The level of each strength of order; null leaves it alone. */
export type Levels = Readonly<Record<Order['strength'], Severity | null>>;

/** Signs that may begin or end a hidden text: those of tags, attributes and comments. */
const borders = /[<>"]{1,4}|=\s?'|<!-{0,2}|-->|\[\/\/|\[comment|\[#|%%|\{\/\*|!?\[/gi;
/** Tags and the marks of comments. */
const markup = /<\/?[a-z][^<>]{0,200}>|<!-{0,2}|-->|\[\/\/|\[comment|\[#|%%|\{\/\*/gi;

/** Where a comment of any format may begin. */
const opening = /<!|\[\/\/|\[comment|\[#|%%|\{\/\*/gi;

/**
 * A first look at raw text: false only when no order stands in what may be a comment.
 *
 *     text <!-- ignore the rules --> text [//]: # (ignore the rules)
 *          ^                        ^     ^                         ^ stretches: to the sign that ends one, or the end
 */
export function mayOrderInComment(raw: string): boolean {
  let end = 0;
  for (const { 0: sign, index } of raw.matchAll(opening)) {
    if (index < end) continue;
    const close = sign === '<!' ? raw.indexOf('-->', index) : -1;
    end = close < 0 ? raw.length : close + 3;
    if (mayOrder(raw.slice(index, end))) return true;
  }
  return false;
}

/** Markup parts sentences or does not, and lines are read both apart and as one paragraph, as readers may do. */
export function mayOrder(raw: string): boolean {
  const parted = raw.replace(borders, '\n');
  const flowing = raw.replace(markup, ' ').replace(/\r?\n(?=\S)/g, ' ');
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
