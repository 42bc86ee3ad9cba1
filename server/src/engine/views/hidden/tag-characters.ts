import { codePointBefore, isPictographic } from '../code-points.js';
import { describe, type Finder, group, type Run, suspicion } from './finder.js';

/** Tags follow each other, or stand one behind each visible character. */
const gap = 2;

/** A subdivision code (ISO 3166-2): `gbeng`, `usca`. Longer tag sequences are no flag that anybody draws. */
const subdivision = /^[a-z]{2}[a-z0-9]{1,4}$/;

const cancelTag = 0xe007f;

/** Text in tag characters, U+E0000 to U+E007F, outside the emoji tag sequences of UTS #51. */
export const findTagCharacters: Finder = (text, candidates) => {
  const hidden = group(candidates, 0).flatMap((tags) => (isFlag(text, tags) ? [] : withoutFlag(text, tags)));
  return group(hidden, gap).map((tags) => suspicion('tag', tags, spell(text, tags), describe(text, tags)));
};

/** Black flag, a subdivision in tags, cancel tag. */
function isFlag(text: string, tags: readonly Run[]): boolean {
  const first = tags[0] as Run;
  const last = tags[tags.length - 1] as Run;
  return (
    tags.length <= 7 &&
    text.codePointAt(last.start) === cancelTag &&
    isPictographic(codePointBefore(text, first.start)) &&
    subdivision.test(spell(text, tags) ?? '')
  );
}

/** A flag may be followed by more tags: those are the payload. */
function withoutFlag(text: string, tags: readonly Run[]): readonly Run[] {
  const cancel = tags.slice(0, 7).findIndex((tag) => text.codePointAt(tag.start) === cancelTag);
  return cancel > 0 && isFlag(text, tags.slice(0, cancel + 1)) ? tags.slice(cancel + 1) : tags;
}

/** Each tag mirrors the ASCII character 0xE0000 below it. */
function spell(text: string, tags: readonly Run[]): string | null {
  let spelt = '';
  for (const tag of tags) {
    const ascii = (text.codePointAt(tag.start) ?? 0) - 0xe0000;
    if (ascii >= 0x20 && ascii < 0x7f) spelt += String.fromCharCode(ascii);
    else if (ascii === 0x0a) spelt += '\n';
  }
  return spelt === '' ? null : spelt;
}
