import { type Diagnostic, DiagnosticSeverity, languages, type Uri } from 'vscode';

/** The source of the server's diagnostics. */
const source = 'swab';

/** Numbers of findings as the Problems panel groups them; hints are accepted or very low findings. */
export interface Tally {
  errors: number;
  warnings: number;
  infos: number;
  hints: number;
}

/** The findings of one document, in order of their place. */
export function findingsOf(uri: Uri): Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter((diagnostic) => diagnostic.source === source)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** All documents with findings, by path. */
export function allFindings(): [Uri, Diagnostic[]][] {
  const files = languages.getDiagnostics().map(([uri]): [Uri, Diagnostic[]] => [uri, findingsOf(uri)]);
  return files.filter(([, list]) => list.length > 0).sort(([a], [b]) => a.path.localeCompare(b.path));
}

/** Counts findings by level. */
export function tally(findings: Iterable<Diagnostic>): Tally {
  const count: Tally = { errors: 0, warnings: 0, infos: 0, hints: 0 };
  for (const { severity } of findings) {
    if (severity === DiagnosticSeverity.Error) count.errors++;
    else if (severity === DiagnosticSeverity.Warning) count.warnings++;
    else if (severity === DiagnosticSeverity.Information) count.infos++;
    else count.hints++;
  }
  return count;
}

/** A tally in words: `2 errors, 1 warning`; null when there is nothing. */
export function inWords({ errors, warnings, infos, hints }: Tally): string | null {
  const parts = [
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    counted(infos, 'note'),
    counted(hints, 'hint'),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** `1 file`, `1,234 files`; null for none. */
export function counted(count: number, noun: string): string | null {
  if (count === 0) return null;
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
