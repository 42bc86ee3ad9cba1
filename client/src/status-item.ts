import { Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages, window } from 'vscode';
import { commands, type FileScan, requests, type Status } from '../../server/src/protocol.js';
import { allFindings, findingsOf, inWords, tally } from './findings.js';
import type { LanguageServer } from './language-server.js';

/** Diagnostics change in bursts; milliseconds until they are counted. */
const settleMs = 150;

const levels = {
  ok: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
} as const;

/** The language status item: what was found here and in the workspace, and whether the server is well. */
export class StatusItem implements Disposable {
  readonly #server: LanguageServer;
  readonly #item: LanguageStatusItem;
  readonly #subscriptions: Disposable;
  #timer: NodeJS.Timeout | undefined;
  /** Why the file in the editor, or a part of it, was not read. */
  #gap: string | null = null;
  #status: Status = { busy: true, level: 'ok', message: 'Starting' };

  constructor(server: LanguageServer) {
    this.#server = server;
    this.#item = languages.createLanguageStatusItem('swab.status', { pattern: '**' });
    this.#item.name = 'Swab';
    this.#subscriptions = Disposable.from(
      this.#item,
      server.onStatus((status) => this.#show(status)),
      server.onStart(() => this.#show({ busy: false, level: 'ok', message: null })),
      languages.onDidChangeDiagnostics(() => this.#countSoon()),
      window.onDidChangeActiveTextEditor(() => this.#countSoon()),
    );
    this.#render();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #show(status: Status): void {
    this.#status = status;
    this.#countSoon();
    this.#render();
  }

  #countSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), settleMs);
  }

  /** Asks why the file in the editor was not read, if so: without findings it would pass for clean. */
  async #look(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri.toString();
    const scan = uri === undefined ? null : await this.#server.request<FileScan>(requests.lookAtFile, { uri });
    this.#gap = scan?.gaps[0] ?? null;
    this.#render();
  }

  #render(): void {
    const { busy, level, message } = this.#status;
    const here = window.activeTextEditor?.document.uri;
    const inFile = here && inWords(tally(findingsOf(here)));
    const inWorkspace = inWords(tally(allFindings().flatMap(([, findings]) => findings)));
    this.#item.busy = busy;
    this.#item.severity = this.#gap !== null && level === 'ok' ? LanguageStatusSeverity.Warning : levels[level];
    this.#item.text = `Swab: ${message ?? this.#gap ?? inFile ?? 'no findings here'}`;
    this.#item.detail = `workspace: ${inWorkspace ?? 'no findings'}`;
    this.#item.command =
      level === 'ok'
        ? { command: commands.scanWorkspace, title: 'Scan Workspace' }
        : { command: 'swab.showOutput', title: 'Show Output' };
    this.#item.accessibilityInformation = { label: `${this.#item.text}, ${this.#item.detail}` };
  }
}
