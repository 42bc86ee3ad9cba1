/** Where two lists differ: from `start` on, `added` entries of the new one stand in place of `removed` of the old one. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly added: number;
}

/**
 * What lies between those that begin and those that end both lists; entries are told apart by identity.
 *
 *     before   A B C D E
 *     now      A B X D E      start 2, one removed, one added
 */
export function editBetween(before: readonly unknown[], now: readonly unknown[]): Edit {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  return { start, removed: before.length - start - same, added: now.length - start - same };
}
