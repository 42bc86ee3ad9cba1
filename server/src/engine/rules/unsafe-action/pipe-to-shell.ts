import { documentEvents } from '../../commands/document-script.js';
import { findScripts } from '../../commands/find-scripts.js';
import { type FlowEvent, followData } from '../../commands/flow.js';
import { hostKind } from '../../commands/hosts.js';
import { parseShell } from '../../commands/shell-parser.js';
import { type DocumentContext, defineRule, type Hit, type SegmentContext } from '../../model/rule.js';
import { type Severity, shift } from '../../model/severity.js';
import { commandTriggers, source, use } from './command-signs.js';

/** SC1001: fetched or decoded text is run as a program. */
export const pipeToShell = defineRule({
  id: 'SC1001',
  name: 'pipe-to-shell',
  title: 'Fetch-and-execute in instructions',
  family: 'F10',
  severity: 'high',
  confidence: 'high',
  roles: ['payload'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'TOOL', 'AGT', 'CFG'],
  maps: ['ASI05', 'ASI04', 'T0050', 'T0102', 'LLM05', 'MCP05'],
  message:
    'This runs code that nobody has seen: it comes over the network or out of an encoding straight into an interpreter.',
  remedy: 'Download to a file, look at it, check its hash, then run it; or use a package with a pinned version.',
  segments: {
    triggers: commandTriggers,
    glance: (raw) => (raw.search(source) >= 0 && raw.search(use) >= 0) || raw.search(oneLiners) >= 0,
    check: segmentHits,
  },
  document: documentHits,
  farApart: true,
});

const oneLiners =
  /\b(?:exec|eval|new\sFunction)\s{0,2}\(\s{0,2}(?:compile\s{0,2}\(\s{0,2})?(?:(?:urllib\.request\.|urllib2?\.)?urlopen|requests\.get|httpx\.get|__import__\(["']urllib[^)]{0,40}\)[\w.]{0,40}|(?:base64\.)?b64decode|codecs\.decode|zlib\.decompress|bytes\.fromhex|atob|Buffer\.from\([^)\n]{1,400},\s?["']base64["']\)|(?:await\s)?\(?\s?(?:await\s)?fetch\s?\(\s?["'\x60]https?:|requests\.get\([^)\n]{1,200}\)\.text)|\bDownloadString\s{0,2}\(\s{0,2}["'][^"'\n]{1,300}["']\s{0,2}\)\s{0,2}\|?\s{0,2}(?:iex\b)?|\b(?:powershell|pwsh)(?:\.exe)?\s[^\n]{0,120}-e(?:nc(?:odedcommand)?)?\s{1,3}[A-Za-z0-9+/=]{40}/gi;

function* segmentHits({ view, file }: SegmentContext): Iterable<Hit> {
  for (const script of findScripts(view)) {
    for (const event of followData(parseShell(script.text))) {
      const level = levelOf(event);
      if (level === null) continue;
      // Workflows are programs that people review, for machines that are thrown away.
      const severity = file.scope === 'CI' ? shift(level, -1) : level;
      yield { start: script.start + event.start, end: script.start + event.end, severity, message: messageOf(event) };
    }
  }
  for (const match of view.text.matchAll(oneLiners)) yield { start: match.index, end: match.index + match[0].length };
}

/** Blocks of a document are followed as one script: what one block fetches, the next may run. */
function* documentHits({ file, holds, overall }: DocumentContext): Iterable<Hit> {
  if (file.format !== 'markdown' || !holds(source) || !holds(use)) return;
  const events = overall(documentEvents).filter((event) => event.kind !== 'send');
  const unknown = new Set(events.flatMap((event) => event.urls).filter((url) => hostKind(url) === 'unknown'));
  for (const event of events) {
    const level = levelOf(event);
    if (level === null) continue;
    const { start, end } = event;
    // A document for people has one installer of its own; several scripts of one stranger are remote control.
    const isSeries = event.kind !== 'execute' || event.urls.length === 0 || unknown.size > 1;
    const down = file.scope === 'DOC' && isSeries ? 0 : -1;
    yield { start, end, severity: shift(level, down), message: messageOf(event) };
  }
}

/** The level of an event by the worst address that takes part; null when it names none. */
function levelOf(event: FlowEvent): Severity | null {
  if (event.kind === 'send') return null;
  const isDecoded = event.origins.some((origin) => origin.kind === 'decoded');
  const kinds = event.urls.map(hostKind);
  if (event.kind === 'shell') return kinds.every((kind) => kind === 'local') ? 'medium' : 'critical';
  if (kinds.includes('drop')) return 'critical';
  if (isDecoded || kinds.includes('unknown')) return 'high';
  if (kinds.includes('forge')) return event.kind === 'package' ? 'info' : 'medium';
  if (kinds.includes('installer')) return 'low';
  return kinds.includes('local') ? 'info' : null;
}

function messageOf(event: FlowEvent): string {
  const from = event.urls[0]?.slice(0, 120);
  if (event.kind === 'shell') return `This gives a shell on the machine to ${from ?? 'whoever is at the other end'}.`;
  if (event.kind === 'package')
    return `This installs code from ${from}, past the package registry that the project uses.`;
  if (from === undefined) return 'This decodes a text and runs it: nobody can see what it does.';
  return `This runs what ${from} answers, unseen; the answer may be another one tomorrow.`;
}
