import { addressTriggers } from './language/address-triggers.js';
import type { ForeignCheck } from './language/foreign/foreign-check.js';
import { ForeignReader } from './language/foreign/foreign-reader.js';
import { foreignLanguages } from './language/foreign/languages.js';
import { foreignParts, latinTriggers } from './language/foreign/latin-triggers.js';
import { frameTriggers, type KnownGroups } from './language/frames/frame-triggers.js';
import type { Lexicon } from './language/lexicon.js';
import { type Phrase, parsePhrase, triggersOf, wordsIn } from './language/phrase.js';
import type { ExpressionCheck, FrameCheck, PhraseCheck, Rule, SegmentCheck } from './model/rule.js';
import { lazily } from './text/lazily.js';
import { type TriggerGroups, TriggerPlan, type TriggerSource } from './triggers/plan.js';

/** What is done where the triggers of a demand met. */
export type Demand =
  | { readonly kind: 'phrase'; readonly rule: Rule; readonly check: PhraseCheck; readonly phrase: () => Phrase }
  | { readonly kind: 'frame'; readonly rule: Rule; readonly check: FrameCheck }
  | { readonly kind: 'expression'; readonly rule: Rule; readonly check: ExpressionCheck; readonly expression: RegExp }
  | { readonly kind: 'segment'; readonly rule: Rule; readonly check: SegmentCheck }
  /** The text turns to an agent. */
  | { readonly kind: 'address' }
  /** Words of an order in another language that is written in the letters of English. */
  | { readonly kind: 'foreign' }
  /** Some encoding may hide a payload near by: the decoders are worth their time. */
  | { readonly kind: 'encoded'; readonly formats: ReadonlySet<string> | null };

/** What rules ask for in other languages than English; of most the sieve sees no words. */
export interface Foreign {
  readonly reader: ForeignReader;
  readonly checks: readonly { readonly rule: Rule; readonly check: ForeignCheck }[];
}

/** All rules, compiled: the sieve's plan and, by the same index, what each demand asks for. */
export interface Program {
  readonly rules: readonly Rule[];
  readonly demands: readonly Demand[];
  readonly plan: TriggerPlan;
  /** Index of the demand that a text turns to an agent. */
  readonly address: number;
  readonly foreign: Foreign;
  /** Indices of the demands that some encoding may hide a payload near by. */
  readonly encoded: readonly number[];
  /** Indices of the demands of each rule. */
  readonly demandsOf: ReadonlyMap<Rule, readonly number[]>;
}

/** Literals that some encoding leaves of the words of a text, and the formats in which they count; null for all. */
export interface Encodings {
  readonly literals: readonly string[];
  readonly formats: ReadonlySet<string> | null;
}

/** Words within which a frame stands, as the sieve counts words; with its company it takes twice as many. */
const frameReach = 80;

/** The sieve counts the parts of addresses and of words with signs in them as words. */
function leniently(words: number): number {
  return 2 * words + 12;
}

/**
 * Compiles rules over a lexicon; throws with the rule's id when a phrase, frame or trigger is wrong. With `tables` that
 * were packed from the same rules nothing is derived from phrases and frames: what is wrong in them was told then.
 */
export function compile(
  rules: readonly Rule[],
  lexicon: Lexicon,
  encodings: readonly Encodings[],
  tables?: Uint8Array,
): Program {
  const demands: Demand[] = [];
  const sources: TriggerSource[] = [];
  const frameGroups: KnownGroups = new Map();
  const add = (demand: Demand, source: TriggerSource) => {
    demands.push(demand);
    sources.push(source);
  };
  for (const rule of rules) {
    for (const given of rule.phrases ?? []) {
      const check = typeof given === 'string' ? { pattern: given } : given;
      // Most phrases are never met: they are parsed when they are, or when no tables tell their triggers.
      const phrase = lazily(() => blaming(rule, () => parsePhrase(check.pattern, lexicon)));
      const groups = () => blaming(rule, () => triggersOf(phrase(), lexicon));
      const reach = () => leniently(wordsIn(phrase()));
      add({ kind: 'phrase', rule, check, phrase }, { name: check.pattern, groups, reach });
    }
    for (const check of rule.frames ?? []) {
      const groups = () => blaming(rule, () => frameTriggers(check, lexicon.frames, frameGroups));
      const reach = () => (check.with ? 2 * frameReach : frameReach);
      add({ kind: 'frame', rule, check }, { name: JSON.stringify(check), groups, reach });
    }
    for (const check of rule.expressions ?? []) {
      add({ kind: 'expression', rule, check, expression: everywhere(check.expression) }, plain(check.triggers));
    }
    if (rule.segments) add({ kind: 'segment', rule, check: rule.segments }, plain(rule.segments.triggers));
  }
  const address = demands.length;
  add({ kind: 'address' }, plain([addressTriggers]));
  for (const { literals, formats } of encodings) add({ kind: 'encoded', formats }, plain([literals]));
  const foreign = foreignOf(rules);
  for (const source of foreignTriggers(foreign, lexicon)) add({ kind: 'foreign' }, source);
  const plan = new TriggerPlan(sources, tables);
  const encoded = encodings.map((_, i) => address + 1 + i);
  return { rules, demands, demandsOf: byRule(demands), address, encoded, plan, foreign };
}

function foreignOf(rules: readonly Rule[]): Foreign {
  const checks = rules.flatMap((rule) => (rule.foreign ?? []).map((check) => ({ rule, check })));
  const asked = checks.map(({ check }) => check);
  return { reader: new ForeignReader(foreignLanguages, asked), checks };
}

/** The words by which files that no agent loads may give an order in another language; letters tell the other ones. */
function foreignTriggers(foreign: Foreign, lexicon: Lexicon): TriggerSource[] {
  const checks = foreign.checks
    .filter(({ rule, check }) => rule.within === undefined && !check.addressed)
    .map(({ check }) => check);
  if (checks.length === 0) return [];
  const isEnglish = (word: string) => lexicon.starting(word.split(' ', 1)[0] ?? '') !== undefined;
  const asked = JSON.stringify(checks);
  return foreignLanguages.flatMap((language) =>
    foreignParts.map((part) => {
      return {
        name: `${language.name} ${part} ${asked}`,
        groups: () => latinTriggers(language, part, checks, isEnglish),
        reach: () => 0,
      };
    }),
  );
}

/** Literals that a rule names itself. */
function plain(groups: TriggerGroups): TriggerSource {
  return { name: JSON.stringify(groups), groups: () => groups, reach: () => 0 };
}

/** The same expression, for all matches of a text. */
function everywhere({ source, flags }: RegExp): RegExp {
  return new RegExp(source, [...new Set([...flags, 'g'])].filter((flag) => flag !== 'y').join(''));
}

function blaming<T>(rule: Rule, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new Error(`${rule.id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function byRule(demands: readonly Demand[]): Map<Rule, number[]> {
  const indices = new Map<Rule, number[]>();
  demands.forEach((demand, i) => {
    if (!('rule' in demand)) return;
    const own = indices.get(demand.rule);
    if (own) own.push(i);
    else indices.set(demand.rule, [i]);
  });
  return indices;
}
