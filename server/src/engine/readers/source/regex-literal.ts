const lineFeed = 10;
const backslash = 92;
const slash = 47;
const openBracket = 91;
const closeBracket = 93;

/** Words behind which a slash opens a regular expression. */
const words: ReadonlySet<string> = new Set(
  `return typeof case in of delete void throw new instanceof else do yield await and or not if unless while until when
   split grep`.split(/\s+/),
);
const longestWord = 12;

/** True when a slash behind the character of code at `last` opens a regular expression and does not divide. */
export function mayOpenRegex(text: string, last: number): boolean {
  if (last < 0) return true;
  const character = text[last] as string;
  if (/[\w$]/.test(character)) return words.has(wordEnding(text, last));
  return !/[)\]}<"'`\\]/.test(character); // behind `<` it closes an element of JSX
}

/** Where the expression that opens at `at` ends; null when a line end comes first. */
export function endOfRegex(text: string, at: number, end: number): number | null {
  //     /  [  ^  /  ]  +  /  g
  //     ^at    ^in class  ^ends here
  let inClass = false;
  for (let to = at + 1; to < end; to++) {
    const code = text.charCodeAt(to);
    if (code === lineFeed) return null;
    if (code === backslash) to++;
    else if (code === openBracket) inClass = true;
    else if (code === closeBracket) inClass = false;
    else if (code === slash && !inClass) return to + 1;
  }
  return null;
}

function wordEnding(text: string, last: number): string {
  let start = last;
  while (start > 0 && last - start < longestWord && /[\w$]/.test(text[start - 1] as string)) start--;
  return text.slice(start, last + 1);
}
