import type { SectionVerdict } from './engine.js';
import { Neighbourhoods } from './neighbourhoods.js';
import { BlockMemory } from './readers/markdown/block-memory.js';
import { Kept } from './text/kept.js';
import { Recall } from './text/recall.js';
import { Recent } from './text/recent.js';
import { Totals } from './text/totals.js';

/** UTF-16 units of blocks that are kept in mind: those of a document of a megabyte. */
const blockUnits = 1_000_000;

/** UTF-16 units of sections that an edit made anew, whose verdicts an undo may want. */
const asideUnits = 200_000;

/** What scans of one document keep for the next one, so that an edit costs what it touches. */
export class ScanCache {
  readonly verdicts = new Recall<SectionVerdict>(asideUnits);
  /** Blocks that were looked at, and whether nothing was seen in them. */
  readonly silent = new Recent<boolean>(blockUnits);
  readonly blocks = new BlockMemory();
  readonly totals = new Totals();
  readonly neighbourhoods = new Neighbourhoods();
  /** What functions told of each section, by function. */
  readonly facts = new Kept();
  readonly #kept = new WeakMap<object, Kept>();

  /** What a rule found in each section, by expression. */
  keptFor(rule: object): Kept {
    const kept = this.#kept.get(rule) ?? new Kept();
    this.#kept.set(rule, kept);
    return kept;
  }

  /** Ends a scan that was not cancelled: verdicts that it did not ask for are laid aside. */
  turn(): void {
    this.verdicts.turn();
  }
}
