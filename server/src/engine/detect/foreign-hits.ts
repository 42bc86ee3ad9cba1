import type { ForeignCheck, ForeignOrder } from '../language/foreign/foreign-check.js';
import type { Hit, Rule } from '../model/rule.js';
import type { View } from '../views/view.js';
import type { DetectContext } from './detect.js';
import { runsIn } from './runs-in.js';
import type { Reading } from './sighting.js';

/** Hits of one check in one view, at the most. */
const hitLimit = 64;

interface ForeignHit {
  readonly rule: Rule;
  readonly hit: Hit;
  readonly reading: Reading;
}

/** What the rules see in the other languages of a view. What was encoded is looked at anew, as nobody saw its words. */
export function foreignHits(view: View, context: DetectContext): ForeignHit[] {
  const { reader, checks } = context.program.foreign;
  const languages = view.kind === 'decoded' ? reader.languagesIn(view.text) : context.languages;
  if (languages.length === 0 || !context.budget.take(view.text.length * languages.length)) return [];
  const text = reader.read(view.text, languages);
  return checks
    .filter(({ rule, check }) => runsIn(rule, context.file) && mayOrder(check, view, context))
    .flatMap(({ rule, check }) => {
      const orders = [...text.orders(check)].slice(0, hitLimit);
      return orders.flatMap((order) => hitOf(rule, check, order, view));
    });
}

function mayOrder({ addressed }: ForeignCheck, { kind }: View, context: DetectContext): boolean {
  return !addressed || context.addressed || kind === 'decoded';
}

function hitOf(rule: Rule, check: ForeignCheck, order: ForeignOrder, view: View): ForeignHit[] {
  const refined = check.where ? check.where(order, view) : true;
  if (refined === false) return [];
  const { start, end, denied, reported } = order;
  const { severity, roles } = check;
  const own = { ...(severity && { severity }), ...(roles && { roles }) };
  const hit: Hit = { start, end, ...own, ...(refined === true ? {} : refined) };
  return [{ rule, hit, reading: { denied, reported } }];
}
