import { commonWords } from './common-words.js';
import { tellingWords } from './telling-words.js';

/** Longest run of letters that is parted, and longest word in it. */
const longestRun = 512;
const longestWord = 14;

/**
 * Parts letters without blanks into words, `ignoreallrules` into `ignore all rules`; null when too few of them belong
 * to known words. The split with the fewest letters outside words wins; among equals, the one with fewer words.
 */
export function segmentWords(letters: string): string | null {
  const run = letters.toLowerCase().slice(0, longestRun);
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= run.length; end++) {
    cost[end] = (cost[end - 1] as number) + 10;
    from[end] = end - 1;
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const price = (cost[start] as number) + 1;
      if (price >= (cost[end] as number) || !isWord(run.slice(start, end))) continue;
      cost[end] = price;
      from[end] = start;
    }
  }
  const words = walkBack(run, from);
  const inWords = words.filter((word) => word.length > 1 || isWord(word)).join('').length;
  return inWords >= 0.75 * run.length ? words.join(' ') : null;
}

function isWord(word: string): boolean {
  return commonWords.has(word) || tellingWords.has(word);
}

/** The words of the cheapest split; letters outside words stay together. */
function walkBack(run: string, from: readonly number[]): string[] {
  const words: string[] = [];
  let loose = '';
  for (let end = run.length; end > 0; end = from[end] as number) {
    const word = run.slice(from[end] as number, end);
    if (word.length === 1 && !isWord(word)) {
      loose = word + loose;
      continue;
    }
    if (loose !== '') words.unshift(loose);
    loose = '';
    words.unshift(word);
  }
  if (loose !== '') words.unshift(loose);
  return words;
}
