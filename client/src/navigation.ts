import { type Diagnostic, DiagnosticSeverity, type Position, Selection, type Uri, window } from 'vscode';
import { allFindings } from './findings.js';

interface Stop {
  readonly uri: Uri;
  readonly finding: Diagnostic;
}

/** Selects the finding after (or before) the cursor, through all files and round at the end; hints are passed over. */
export async function goToFinding(direction: 'next' | 'previous'): Promise<void> {
  const stops = allFindings().flatMap(([uri, findings]) =>
    findings.filter(({ severity }) => severity !== DiagnosticSeverity.Hint).map((finding): Stop => ({ uri, finding })),
  );
  const stop = direction === 'next' ? nextStop(stops) : nextStop([...stops].reverse(), true);
  if (stop === undefined) {
    window.setStatusBarMessage('Swab: no findings', 3000);
    return;
  }
  const { start, end } = stop.finding.range;
  await window.showTextDocument(stop.uri, { selection: new Selection(start, end) });
}

/** The first stop past the cursor in the order given, else in the next file, else the first of all. */
function nextStop(stops: readonly Stop[], backwards = false): Stop | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return stops[0];
  const here = editor.document.uri;
  const at = backwards ? editor.selection.start : editor.selection.active;
  return stops.find(({ uri, finding }) => isPast(uri, finding.range.start, here, at, backwards)) ?? stops[0];
}

function isPast(uri: Uri, start: Position, here: Uri, at: Position, backwards: boolean): boolean {
  const sameFile = uri.toString() === here.toString();
  if (sameFile) return backwards ? start.isBefore(at) : start.isAfterOrEqual(at) && !start.isEqual(at);
  const order = uri.path.localeCompare(here.path);
  return backwards ? order < 0 : order > 0;
}
