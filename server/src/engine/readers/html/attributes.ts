import { looksLikeProse } from '../prose.js';
import { type SegmentBody, SegmentText } from '../segment-text.js';
import { readText } from './flow-text.js';
import type { References } from './references.js';
import type { Attribute, Tag } from './tokens.js';

/** Attributes that people or screen readers are told, whatever they say. */
const spoken: ReadonlySet<string> = new Set(
  'alt title aria-label aria-description aria-roledescription placeholder summary label'.split(' '),
);
/** Attributes that hold code, names or addresses. */
const technical: ReadonlySet<string> = new Set(
  'style class id href src srcset sizes d points rel media pattern'.split(' '),
);
const addresses: ReadonlySet<string> = new Set('href src srcset action poster data background cite'.split(' '));

/** The attributes of a tag by name, references resolved; the first of a name counts. */
export function attributeValues(source: string, tag: Tag, references: References): Map<string, string> {
  const values = new Map<string, string>();
  for (const attribute of tag.attributes) {
    if (!values.has(attribute.name)) values.set(attribute.name, valueText(source, attribute, references));
  }
  return values;
}

/** Texts that the attributes of a tag carry past the eyes: alternative texts, titles, sentences in other values. */
export function attributeTexts(source: string, tag: Tag, references: References): SegmentBody[] {
  return tag.attributes
    .filter((attribute) => attribute.end > attribute.start && !technical.has(attribute.name))
    .map((attribute) => ({ name: attribute.name, body: bodyOf(source, attribute, references) }))
    .filter(({ name, body }) => (spoken.has(name) ? body.text !== '' : looksLikeProse(body.text)))
    .map(({ body }) => body);
}

/** True when the tag loads from or leads to an address that can carry data away. */
export function carriesData(source: string, tag: Tag): boolean {
  return tag.attributes.some(
    (attribute) => addresses.has(attribute.name) && addressCarriesData(source.slice(attribute.start, attribute.end)),
  );
}

/** True when an address has a query or a placeholder that is filled in later. */
export function addressCarriesData(address: string): boolean {
  return /[?{}$<>]|%7b|\[[A-Z_]{3,}\]/i.test(address.slice(0, 4096));
}

function valueText(source: string, attribute: Attribute, references: References): string {
  const raw = source.slice(attribute.start, attribute.end);
  return raw.includes('&') ? bodyOf(source, attribute, references).text : raw;
}

function bodyOf(source: string, attribute: Attribute, references: References): SegmentBody {
  const text = new SegmentText(source);
  readText(source, attribute.start, attribute.end, text, references);
  return text.body();
}
