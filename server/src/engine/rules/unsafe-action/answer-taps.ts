import type { ForeignCheck, ForeignOrder } from '../../language/foreign/foreign-check.js';
import type { ForeignClass } from '../../language/foreign/foreign-language.js';
import type { Hit } from '../../model/rule.js';
import { destinationsOf, isCommonPlace } from '../../purpose/destinations.js';
import type { View } from '../../views/view.js';

/** How far behind an order its address may stand, in UTF-16 units. */
const reach = 80;

/** Words that make a tap of a message; that all data go to an address is said of every service. */
const tapping: readonly ForeignClass[] = ['from-now', 'silently', 'unbeknown'];

/** Orders in other languages than English to send answers, conversations or secrets to an address. */
export const answerTaps: readonly ForeignCheck[] = [
  { act: 'pass', with: [['answers', 'secrets'], tapping], where: goesToAddress },
  {
    act: 'pass',
    with: [
      ['answers', 'secrets'],
      ['everything', 'automatic'],
    ],
    addressed: true,
    where: goesToAddress,
  },
];

/** Right behind an order in another language, or within it, stands an address that is not of this machine. */
function goesToAddress({ start, end }: ForeignOrder, { text }: View): boolean | Partial<Hit> {
  const places = destinationsOf(text.slice(start, end + reach)).filter(({ host }) => !isCommonPlace(host));
  return places.length > 0 && { severity: 'high' };
}
