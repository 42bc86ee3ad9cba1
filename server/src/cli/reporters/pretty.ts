import type { Finding } from '../../engine/model/finding.js';
import type { Rule } from '../../engine/model/rule.js';
import { atLeast, type Severity } from '../../engine/model/severity.js';
import type { Reason } from '../../engine/model/signal.js';
import { LineIndex } from '../../engine/text/line-index.js';
import { rulePage } from '../../workspace/product.js';
import type { Terminal } from '../terminal.js';
import { counted } from '../text/numbers.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/width.js';
import { codeFrame, type FrameLine, type Source } from './code-frame.js';
import { summaryText } from './pretty-summary.js';
import type { Report } from './report.js';

/** Columns of the labels under a passage. */
const labelColumns = 12;
/** Agents named in a heading; more are counted. */
const namedAgents = 3;

/** For people: findings by file, each with its passage, what it hides, why it has its level, and what to do. */
export function reportPretty(report: Report): string {
  const rules = new Map(report.rules.map((rule) => [rule.id as string, rule]));
  const parts: string[] = [];
  for (const [path, findings] of byFile(report.findings)) {
    parts.push(fileHeading(path, findings, report.terminal));
    const text = report.textOf(path);
    const source = text === null ? null : { text, lines: new LineIndex(text) };
    for (const finding of findings) parts.push(block(finding, rules.get(finding.rule), source, report));
  }
  if (!report.quiet) parts.push(summaryText(report));
  return parts.join('\n');
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = files.get(finding.path);
    if (list) list.push(finding);
    else files.set(finding.path, [finding]);
  }
  return files;
}

function fileHeading(path: string, findings: readonly Finding[], { colors }: Terminal): string {
  const agents = findings[0]?.loadedBy ?? [];
  const loaded = agents.length > 0 ? `, loaded by ${someOf(agents)}` : '';
  return `${colors.bold(colors.underline(printable(path)))}  ${colors.dim(counted(findings.length, 'finding') + loaded)}\n`;
}

function someOf(agents: readonly string[]): string {
  const named = agents.slice(0, namedAgents).map(printable).join(', ');
  return agents.length > namedAgents ? `${named} and ${agents.length - namedAgents} more` : named;
}

function block(finding: Finding, rule: Rule | undefined, source: Source | null, report: Report): string {
  const { terminal } = report;
  const { start } = finding.range;
  const { colors } = terminal;
  const level = levelColor(finding.severity, terminal)(finding.severity);
  const title = printable(rule?.title ?? finding.name);
  const place = `${printable(finding.path)}:${start.line + 1}:${start.character + 1}`;
  const lines = [
    `${level} ${colors.bold(finding.rule)} ${title}  ${colors.cyan(place)}`,
    ...frameLines(finding, source, terminal).map(indented),
  ];
  if (!isMinor(finding)) lines.push('', ...notes(finding, rule, report).map(indented));
  return `${lines.map(indented).join('\n')}\n`;
}

function indented(line: string): string {
  return `  ${line}`.trimEnd();
}

/** Low and info are shown with their passage alone: there are many, and `--format json` has the rest. */
function isMinor({ severity, suppressed }: Finding): boolean {
  return !atLeast(severity, 'medium') && suppressed === null;
}

function frameLines(finding: Finding, source: Source | null, terminal: Terminal): string[] {
  const { colors, width } = terminal;
  const gutter = String(finding.range.end.line + 2).length;
  if (source === null) return [`${' '.repeat(gutter)} ${colors.dim('|')} ${printable(finding.excerpt)}`];
  const mark = levelColor(finding.severity, terminal);
  const set = ({ number, text, kind }: FrameLine): string => {
    const bar = colors.dim(`${String(number ?? '').padStart(gutter)} |`);
    const shown = kind === 'underline' ? mark(text) : kind === 'context' ? colors.dim(text) : text;
    return `${bar} ${shown}`;
  };
  const frame = codeFrame(source, finding.range, width - gutter - 8);
  return (isMinor(finding) ? frame.filter(({ kind }) => kind !== 'context') : frame).map(set);
}

/** What stands under the passage, one label a line. */
function notes(finding: Finding, rule: Rule | undefined, { terminal, product }: Report): string[] {
  const { colors } = terminal;
  const note = (label: string, text: string): string[] => {
    const [first = '', ...rest] = wrap(printable(text), terminal.width - labelColumns - 6);
    return [
      colors.dim(`${label.padEnd(labelColumns)}`) + first,
      ...rest.map((line) => ' '.repeat(labelColumns) + line),
    ];
  };
  const page = rulePage(product, finding.rule);
  return [
    ...note('found', finding.message),
    ...(finding.decoded === null ? [] : note('decodes to', `"${finding.decoded}"`)),
    ...finding.why.flatMap((reason, at) => note(at === 0 ? 'why' : '', reasonText(reason))),
    ...(finding.also.length > 0 ? note('with', finding.also.join(', ')) : []),
    ...(finding.suppressed ? note('accepted', `${finding.suppressed.reason} (${finding.suppressed.owner})`) : []),
    ...(rule ? note('fix', rule.remedy) : []),
    ...note('more', `swab explain ${finding.rule}${page === null ? '' : `, ${page}`}`),
  ];
}

/** `+1 stands in an HTML comment (hidden)`. */
function reasonText({ code, effect, text }: Reason): string {
  const sign = effect > 0 ? `+${effect} ` : effect < 0 ? `${effect} ` : '';
  return `${sign}${text} (${code})`;
}

function levelColor(severity: Severity, { colors }: Terminal): (text: string) => string {
  const paint = {
    critical: (text: string) => colors.bold(colors.red(text)),
    high: colors.red,
    medium: colors.yellow,
    low: colors.blue,
    info: colors.dim,
  };
  return paint[severity];
}
