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
  { act: 'pass', with: [['secrets', 'answers']], addressed: true, where: givesStoreAway },
];

/** Stores of secrets by name: an API key may go to the service that gave it, a file of keys goes nowhere. */
const store =
  /\.env\b(?!\.(?:example|sample|template|dist))|\bid_(?:rsa|ed25519)\b|\.(?:ssh|aws)\b|umgebungsvariablen|variables? d['\u2019]environnement|variables? de entorno|privaten? schl[\u00fcu]ssel|cl[\u00e9e]s? priv[\u00e9e]es?|claves? privadas?|(?<!ffentlichen? )ssh[- ]schl[\u00fcu]ssel|(?:cl[\u00e9e]s?|claves?) ssh(?! p[u\u00fa]bli)/i;
const keys = /\bssh\b|schl[\u00fcu]ssel|cl[\u00e9e]s?\b|claves?\b/i;
/** How far behind an order the name of its file may stand, in UTF-16 units. */
const nameReach = 24;
const publicPlace = /\bgists?\b|\bpastebin/i;

/** Keys or their files go where everybody reads them, or a file of them to an address. */
function givesStoreAway(order: ForeignOrder, view: View): boolean | Partial<Hit> {
  const { start, end } = order;
  const named = view.text.slice(Math.max(0, start - 1), end + nameReach);
  if (publicPlace.test(view.text.slice(start, end + reach))) {
    return (store.test(named) || keys.test(named)) && { severity: 'high' };
  }
  return store.test(named) && goesToAddress(order, view);
}

/** Right behind an order in another language, or within it, stands an address that is not of this machine. */
function goesToAddress({ start, end }: ForeignOrder, { text }: View): boolean | Partial<Hit> {
  const places = destinationsOf(text.slice(start, end + reach)).filter(({ host }) => !isCommonPlace(host));
  return places.length > 0 && { severity: 'high' };
}
