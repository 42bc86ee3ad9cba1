import { defineRule, type ExpressionCheck, type Rule, type RuleId } from '../model/rule.js';
import type { Severity } from '../model/severity.js';
import type { Role } from '../model/signal.js';
import { type Scope, scopes } from '../model/surface.js';
import { defang } from '../text/defang.js';
import { stepsOf } from './expression/check-expression.js';
import { compileExpression } from './expression/compile-expression.js';

/** Words in the notation of `language/phrase.ts`, or an expression of the linear subset. */
export type OwnPattern = string | { readonly expression: string; readonly ignoreCase?: boolean };

/** A text with which a rule is tried. */
export interface OwnCase {
  /** Where the text stands; `AGENTS.md` when left out. */
  readonly path?: string;
  readonly text: string;
  /** `fires`: at least this level, the rule's own when left out. `demoted`: at most, low when left out. */
  readonly level?: Severity;
}

/** A rule of a workspace's own, as its configuration has it: plain data, so that it can be sent to a worker. */
export interface OwnRule {
  readonly id: string;
  readonly message: string;
  readonly remedy?: string;
  readonly severity: Severity;
  readonly roles?: readonly Role[];
  /** Ids of surfaces, or scopes; everywhere when left out. */
  readonly surfaces?: readonly string[];
  /** For the expressions: one literal of each group stands near every match. */
  readonly triggers?: readonly (readonly string[])[];
  readonly patterns: readonly OwnPattern[];
  readonly cases: {
    readonly fires: readonly OwnCase[];
    readonly silent: readonly OwnCase[];
    readonly demoted?: readonly OwnCase[];
  };
}

/** UTF-16 units of a title. */
const titleLength = 80;
const sentenceLength = 500;

/** The rule object of a checked rule of a workspace's own. What it says is printed, so it is defanged here. */
export function ruleOf(own: OwnRule): Rule {
  const { id, severity, roles = [], surfaces } = own;
  const known: ReadonlySet<string> = new Set(scopes);
  return defineRule({
    id: id as RuleId,
    name: id.toLowerCase(),
    title: defang(own.message.replace(/\.$/, ''), titleLength),
    family: 'OWN',
    severity,
    confidence: 'medium',
    roles,
    scopes: 'all',
    ...(surfaces && {
      within: surfaces.filter((name): name is Scope => known.has(name)),
      surfaces: surfaces.filter((name) => !known.has(name)),
    }),
    maps: [],
    message: defang(own.message, sentenceLength),
    remedy: defang(own.remedy ?? `Ask those who keep the rule ${id} of this workspace.`, sentenceLength),
    phrases: own.patterns.filter((pattern) => typeof pattern === 'string'),
    expressions: expressionsOf(own),
  });
}

function expressionsOf({ patterns, triggers = [] }: OwnRule): ExpressionCheck[] {
  return patterns
    .filter((pattern) => typeof pattern !== 'string')
    .map(({ expression, ignoreCase = true }) => ({
      triggers: triggers.map((group) => group.map((literal) => literal.toLowerCase())),
      expression: compileExpression(expression, ignoreCase),
      effort: stepsOf(expression, ignoreCase),
    }));
}
