import type { DetectContext } from './detect/detect.js';
import type { SectionVerdict } from './engine.js';
import type { Hit, Rule } from './model/rule.js';
import type { Signal } from './model/signal.js';
import type { Classification } from './model/surface.js';
import { parseConfig } from './readers/config-tree.js';
import { signalAt } from './signal-of.js';

/** Larger configuration files are not parsed as a tree; their strings are still read like any other text. */
const configLimit = 2_000_000;

const kinds = new Set(['settings', 'hook', 'mcp', 'plugin', 'manifest', 'ci', 'agent']);

/** Signals of the rules that judge parsed configuration. Offsets are UTF-16 units of the document. */
export function configSignals(text: string, context: DetectContext): Pick<SectionVerdict, 'signals' | 'gaps'> {
  const { file, path, program } = context;
  const rules = program.rules.filter((r): r is Rule & Required<Pick<Rule, 'config'>> => r.config !== undefined);
  if (rules.length === 0 || !judged(file)) return { signals: [], gaps: [] };
  if (text.length > configLimit) return { signals: [], gaps: ['configuration too long to be judged as a whole'] };
  const root = parseConfig(text, file.format);
  if (!root) return { signals: [], gaps: ['configuration too deep or too long to be judged as a whole'] };
  const out: Signal[] = [];
  for (const rule of rules) {
    try {
      for (const hit of rule.config({ root, file, path })) out.push(settingSignal(rule, hit, text));
    } catch (error) {
      context.onRuleError(rule.id, error);
    }
  }
  return { signals: out, gaps: [] };
}

function judged(file: Classification): boolean {
  if (!['json', 'yaml', 'toml'].includes(file.format)) return false;
  return file.scope === 'CFG' || file.scope === 'CI' || file.surfaces.some((s) => kinds.has(s.kind));
}

/** A setting holds whatever words stand around it, so no gate is asked. */
function settingSignal(rule: Rule, hit: Hit, text: string): Signal {
  const { start, end } = hit;
  const place = { start, end, text: text.slice(start, end), segment: 'value', window: [start, end] } as const;
  return signalAt({ ...place, decoded: null, chain: [], concealment: null, pointer: null, reasons: [] }, rule, hit);
}
