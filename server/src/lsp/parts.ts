import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions } from '../protocol.js';
import { AcceptEdits } from './accept.js';
import type { ClientFeatures } from './client-features.js';
import type { DiagnosticContext } from './diagnostics.js';
import { DocumentScans } from './document-scans.js';
import { Generation } from './generation.js';
import { Log } from './log.js';
import { PolicyStore } from './policy-store.js';
import type { Services } from './ports.js';
import { fileKey, Roots } from './roots.js';
import { SentSettings, SettingsStore } from './settings-store.js';
import { StatusReporter } from './status.js';
import { WorkspaceFindings } from './workspace-findings.js';
import { WorkspaceScanner } from './workspace-scanner.js';

/** The parts of a server that serves one client. */
export interface Parts {
  readonly connection: Connection;
  readonly services: Services;
  readonly features: ClientFeatures;
  readonly documents: TextDocuments<TextDocument>;
  readonly roots: Roots;
  readonly generation: Generation;
  readonly log: Log;
  readonly status: StatusReporter;
  readonly sentSettings: SentSettings;
  readonly settings: SettingsStore;
  readonly policies: PolicyStore;
  readonly scans: DocumentScans;
  readonly findings: WorkspaceFindings;
  readonly accepts: AcceptEdits;
}

/** Makes the parts and gives each what it needs. */
export function createParts(
  connection: Connection,
  services: Services,
  features: ClientFeatures,
  options: InitializationOptions,
): Parts {
  const documents = new TextDocuments(TextDocument);
  const roots = new Roots();
  const generation = new Generation();
  const log = new Log(connection.console);
  const status = new StatusReporter(connection);
  const sentSettings = new SentSettings(options.settings);
  const fetch = (scopeUri: string | undefined): Promise<unknown> =>
    connection.workspace.getConfiguration({ ...(scopeUri && { scopeUri }), section: 'swab' });
  const settings = new SettingsStore(features.configuration ? fetch : async () => sentSettings.value, log);
  const policies = new PolicyStore(services, options.trusted === true, (problem) => {
    log.warnOnce(problem);
    status.warn('swab.config.json has problems and is ignored; the log lists them.');
  });
  const onRuleError = (rule: string, error: unknown): void => {
    if (log.ruleFailed(rule, error)) status.warn(`${rule} failed and was left out; the log says why.`);
  };
  const shared = { services, documents, roots, settings, policies, generation, onRuleError };
  const scans = new DocumentScans(shared);
  const findings = new WorkspaceFindings({
    roots,
    generation,
    scanner: new WorkspaceScanner({ ...shared, scans }),
    wasPulled: (uri) => scans.wasPulled(uri),
    automatic: async () => (await settings.get(undefined)).workspaceScan === 'automatic',
    onBusy: (busy) => status.busy(busy),
    onNotScanned: (gaps) => log.notScanned(gaps),
    onError: (error) => {
      log.error(`The scan of the workspace stopped: ${errorText(error)}`);
      status.fail(error);
    },
  });
  return {
    connection,
    services,
    features,
    documents,
    roots,
    generation,
    log,
    status,
    sentSettings,
    settings,
    policies,
    scans,
    findings,
    accepts: new AcceptEdits(documents, services),
  };
}

/** How findings become diagnostics for this client. */
export function diagnosticContext({ services, features }: Parts): DiagnosticContext {
  return { pageOf: (rule) => services.pageOf(rule), codeLinks: features.codeLinks };
}

/** Keys of the open documents that the client asks about itself, and is up to date with. */
export function pulledKeys({ documents, scans }: Parts): ReadonlySet<string> {
  const pulled = documents.all().filter((document) => scans.isPulled(document));
  return new Set(pulled.map(({ uri }) => fileKey(uri)));
}

/** Settings, config, trust or folders changed: forgets all that rests on them and asks the client to ask again. */
export function reload({ settings, policies, generation, status, findings, features, connection }: Parts): void {
  settings.clear();
  policies.clear();
  generation.bump();
  status.reset();
  findings.outdated();
  if (features.refresh) void connection.languages.diagnostics.refresh();
}

function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
