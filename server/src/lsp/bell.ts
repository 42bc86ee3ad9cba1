import type { CancellationToken } from 'vscode-languageserver';

/** Wakes those who wait for news. A count of rings tells a waiter that he missed one. */
export class Bell {
  #rings = 0;
  readonly #waiting = new Set<() => void>();

  get rings(): number {
    return this.#rings;
  }

  ring(): void {
    this.#rings++;
    for (const wake of [...this.#waiting]) wake();
  }

  /** Resolves at the first ring after `seen` rings, at once when that is past, or when the token is raised. */
  async after(seen: number, token: CancellationToken): Promise<void> {
    if (this.#rings > seen || token.isCancellationRequested) return;
    await new Promise<void>((resolve) => {
      const subscription = token.onCancellationRequested(() => wake());
      const wake = (): void => {
        subscription.dispose();
        this.#waiting.delete(wake);
        resolve();
      };
      this.#waiting.add(wake);
    });
  }
}
