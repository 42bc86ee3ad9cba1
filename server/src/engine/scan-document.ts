import { type DetectContext, sighting } from './detect/detect.js';
import { runsIn } from './detect/runs-in.js';
import { Passages } from './detect/windows.js';
import type { DocumentView } from './document-view.js';
import { Passage } from './language/passage.js';
import type { Hit, Rule } from './model/rule.js';
import type { Signal } from './model/signal.js';
import { codePlaces } from './readers/code-places.js';
import { alone, signalOf } from './signal-of.js';
import type { TriggerPlan } from './triggers/plan.js';
import { rawSegment, rawView } from './views/raw-view.js';

/** Longer documents are judged section by section only. UTF-16 units. */
const documentLimit = 2_000_000;

/**
 * Signals of the rules that judge a document as a whole, by its raw text and the triggers met in its stretches. Offsets
 * are UTF-16 units of the document.
 */
export function documentSignals(view: DocumentView, context: DetectContext): Signal[] {
  const { text, groups } = view;
  const { file, path, program } = context;
  if (text.length > documentLimit) return [];
  const place = placeOf(view, context);
  const out: Signal[] = [];
  for (const rule of program.rules.filter(judgesDocuments)) {
    const demands = program.demandsOf.get(rule) ?? [];
    const concerns = (met: Uint32Array) => mayConcern(rule, demands, met, program.plan);
    if (!runsIn(rule, file) || !concerns(groups)) continue;
    const matches = (expression: RegExp) => view.matches(expression, { rule, concerns });
    const holds = (expression: RegExp) => !matches(expression)[Symbol.iterator]().next().done;
    try {
      for (const hit of rule.document({ text, file, path, matches, holds, each: view.each, overall: view.overall }))
        out.push(documentSignal(rule, hit, text, place(hit), context));
    } catch (error) {
      context.onRuleError(rule.id, error);
    }
  }
  return out;
}

/** True when a rule has no triggers, or those of one of its checks are among those met. */
function mayConcern({ farApart }: Rule, demands: readonly number[], groups: Uint32Array, plan: TriggerPlan): boolean {
  for (const demand of demands) if (plan.holds(demand, groups, farApart === true)) return true;
  return demands.length === 0;
}

function judgesDocuments(rule: Rule): rule is Rule & Required<Pick<Rule, 'document'>> {
  return rule.document !== undefined;
}

/**
 * The words that the gates may look at. Code has no sentences: a rule that points at code in raw Markdown means it, and
 * the prose before the fence says nothing about it.
 */
function placeOf({ text, overall }: DocumentView, { file, lexicon }: DetectContext): (hit: Hit) => Passage {
  const passages = new Passages(text, lexicon);
  const isCode = file.format === 'markdown' ? overall(codePlaces) : () => false;
  return ({ start, end }) =>
    isCode(start)
      ? new Passage(text.slice(start, Math.min(end, start + 2_048)), start, lexicon)
      : passages.around(start, end);
}

function documentSignal(rule: Rule, hit: Hit, text: string, passage: Passage, context: DetectContext): Signal {
  const headings = context.file.format === 'markdown' ? headingsAbove(text, hit.start) : [];
  const one = sighting(rule, hit, rawView(rawSegment(text, headings)), passage);
  return signalOf(one, alone, context);
}

/** The headings that a place stands under, outermost first. */
function headingsAbove(text: string, offset: number): string[] {
  const open: string[] = [];
  for (const match of text.slice(0, offset).matchAll(/^ {0,3}(#{1,6})[ \t]+(.{1,200})/gm)) {
    const level = (match[1] as string).length;
    open.length = Math.min(open.length, level - 1);
    while (open.length < level - 1) open.push('');
    open.push(match[2] as string);
  }
  return open.filter((heading) => heading !== '');
}
