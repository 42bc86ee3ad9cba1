import { excluder } from '../workspace/policy.js';
import { errorLine, type Log } from './log.js';
import { parseSettings, type Settings } from './settings.js';

/** Asks the editor for section `swab`, as it holds for a folder; undefined asks for what holds everywhere. */
export type FetchSettings = (scopeUri: string | undefined) => Promise<unknown>;

/** The settings of a folder, ready for use. */
export interface ActiveSettings extends Settings {
  /** True for paths that the setting `swab.exclude` leaves out. */
  excludes(path: string): boolean;
}

/** Settings of clients that send them instead of being asked for them. */
export class SentSettings {
  value: unknown;

  constructor(initial: unknown) {
    this.value = initial;
  }

  /** Takes the parameter of `workspace/didChangeConfiguration`; clients that are asked send nothing in it. */
  take(settings: unknown): void {
    if (typeof settings === 'object' && settings !== null && 'swab' in settings) this.value = settings.swab;
  }
}

/** Settings by folder, asked for once and kept until they change. */
export class SettingsStore {
  readonly #fetch: FetchSettings;
  readonly #log: Log;
  readonly #byScope = new Map<string | undefined, Promise<ActiveSettings>>();

  constructor(fetch: FetchSettings, log: Log) {
    this.#fetch = fetch;
    this.#log = log;
  }

  get(scopeUri: string | undefined): Promise<ActiveSettings> {
    let settings = this.#byScope.get(scopeUri);
    if (settings === undefined) {
      settings = this.#load(scopeUri);
      this.#byScope.set(scopeUri, settings);
    }
    return settings;
  }

  clear(): void {
    this.#byScope.clear();
  }

  /** A client that does not answer leaves the defaults. */
  async #ask(scopeUri: string | undefined): Promise<unknown> {
    try {
      return await this.#fetch(scopeUri);
    } catch (error) {
      this.#log.warnOnce(`The settings cannot be read, the defaults count: ${errorLine(error)}`);
      return undefined;
    }
  }

  async #load(scopeUri: string | undefined): Promise<ActiveSettings> {
    const { settings, problems } = parseSettings(await this.#ask(scopeUri));
    for (const problem of problems) this.#log.warnOnce(problem);
    return { ...settings, excludes: excluder(settings.exclude) };
  }
}
