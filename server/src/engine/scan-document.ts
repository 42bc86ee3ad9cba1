import type { DetectContext } from './detect/detect.js';
import type { Hit, Rule } from './model/rule.js';
import type { Reason, Signal } from './model/signal.js';
import type { Classification } from './model/surface.js';

/** Longer documents are judged section by section only. UTF-16 units. */
const documentLimit = 2_000_000;

/** Signals of the rules that judge a document as a whole. Offsets are UTF-16 units of the document. */
export function documentSignals(text: string, context: DetectContext): Signal[] {
  const { file, path, program } = context;
  if (text.length > documentLimit) return [];
  const out: Signal[] = [];
  for (const rule of program.rules.filter(judgesDocuments)) {
    try {
      for (const hit of rule.document({ text, file, path })) out.push(signalOf(rule, hit, text, file));
    } catch (error) {
      context.onRuleError(rule.id, error);
    }
  }
  return out;
}

function judgesDocuments(rule: Rule): rule is Rule & Required<Pick<Rule, 'document'>> {
  return rule.document !== undefined;
}

function signalOf(rule: Rule, hit: Hit, text: string, file: Classification): Signal {
  return {
    rule,
    start: hit.start,
    end: hit.end,
    roles: hit.roles ?? rule.roles,
    text: text.slice(hit.start, hit.end),
    decoded: hit.decoded ?? null,
    chain: hit.chain ?? [],
    concealment: hit.concealment ?? null,
    segment: 'text',
    pointer: null,
    severity: hit.severity ?? rule.severity,
    reasons: credits(file),
    message: hit.message ?? null,
    window: [hit.start, hit.end],
  };
}

/** The one gate that needs no passage. */
function credits(file: Classification): Reason[] {
  if (!file.corpus || file.surface) return [];
  return [{ code: 'G5', effect: -2, text: 'the file is test data that no agent loads' }];
}
