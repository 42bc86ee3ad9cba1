/** Units of indentation that are looked over. */
const deepest = 400;

/** True when nothing but white space stands before `at` in its line. */
export function startsLine(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= deepest; before--) {
    const code = text.charCodeAt(before);
    if (code === 10 || code === 13) return true;
    if (code !== 32 && code !== 9) return false;
  }
  return at <= deepest;
}
