import { hostKind, splitUrl } from '../commands/hosts.js';
import type { PartedText } from '../text/parted-text.js';

/** Where an order sends something: a URL, a mail address or a bare host. UTF-16 units of the text it was found in. */
export interface Destination {
  readonly start: number;
  readonly end: number;
  /** In lower case, without port and user. */
  readonly host: string;
  /** What somebody registered of it. */
  readonly domain: string;
  readonly kind: 'url' | 'mail' | 'host';
}

/**
 * Addresses in a text:
 *
 *     https://host.tld/path     someone@host.tld     host.tld/path, api.host.tld
 */
const address =
  /\b(?:https?|s?ftp|wss?|s3|gs|ssh|git|rsync):\/\/[^\s<>"'`)\]|]{1,400}|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<![\w./@-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|net|org|io|dev|app|cloud|ai|co|cc|tv|biz|info|site|xyz|online|tech|top|ru|cn)\b(?!\.?[(\w-])/gi;

/** All addresses of a text, in order; linear. */
export function destinationsOf(text: string): Destination[] {
  const out: Destination[] = [];
  for (const match of text.matchAll(address)) {
    const found = match[0];
    const at = found.lastIndexOf('@');
    const isUrl = found.includes('://');
    const host = isUrl ? splitUrl(found)?.host : found.slice(at + 1).toLowerCase();
    if (!host || !/[a-z0-9]/.test(host)) continue;
    out.push({
      start: match.index,
      end: match.index + found.length,
      host,
      domain: domainOf(host),
      kind: isUrl ? 'url' : at > 0 ? 'mail' : 'host',
    });
  }
  return out;
}

const secondLevel = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu']);

/** The name that somebody registered: `api.shop.co.uk` is `shop.co.uk`; an address of numbers is itself. */
export function domainOf(host: string): string {
  if (/^[\d.:[\]a-f]+$/.test(host) && !/[g-z]/.test(host)) return host;
  const labels = host.split('.');
  const two = secondLevel.has(labels.at(-2) ?? '') && labels.length > 2;
  return labels.slice(two ? -3 : -2).join('.');
}

/** The machine itself, and public places of code: nothing strange stands there. */
export function isCommonPlace(host: string): boolean {
  const kind = hostKind(host);
  return kind === 'local' || kind === 'forge' || kind === 'installer';
}

/** The destinations named in [start, end) of a document. */
export function destinationsIn({ each }: Pick<PartedText, 'each'>, start: number, end: number): Destination[] {
  const parts = each(destinationsOf);
  return parts.flatMap(({ start: by, fact }, i) => {
    if (fact.length === 0 || by >= end || (parts[i + 1]?.start ?? end) <= start) return [];
    return fact.filter((one) => one.start + by >= start && one.end + by <= end);
  });
}

/** True when a document knows a domain from outside the range `own`: as a destination, or its name as a word. */
export function isKnown(
  domain: string,
  { each }: Pick<PartedText, 'each'>,
  [start, end]: readonly [number, number],
): boolean {
  const isElsewhere = (from: number, to: number) => to <= start || from >= end;
  for (const { start: by, fact } of each(destinationsOf)) {
    if (fact.some((one) => one.domain === domain && isElsewhere(one.start + by, one.end + by))) return true;
  }
  const name = domain.split('.')[0] as string;
  if (name.length < shortestName) return name.length === 1;
  const first = /^[a-z0-9]*/.exec(name)?.[0] ?? '';
  const word = new RegExp(`(?<![a-z0-9])${name.replace(/[^a-z0-9]/g, '[^a-z0-9]?')}(?![a-z0-9])`, 'y');
  for (const { start: by, fact: text } of each(inLowerCase)) {
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      word.lastIndex = at;
      if (word.test(text) && isElsewhere(by + at, by + word.lastIndex)) return true;
    }
  }
  return false;
}

/** The text in lower case, with every letter where it was. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Shorter names are words by chance; one letter is an example. */
const shortestName = 3;
