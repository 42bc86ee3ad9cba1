import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { configFileName } from '../workspace/load-config.js';
import { parseConfig } from '../workspace/parse-config.js';
import { diagnosticSource } from './diagnostics.js';
import type { DocumentReport } from './document-scans.js';

/** What is wrong with the config of a workspace folder, where it stands: a config with a mistake has no effect at all. */
export function configDiagnostics({ place, text }: DocumentReport): Diagnostic[] {
  if (place.root === null || place.path !== configFileName) return [];
  return parseConfig(text, place.path).problems.map(({ range, message }) => ({
    range,
    severity: DiagnosticSeverity.Error,
    source: diagnosticSource,
    code: 'config',
    message,
  }));
}
