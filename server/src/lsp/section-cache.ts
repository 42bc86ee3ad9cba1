import type { SectionVerdict } from '../engine/engine.js';
import { Totals } from '../engine/text/totals.js';

/** Verdicts by section for one open document; those that the last scan did not ask for are dropped after it. */
export class SectionCache extends Map<string, SectionVerdict> {
  readonly totals = new Totals();
  #used = new Set<string>();

  override get(key: string): SectionVerdict | undefined {
    this.#used.add(key);
    return super.get(key);
  }

  /** Ends a scan: without this, every keystroke would leave the text of its section behind. */
  sweep(): void {
    if (this.size > this.#used.size) for (const key of [...this.keys()]) if (!this.#used.has(key)) this.delete(key);
    this.#used = new Set();
  }
}
