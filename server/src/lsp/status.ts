import type { Connection } from 'vscode-languageserver';
import { notifications, type Status } from '../protocol.js';
import { errorLine } from './log.js';

/** Tells the client what the server is doing; clients that do not know the notification ignore it. */
export class StatusReporter {
  readonly #connection: Pick<Connection, 'sendNotification'>;
  #busy = false;
  #level: Status['level'] = 'ok';
  #message: string | null = null;

  constructor(connection: Pick<Connection, 'sendNotification'>) {
    this.#connection = connection;
  }

  busy(busy: boolean): void {
    this.#busy = busy;
    this.#send();
  }

  /** Something works less well than it should, but scanning goes on. */
  warn(message: string): void {
    if (this.#level === 'error') return;
    this.#level = 'warning';
    this.#message = message;
    this.#send();
  }

  fail(error: unknown): void {
    this.#level = 'error';
    this.#message = errorLine(error);
    this.#send();
  }

  /** What was wrong may be right again: settings or config changed. */
  reset(): void {
    this.#level = 'ok';
    this.#message = null;
    this.#send();
  }

  #send(): void {
    const status: Status = { busy: this.#busy, level: this.#level, message: this.#message };
    void this.#connection.sendNotification(notifications.status, status);
  }
}
