import { Duplex } from 'node:stream';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  type FileEvent,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  type Range,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import type { Fix } from '../../server/src/engine/fixes/fix.js';
import { quarantine } from '../../server/src/engine/fixes/quarantine.js';
import type { LoadedPolicy, Services } from '../../server/src/lsp/ports.js';
import { startServer } from '../../server/src/lsp/server.js';
import type { Status } from '../../server/src/protocol.js';
import { openPolicy } from '../../server/src/workspace/policy.js';
import { FakeDisk } from './fake-disk.js';
import { FakeEngine } from './fake-engine.js';

/** What a test may decide about the server's surroundings before it starts. */
export interface EditorOptions {
  readonly folders?: readonly string[];
  readonly initializationOptions?: object;
  readonly capabilities?: ClientCapabilities;
  readonly loadPolicy?: (root: string) => Promise<LoadedPolicy>;
  readonly services?: Partial<Services>;
  readonly fixes?: readonly Fix[];
  readonly files?: Readonly<Record<string, string>>;
}

/** A workspace request that is on its way, with what has come so far. */
export interface WorkspacePull {
  readonly parts: WorkspaceDiagnosticReportPartialResult[];
  readonly answer: Promise<WorkspaceDiagnosticReport>;
  answered(): boolean;
  cancel(): void;
}

const everything: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  textDocument: { diagnostic: { codeDescriptionSupport: true }, hover: { contentFormat: ['markdown'] } },
  window: { workDoneProgress: true, showDocument: { support: true } },
};

/** An editor on the other end of the wire: the server runs in this process, over streams. */
export class Editor {
  readonly engine = new FakeEngine();
  readonly disk = new FakeDisk(this.engine);
  /** Settings by scope URI; `''` is the rest. */
  readonly settings = new Map<string, object>();
  readonly log: string[] = [];
  readonly registrations: string[] = [];
  readonly statuses: Status[] = [];
  /** How often the server asked for a progress of its own. */
  progresses = 0;
  refreshes = 0;
  readonly connection: ProtocolConnection;
  initialized!: InitializeResult;
  #versions = new Map<string, number>();

  private constructor(options: EditorOptions) {
    for (const [path, text] of Object.entries(options.files ?? {})) this.disk.files.set(path, text);
    const [near, far] = pipe();
    this.connection = createProtocolConnection(new StreamMessageReader(near), new StreamMessageWriter(near));
    this.#listen();
    const server = createConnection(new StreamMessageReader(far), new StreamMessageWriter(far));
    startServer(server, this.#services(options));
  }

  /** Starts a server and goes through the handshake. */
  static async start(options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(options);
    const folders = options.folders ?? ['/ws'];
    editor.initialized = await editor.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? everything,
      workspaceFolders: folders.map((path) => ({ uri: `file://${path}`, name: path })),
      initializationOptions: options.initializationOptions,
    });
    await editor.connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  async open(uri: string, text: string): Promise<void> {
    this.#versions.set(uri, 1);
    const textDocument = { uri, languageId: 'plaintext', version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Replaces a range; the whole text without one. */
  async change(uri: string, text: string, range?: Range): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const contentChanges = [range ? { range, text } : { text }];
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId });
  }

  /** Sends a long poll; `partial: false` is a client that takes no parts. */
  pullWorkspace(previous: Record<string, string> = {}, partial = true): WorkspacePull {
    const parts: WorkspaceDiagnosticReportPartialResult[] = [];
    const source = new CancellationTokenSource();
    const token = `pull-${Math.random()}`;
    this.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, token, (part) => {
      parts.push(part);
    });
    let answered = false;
    const previousResultIds = Object.entries(previous).map(([uri, value]) => ({ uri, value }));
    const params = { previousResultIds, ...(partial && { partialResultToken: token }) };
    const answer = this.connection.sendRequest(WorkspaceDiagnosticRequest.type, params, source.token).finally(() => {
      answered = true;
    });
    answer.catch(() => undefined);
    return { parts, answer, answered: () => answered, cancel: () => source.cancel() };
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  async codeActions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
    return ((await this.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  }

  /** Tells the server that files changed on disk. */
  changed(...uris: string[]): Promise<void> {
    const changes: FileEvent[] = uris.map((uri) => ({ uri, type: FileChangeType.Changed }));
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
  }

  #listen(): void {
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri }) => this.settings.get(scopeUri ?? '') ?? this.settings.get('') ?? {}),
    );
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations.map((one) => one.method));
    });
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
    });
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {
      this.progresses++;
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.log.push(message);
    });
    this.connection.onNotification('swab/status', (status: Status) => {
      this.statuses.push(status);
    });
    this.connection.listen();
  }

  #services(options: EditorOptions): Services {
    return {
      product: { name: 'swab', version: '1.2.3', repository: 'https://example.com/swab' },
      engine: this.engine,
      pageOf: (rule) => `https://example.com/rules/${rule}.md`,
      loadPolicy: options.loadPolicy ?? (async () => ({ policy: openPolicy, problems: [] })),
      scanWorkspace: (scan) => this.disk.scan(scan),
      readText: async (path) => this.disk.files.get(path) ?? null,
      fixes: () => options.fixes ?? [],
      quarantine: (_root, finding, text) =>
        quarantine(finding, text, { sha256: () => '0123456789abcdef', date: '2026-01-02' }),
      ...options.services,
    };
  }
}

/** Waits until something holds; the answer is what `probe` gave then. */
export async function until<T>(probe: () => T | undefined | null | false, ms = 2000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const value = probe();
    if (value) return value;
    if (Date.now() > end) throw new Error('what was waited for did not come');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Time enough for everything that is going to happen by itself. */
export function quiet(ms = 250): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Two ends of a wire. */
function pipe(): [Duplex, Duplex] {
  const make = (peer: () => Duplex): Duplex =>
    new Duplex({
      read: () => undefined,
      write: (chunk, _encoding, done) => {
        peer().push(chunk);
        done();
      },
    });
  const near: Duplex = make(() => far);
  const far: Duplex = make(() => near);
  return [near, far];
}
