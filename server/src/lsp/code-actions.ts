import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Fix } from '../engine/fixes/fix.js';
import type { Finding } from '../engine/model/finding.js';
import { commands, type FindingData, type NewFileData } from '../protocol.js';
import { configFileName } from '../workspace/load-config.js';
import { type AcceptEdits, isAcceptable } from './accept.js';
import type { DocumentReport } from './document-scans.js';
import type { PolicyStore } from './policy-store.js';
import type { Services } from './ports.js';
import { fileUri } from './roots.js';
import { documentEdit, plainEdit, withNewFile } from './workspace-edits.js';

/** Kinds of their own, so that a key can be bound to each. */
const quarantineKind = `${CodeActionKind.QuickFix}.swab.quarantine`;
const acceptKind = `${CodeActionKind.QuickFix}.swab.accept`;
const pageKind = `${CodeActionKind.QuickFix}.swab.page`;

/** All safe fixes of a document at once; editors can run it on save. */
export const fixAllKind = 'source.fixAll.swab';

/** Most findings that actions are offered for at one place, and that one fix of all takes on; a text can hold thousands. */
const mostSubjects = 20;
const mostFixed = 500;

/** What the client can do with a code action. */
export interface CodeActionSupport {
  /** Edits with versions, and new files. */
  readonly newFiles: boolean;
  readonly versionedEdits: boolean;
  /** The client has the commands that ask for a reason and open pages. */
  readonly clientCommands: boolean;
  /** The client opens links that the server sends. */
  readonly showDocument: boolean;
}

type Repairs = Pick<Services, 'fixes' | 'quarantine'>;

/** One finding with what can be done about it. */
interface Subject {
  readonly finding: Finding;
  readonly report: DocumentReport;
  readonly document: TextDocument;
  readonly diagnostics: Diagnostic[];
}

/** Offers what can be done about findings: fixes first, then quarantine, then accepting them, then reading on. */
export class CodeActions {
  readonly #repairs: Repairs;
  readonly #accepts: AcceptEdits;
  readonly #policies: PolicyStore;
  readonly #support: CodeActionSupport;

  constructor(repairs: Repairs, accepts: AcceptEdits, policies: PolicyStore, support: CodeActionSupport) {
    this.#repairs = repairs;
    this.#accepts = accepts;
    this.#policies = policies;
    this.#support = support;
  }

  async actions(document: TextDocument, report: DocumentReport, params: CodeActionParams): Promise<CodeAction[]> {
    const { only, diagnostics } = params.context;
    const subjects = report.findings
      .filter((finding) => overlaps(finding.range, params.range))
      .slice(0, mostSubjects)
      .map((finding) => ({ finding, report, document, diagnostics: diagnosticsOf(finding, diagnostics) }));
    const groups: readonly [string, (subject: Subject) => CodeAction[] | Promise<CodeAction[]>][] = [
      [CodeActionKind.QuickFix, (subject) => this.#fixes(subject)],
      [quarantineKind, (subject) => this.#quarantine(subject)],
      [acceptKind, (subject) => this.#accept(subject)],
      [pageKind, (subject) => this.#page(subject)],
    ];
    const wanted = groups.filter(([kind]) => wants(only, kind));
    const offers = await Promise.all(wanted.flatMap(([, offer]) => subjects.map(offer)));
    const actions = offers.flat();
    // A source action is for those who ask: it does not belong among the quick fixes of one place.
    if (only !== undefined && wants(only, fixAllKind)) actions.push(...this.#fixAll(document, report));
    return actions;
  }

  #fixes(subject: Subject): CodeAction[] {
    const { finding, report, document, diagnostics } = subject;
    const fixes = this.#repairs.fixes(finding, report.text);
    const best = fixes.find((fix) => fix.kind === 'safe');
    return fixes.map((fix) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      isPreferred: fix === best,
      edit: this.#edit(document, fix.edits),
    }));
  }

  #quarantine(subject: Subject): CodeAction[] {
    const { finding, report, document, diagnostics } = subject;
    const { root } = report.place;
    if (root === null || !this.#support.newFiles) return [];
    const plan = this.#repairs.quarantine(root.path, finding, report.text);
    if (plan === null) return [];
    const uri = fileUri(root, plan.recordPath);
    const contents = `${JSON.stringify(plan.record, null, 2)}\n`;
    const data: NewFileData = { uri, contents };
    const title = 'Move the passage to quarantine';
    return [
      {
        title,
        kind: quarantineKind,
        diagnostics,
        edit: withNewFile(uri, contents, [documentEdit(document, [plan.edit])]),
        data,
      },
    ];
  }

  /**
   * Clients with the command ask for reason and owner. The others get an entry to fill in: until it has both, the config
   * is marked as wrong and has no effect.
   */
  async #accept(subject: Subject): Promise<CodeAction[]> {
    const { finding, report, document, diagnostics } = subject;
    const { root } = report.place;
    if (root === null || !this.#policies.trusted || !isAcceptable(finding)) return [];
    const action = { kind: acceptKind, diagnostics, isPreferred: false };
    if (this.#support.clientCommands) {
      const title = `Accept ${finding.rule} here, with a reason\u2026`;
      const command = { title, command: commands.acceptFinding, arguments: [document.uri, finding.fingerprint] };
      return [{ ...action, title, command }];
    }
    if (!this.#support.newFiles) return [];
    const title = `Accept ${finding.rule} here: fill in reason and owner in ${configFileName}`;
    return [{ ...action, title, edit: await this.#accepts.edit(root, finding, { reason: '', owner: '' }) }];
  }

  #page({ finding, diagnostics }: Subject): CodeAction[] {
    if (!this.#support.clientCommands && !this.#support.showDocument) return [];
    const title = `Open the page of ${finding.rule} (${finding.name})`;
    const command = { title, command: commands.openRulePage, arguments: [finding.rule] };
    return [{ title, kind: pageKind, diagnostics, command }];
  }

  #fixAll(document: TextDocument, report: DocumentReport): CodeAction[] {
    const fixes = report.findings
      .slice(0, mostFixed)
      .flatMap((finding) => this.#repairs.fixes(finding, report.text).find((fix) => fix.kind === 'safe') ?? []);
    const edits = disjoint(fixes);
    if (edits.length === 0) return [];
    return [{ title: 'Apply all safe fixes of Swab', kind: fixAllKind, edit: this.#edit(document, edits) }];
  }

  #edit(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
    return this.#support.versionedEdits
      ? { documentChanges: [documentEdit(document, edits)] }
      : plainEdit(document, edits);
  }
}

/** Kinds are dotted paths: `quickfix` asks for `quickfix.spelling` too. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function overlaps(a: Range, b: Range): boolean {
  return !before(a.end, b.start) && !before(b.end, a.start);
}

function before(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function diagnosticsOf(finding: Finding, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ data }) => isFindingData(data) && data.fingerprint === finding.fingerprint);
}

function isFindingData(data: unknown): data is FindingData {
  return typeof data === 'object' && data !== null && 'fingerprint' in data;
}

/** The edits of several fixes, without those that touch a stretch that an earlier one changes. */
function disjoint(fixes: readonly Fix[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { edits } of fixes) {
    const free = edits.every((edit) => taken.every((other) => edit.end <= other.start || other.end <= edit.start));
    if (free) taken.push(...edits);
  }
  return taken.sort((a, b) => a.start - b.start);
}
