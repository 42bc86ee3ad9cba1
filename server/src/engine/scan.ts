import { Budget, type DetectContext } from './detect/detect.js';
import { DocumentView, type Stretch } from './document-view.js';
import type { ScanRequest, ScanResult, SectionVerdict } from './engine.js';
import { judgeSignals } from './judge-signals.js';
import type { Signal } from './model/signal.js';
import type { Classification } from './model/surface.js';
import type { Parts } from './parts.js';
import type { Section } from './readers/reader.js';
import { configSignals } from './scan-config.js';
import { documentSignals } from './scan-document.js';
import { OwnRulesScan } from './scan-own-rules.js';
import { type SectionText, scanSection } from './scan-section.js';
import { standsFor } from './stands-for.js';
import { copied } from './text/copied.js';
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
  for (const section of reader.sections(text, cache?.blocks)) {
    if (token?.isCancellationRequested) return { file, findings: [], gaps: [...gaps], cancelled: true };
    const part = { section, text: text.slice(section.start, section.end), reader };
    const verdict = read(part, context, cache);
    for (const signal of verdict.signals) signals.push(moved(signal, section));
    for (const gap of verdict.gaps) gaps.add(gap);
    own?.read(section, reader, verdict, moved);
    stretches.push({ start: section.start, verdict });
  }
  cache?.turn();
  const view = new DocumentView(text, stretches, cache);
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

function read(part: SectionText, context: DetectContext, cache: ScanRequest['cache']): SectionVerdict {
  if (!cache) return scanSection(part, context);
  const { section } = part;
  const tag = `${section.kind}${section.folded ? ' folded' : ''}`;
  const known = cache.verdicts.get(part.text, tag, (verdict) => standsFor(verdict, section));
  if (known) return known;
  const text = copied(part.text);
  const verdict = scanSection({ ...part, text }, context, cache.silent);
  cache.verdicts.set(text, tag, verdict);
  return verdict;
}

/** The signal in the document: its place and its pointer go on from those of its section. */
function moved(signal: Signal, { start: by, pointer: above }: Section): Signal {
  if (by === 0 && !above) return signal;
  const pointer = above ? `${above}${signal.pointer ?? ''}` : signal.pointer;
  const window: [number, number] = [signal.window[0] + by, signal.window[1] + by];
  return { ...signal, start: signal.start + by, end: signal.end + by, window, pointer };
}
