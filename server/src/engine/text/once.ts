/** What a function tells of a text: worked out when it is first asked for, then known. */
export type Once = <T>(of: (text: string) => T) => T;

/** Makes the memory for one text; functions are told apart by identity. */
export function onceFor(text: string): Once {
  const known = new Map<(text: string) => unknown, unknown>();
  return <T>(of: (text: string) => T): T => {
    if (!known.has(of)) known.set(of, of(text));
    return known.get(of) as T;
  };
}
