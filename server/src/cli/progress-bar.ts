import process from 'node:process';
import type { SingleBar } from 'cli-progress';
import type { ScanProgress } from '../workspace/workspace-result.js';

/** A scan that is done sooner shows no bar; ms. */
const patience = 500;

/** A progress bar on standard error, for scans that take a while. */
export class ProgressBar {
  readonly #started = performance.now();
  #bar: SingleBar | null = null;
  #isLoading = false;
  #isStopped = false;
  #last: ScanProgress | null = null;

  private constructor() {}

  /** A bar when standard error is a terminal; null when it is not. */
  static onTerminal(): ProgressBar | null {
    return process.stderr.isTTY ? new ProgressBar() : null;
  }

  update(progress: ScanProgress): void {
    this.#last = progress;
    if (this.#bar) this.#draw(this.#bar, progress);
    else if (!this.#isLoading && performance.now() - this.#started > patience) void this.#start();
  }

  /** Takes the bar from the screen. */
  stop(): void {
    this.#isStopped = true;
    this.#bar?.stop();
  }

  async #start(): Promise<void> {
    this.#isLoading = true;
    const { default: progress } = await import('cli-progress');
    if (this.#isStopped || this.#last === null) return;
    const bar = new progress.SingleBar({
      format: 'Scanning {bar} {value}/{total} files',
      barsize: 30,
      barCompleteChar: '#',
      barIncompleteChar: '.',
      clearOnComplete: true,
      hideCursor: true,
      stream: process.stderr,
    });
    bar.start(this.#last.found, this.#last.done);
    this.#bar = bar;
  }

  #draw(bar: SingleBar, { done, found }: ScanProgress): void {
    bar.setTotal(found);
    bar.update(done);
  }
}
