import { type Disposable, EventEmitter, type ExtensionContext, type LogOutputChannel, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { notifications, type Status } from '../../server/src/protocol.js';

/** The language server as the rest of the extension sees it: there or not yet, with requests that may come to nothing. */
export class LanguageServer implements Disposable {
  readonly #context: ExtensionContext;
  readonly #log: LogOutputChannel;
  readonly #statusChanged = new EventEmitter<Status>();
  readonly #started = new EventEmitter<void>();
  readonly #trustGranted: Disposable;
  #client: LanguageClient | null = null;

  /** What the server is doing. */
  readonly onStatus = this.#statusChanged.event;
  /** The server answers, for the first time or again. */
  readonly onStart = this.#started.event;

  constructor(context: ExtensionContext, log: LogOutputChannel) {
    this.#context = context;
    this.#log = log;
    this.#trustGranted = workspace.onDidGrantWorkspaceTrust(() => {
      void this.#client?.sendNotification(notifications.trust, { trusted: true });
    });
  }

  /** Loads the client library and starts the server; activation does not wait for it. */
  async start(): Promise<void> {
    const { createClient } = await import('./client.js');
    const client = createClient(this.#context, this.#log);
    this.#client = client;
    client.onNotification(notifications.status, (status: Status) => this.#statusChanged.fire(status));
    try {
      await client.start();
      this.#started.fire();
    } catch (error) {
      this.#statusChanged.fire({ busy: false, level: 'error', message: 'The language server did not start.' });
      throw error;
    }
  }

  async restart(): Promise<void> {
    if (this.#client === null) return this.start();
    await this.#client.restart();
    this.#statusChanged.fire({ busy: false, level: 'ok', message: null });
    this.#started.fire();
  }

  /** The running client, for those who need its library's types; null before the start. */
  get client(): LanguageClient | null {
    return this.#client?.isRunning() ? this.#client : null;
  }

  /** Sends a custom request; null when no server runs. */
  async request<R>(method: string, params: object): Promise<R | null> {
    const { client } = this;
    return client === null ? null : client.sendRequest<R>(method, params);
  }

  /** Ends the server; VS Code waits for it. */
  dispose(): Promise<void> | undefined {
    this.#trustGranted.dispose();
    this.#statusChanged.dispose();
    this.#started.dispose();
    return this.#client?.dispose();
  }
}
