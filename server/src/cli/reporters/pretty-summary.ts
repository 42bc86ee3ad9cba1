import type { Gap } from '../../engine/model/finding.js';
import { severities } from '../../engine/model/severity.js';
import { counted, grouped, megabytes } from '../text/numbers.js';
import { printable } from '../text/printable.js';
import { clip, pad } from '../text/width.js';
import type { Report } from './report.js';

/** Paths named for each reason; the rest are counted. */
const namedPaths = 3;

/** How many findings of which level, and what was and was not read. */
export function summaryText(report: Report): string {
  const { coverage, summary, terminal } = report;
  const { colors, width } = terminal;
  const seconds = (summary.elapsedMs / 1000).toFixed(1);
  const lines = [
    colors.bold(headline(report)),
    `${grouped(coverage.scanned)} of ${counted(coverage.files, 'file')} scanned, ${megabytes(coverage.bytes)}, ${seconds} s.`,
  ];
  if (coverage.notScanned.length > 0) {
    lines.push(colors.yellow('Not scanned, or not wholly:'), ...gapLines(coverage.notScanned, width));
  }
  return `${lines.join('\n')}\n`;
}

function headline({ findings, summary }: Report): string {
  if (findings.length === 0) return 'No findings.';
  const levels = severities.filter((level) => summary[level] > 0).map((level) => `${grouped(summary[level])} ${level}`);
  const accepted = findings.filter((finding) => finding.suppressed !== null).length;
  const note = accepted > 0 ? ` (${grouped(accepted)} accepted)` : '';
  return `${counted(findings.length, 'finding')}: ${levels.join(', ')}${note}.`;
}

/** One line a reason, the most frequent first. */
function gapLines(gaps: readonly Gap[], width: number): string[] {
  const byReason = new Map<string, string[]>();
  for (const { path, reason } of gaps) {
    const paths = byReason.get(reason);
    if (paths) paths.push(path);
    else byReason.set(reason, [path]);
  }
  const groups = [...byReason].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const columns = Math.max(...groups.map(([, paths]) => grouped(paths.length).length));
  return groups.map(([reason, paths]) => {
    const named = paths.slice(0, namedPaths).map(printable).join(', ');
    const more = paths.length > namedPaths ? ', ...' : '';
    return clip(`  ${pad(grouped(paths.length), columns)}  ${printable(reason)}: ${named}${more}`, width);
  });
}
