import type { Fix as SarifFix } from 'sarif';
import type { Finding } from '../../engine/model/finding.js';
import { LineIndex } from '../../engine/text/line-index.js';
import type { Report } from './report.js';
import { uriOf } from './uri.js';

/** The fixes of a finding, as SARIF tells them; none when the text cannot be had. */
export function sarifFixes(finding: Finding, { textOf, fixesOf }: Report): SarifFix[] {
  const text = textOf(finding.path);
  if (text === null) return [];
  const fixes = fixesOf(finding, text);
  if (fixes.length === 0) return [];
  const lines = new LineIndex(text);
  return fixes.map(({ title, edits }) => ({
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(finding.path) },
        replacements: edits.map((edit) => {
          const { start, end } = lines.range(edit.start, edit.end);
          return {
            deletedRegion: {
              startLine: start.line + 1,
              startColumn: start.character + 1,
              endLine: end.line + 1,
              endColumn: end.character + 1,
            },
            insertedContent: { text: edit.newText },
          };
        }),
      },
    ],
  }));
}
