/** What one edit made of a text: `before` ends at `oldEnd` where `now` ends at `newEnd`; from `start` on. UTF-16 units. */
export interface TextEdit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Units compared at once: the machine does that faster than a loop. */
const step = 4096;

/** The shortest edit between two texts: what lies between those units that begin and those that end both. */
export function textEditBetween(before: string, now: string): TextEdit {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start + step <= shorter && before.slice(start, start + step) === now.slice(start, start + step)) start += step;
  while (start < shorter && before.charCodeAt(start) === now.charCodeAt(start)) start++;
  let [oldEnd, newEnd] = [before.length, now.length];
  const least = start + step;
  while (
    oldEnd >= least &&
    newEnd >= least &&
    before.slice(oldEnd - step, oldEnd) === now.slice(newEnd - step, newEnd)
  ) {
    oldEnd -= step;
    newEnd -= step;
  }
  while (oldEnd > start && newEnd > start && before.charCodeAt(oldEnd - 1) === now.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}
