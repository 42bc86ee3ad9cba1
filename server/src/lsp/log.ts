import type { RemoteConsole } from 'vscode-languageserver';
import type { Gap } from '../engine/model/finding.js';

/** Most lines about files that were not scanned; `swab scan` lists them all. */
const mostGaps = 500;

/** The server's log. A message that could come with every keystroke is written once. */
export class Log {
  readonly #console: Pick<RemoteConsole, 'info' | 'warn' | 'error'>;
  readonly #said = new Set<string>();

  constructor(console: Pick<RemoteConsole, 'info' | 'warn' | 'error'>) {
    this.#console = console;
  }

  warnOnce(message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    this.#console.warn(message);
  }

  error(message: string): void {
    this.#console.error(message);
  }

  /** Lists what a scan did not read. */
  notScanned(gaps: readonly Gap[]): void {
    for (const { path, reason } of gaps.slice(0, mostGaps)) this.#console.info(`not scanned: ${path}: ${reason}`);
    if (gaps.length > mostGaps) this.#console.info(`not scanned: ${gaps.length - mostGaps} more`);
  }

  /** One line for each rule that fails, however often it does; true the first time. */
  ruleFailed(rule: string, error: unknown): boolean {
    const key = `rule ${rule}`;
    if (this.#said.has(key)) return false;
    this.#said.add(key);
    this.#console.error(`${rule} failed and was left out: ${errorLine(error)}`);
    return true;
  }
}

/** An error in one line. */
export function errorLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').slice(0, 300);
}
