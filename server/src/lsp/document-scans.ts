import { createHash } from 'node:crypto';
import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../engine/model/finding.js';
import type { Rule } from '../engine/model/rule.js';
import { ScanCache } from '../engine/scan-cache.js';
import type { Policy } from '../workspace/policy.js';
import { filterFindings } from './filter.js';
import type { Generation } from './generation.js';
import type { PolicyStore } from './policy-store.js';
import type { Services } from './ports.js';
import type { Place, Roots } from './roots.js';
import type { ActiveSettings, SettingsStore } from './settings-store.js';

/** What is known of an open document. */
interface DocumentState {
  /** What the last scan left, so that an edit costs what it touches. */
  readonly cache: ScanCache;
  last: { readonly version: number; readonly generation: number; readonly report: DocumentReport } | null;
  hash: { readonly version: number; readonly value: string } | null;
  /** The last version that the client asked for, null when it never did. */
  pulledVersion: number | null;
  /** Version whose findings the person took from view. */
  clearedVersion: number | null;
}

/** What an open document holds, after settings and config. */
export interface DocumentReport {
  /** Names the text under the settings that held: equal ids, equal findings. */
  readonly resultId: string;
  readonly place: Place;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The rules that the text was scanned with. */
  readonly rules: readonly Rule[];
  /** Why all or a part of the text was not read. */
  readonly gaps: readonly string[];
}

/** What scans of open documents need. */
export interface ScanContext {
  readonly services: Pick<Services, 'engine'>;
  readonly documents: TextDocuments<TextDocument>;
  readonly roots: Roots;
  readonly settings: SettingsStore;
  readonly policies: PolicyStore;
  readonly generation: Generation;
  readonly onRuleError: (rule: string, error: unknown) => void;
}

/** Scans open documents when they are asked about; the text in the editor counts, not the one on disk. */
export class DocumentScans {
  readonly #context: ScanContext;
  readonly #states = new Map<string, DocumentState>();

  constructor(context: ScanContext) {
    this.#context = context;
  }

  /** Id of the report that the document would give now, at the cost of a hash. */
  resultId(document: TextDocument): string {
    const state = this.#state(document.uri);
    if (state.hash?.version !== document.version) {
      const value = createHash('sha1').update(document.getText()).digest('base64url');
      state.hash = { version: document.version, value };
    }
    const cleared = state.clearedVersion === document.version ? '.cleared' : '';
    return `${state.hash.value}.${this.#context.generation.value}${cleared}`;
  }

  /** The findings of an open document; null when the token was raised before the end. */
  async report(document: TextDocument, token: CancellationToken): Promise<DocumentReport | null> {
    const place = this.#context.roots.place(document.uri);
    const [settings, policy] = await Promise.all([
      this.#context.settings.get(place.root?.uri ?? document.uri),
      this.#context.policies.get(place.root),
    ]);
    // No await from here on: version, text and findings belong together.
    const state = this.#state(document.uri);
    const generation = this.#context.generation.value;
    const { version } = document;
    if (state.last?.version === version && state.last.generation === generation) return state.last.report;
    const report = this.#look(document, place, settings, policy, token);
    if (report !== null) state.last = { version, generation, report };
    return report;
  }

  /** The client asked for this version of the document. */
  markPulled(document: TextDocument): void {
    this.#state(document.uri).pulledVersion = document.version;
  }

  /** True when the client has asked for the version that is open: it does not for documents that nobody sees. */
  isPulled(document: TextDocument): boolean {
    return this.#states.get(document.uri)?.pulledVersion === document.version;
  }

  /** True when the client may still show what it was told of this open document. */
  wasPulled(uri: string): boolean {
    return typeof this.#states.get(uri)?.pulledVersion === 'number';
  }

  /** Forgets what is known of a document, so that the next look at it is a fresh one. */
  renew(uri: string): void {
    const { pulledVersion } = this.#state(uri);
    this.#states.delete(uri);
    this.#state(uri).pulledVersion = pulledVersion;
  }

  /** Takes the findings of all open documents from view until their text changes or they are scanned on demand. */
  clear(): void {
    for (const document of this.#context.documents.all()) {
      const state = this.#state(document.uri);
      state.clearedVersion = document.version;
      state.last = null;
    }
  }

  close(uri: string): void {
    this.#states.delete(uri);
  }

  #look(
    document: TextDocument,
    place: Place,
    settings: ActiveSettings,
    policy: Policy,
    token: CancellationToken,
  ): DocumentReport | null {
    const text = document.getText();
    const resultId = this.resultId(document);
    const state = this.#state(document.uri);
    const skip = reasonToSkip(text, place.path, settings, policy);
    const nothing = { resultId, place, text, findings: [], rules: [] };
    if (skip !== null) return { ...nothing, gaps: [skip] };
    if (state.clearedVersion === document.version) return { ...nothing, gaps: [] };
    const engine = policy.equip(this.#context.services.engine);
    const result = engine.scan({
      path: place.path,
      text,
      cache: state.cache,
      token,
      onRuleError: this.#context.onRuleError,
    });
    if (result.cancelled) return null;
    const findings = filterFindings(policy.apply(result.findings), settings);
    return { resultId, place, text, findings, rules: engine.rules, gaps: result.gaps };
  }

  #state(uri: string): DocumentState {
    let state = this.#states.get(uri);
    if (state === undefined) {
      state = { cache: new ScanCache(), last: null, hash: null, pulledVersion: null, clearedVersion: null };
      this.#states.set(uri, state);
    }
    return state;
  }
}

function reasonToSkip(text: string, path: string, settings: ActiveSettings, policy: Policy): string | null {
  if (!settings.enable) return 'Scanning is off: setting swab.enable.';
  if (text.length > settings.maxFileSize * 1024 * 1024) return 'The file is larger than swab.maxFileSize.';
  if (path.startsWith('.swab/quarantine/')) return 'The file is a record of the quarantine.';
  if (settings.excludes(path)) return 'The setting swab.exclude leaves this file out.';
  if (policy.excludes(path)) return 'The config of the workspace leaves this file out.';
  return null;
}
