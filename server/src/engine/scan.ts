import { Budget, type DetectContext } from './detect/detect.js';
import { DocumentView, type Stretch } from './document-view.js';
import type { ScanRequest, ScanResult, SectionVerdict } from './engine.js';
import { judgeSignals } from './judge-signals.js';
import type { Signal } from './model/signal.js';
import type { Classification } from './model/surface.js';
import type { Parts } from './parts.js';
import type { Reader, Section } from './readers/reader.js';
import { configSignals } from './scan-config.js';
import { documentSignals } from './scan-document.js';
import { OwnRulesScan } from './scan-own-rules.js';
import { scanSection } from './scan-section.js';
import { standsFor } from './stands-for.js';
import { LineIndex } from './text/line-index.js';
import { weigh } from './weigh/weigh.js';

/** Work per document, in UTF-16 units given to tokenisers and expressions: a fixed part and a multiple of its length. */
const budgetBase = 1_000_000;
const budgetFactor = 6;

/** path ─► surface ─► reader ─► sections ─► segments ─► views ─► rules ─► signals ─► weigh ─► findings */
export function scan(parts: Parts, request: ScanRequest): ScanResult {
  const { path, text, cache, token } = request;
  const file = parts.classify(path);
  const reader = parts.readerFor(file);
  const context = contextFor(parts, request, file);
  const signals: Signal[] = [];
  const gaps = new Set<string>();
  const stretches: Stretch[] = [];
  const own = OwnRulesScan.of(parts, context, text.length);
  for (const section of reader.sections(text)) {
    if (token?.isCancellationRequested) return { file, findings: [], gaps: [...gaps], cancelled: true };
    const verdict = read(section, text, reader, context, cache);
    for (const signal of verdict.signals) signals.push(moved(signal, section));
    for (const gap of verdict.gaps) gaps.add(gap);
    own?.read(section, text.slice(section.start, section.end), reader, verdict, moved);
    const { groups, found, facts } = verdict;
    stretches.push({ start: section.start, end: section.end, groups, found, facts });
  }
  const view = new DocumentView(text, stretches, cache?.totals);
  const judged = judgeSignals(signals, view, context);
  const config = configSignals(text, context);
  const all = [...judged, ...config.signals, ...documentSignals(view, context)];
  for (const gap of [...config.gaps, ...(own?.gaps ?? [])]) gaps.add(gap);
  const ownSignals = own?.signals ?? [];
  if (all.length === 0 && ownSignals.length === 0) return { file, findings: [], gaps: [...gaps], cancelled: false };
  const findings = weigh(all, { path, text, file, lines: new LineIndex(text) }, ownSignals);
  return { file, findings, gaps: [...gaps], cancelled: false };
}

function contextFor(parts: Parts, request: ScanRequest, file: Classification): DetectContext {
  return {
    program: parts.program,
    lexicon: parts.lexicon,
    file,
    path: request.path,
    addressed: file.surface !== null,
    languages: [],
    onRuleError: request.onRuleError ?? (() => undefined),
    budget: new Budget(budgetBase + request.text.length * budgetFactor),
  };
}

function read(
  section: Section,
  text: string,
  reader: Reader,
  context: DetectContext,
  cache: ScanRequest['cache'],
): SectionVerdict {
  const own = text.slice(section.start, section.end);
  if (!cache) return scanSection(section, own, reader, context);
  const key = `${own}\u0000${section.kind}`;
  const known = cache.get(key);
  if (known && standsFor(known, section)) return known;
  const verdict = scanSection(section, own, reader, context);
  cache.set(key, verdict);
  return verdict;
}

/** The signal in the document: its place and its pointer go on from those of its section. */
function moved(signal: Signal, { start: by, pointer: above }: Section): Signal {
  if (by === 0 && !above) return signal;
  const pointer = above ? `${above}${signal.pointer ?? ''}` : signal.pointer;
  const window: [number, number] = [signal.window[0] + by, signal.window[1] + by];
  return { ...signal, start: signal.start + by, end: signal.end + by, window, pointer };
}
