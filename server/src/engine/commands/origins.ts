/** Where data comes from. */
export interface Origin {
  /** Fetched over the network; a secret of this machine; text whose encoding was undone. */
  readonly kind: 'remote' | 'secret' | 'decoded';
  /** An address, a path, the name of a program. */
  readonly from: string;
}

/** Origins kept for one value, at the most. */
const limit = 12;

/** The origins of values that are put together, each once. */
export function join(lists: readonly (readonly Origin[])[]): readonly Origin[] {
  const all = new Map<string, Origin>();
  for (const origin of lists.flat()) {
    if (all.size >= limit) break;
    all.set(`${origin.kind} ${origin.from}`, origin);
  }
  return [...all.values()];
}

/** The origins that make running a text dangerous. */
export function runnable(origins: readonly Origin[]): readonly Origin[] {
  return origins.filter((origin) => origin.kind !== 'secret');
}
