import { getNodeValue, type JSONPath, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type * as z from 'zod';
import { english } from '../engine/language/english.js';
import { Lexicon } from '../engine/language/lexicon.js';
import type { Range } from '../engine/model/finding.js';
import { checkOwnRules } from '../engine/own/check-own-rules.js';
import type { OwnRule } from '../engine/own/own-rule.js';
import { surfaceList } from '../engine/surfaces/catalogue.js';
import { LineIndex } from '../engine/text/line-index.js';
import { type Config, configSchema } from './config.js';
import { characterAt, keyAt, type Place, valueAt } from './config-places.js';
import type { ConfigProblem } from './config-problem.js';

/** A configuration, or what is wrong with it: never both. */
export type ParsedConfig =
  | { readonly config: Config; readonly problems: readonly []; readonly rangeOf: RangeOf }
  | { readonly config: null; readonly problems: readonly ConfigProblem[] };

/** Where the value at a path of the configuration stands. */
export type RangeOf = (path: JSONPath) => Range;

/** Reads the text of a configuration file, JSON with comments; every problem has the exact place. */
export function parseConfig(text: string, file: string): ParsedConfig {
  const lines = new LineIndex(text);
  const rangeOf = ({ offset, length }: Place): Range => lines.range(offset, offset + length);
  const problem = (place: Place, message: string): ConfigProblem => ({ file, range: rangeOf(place), message });
  const errors: ParseError[] = [];
  const tree = treeOf(text, errors);
  if (tree === 'too deep') return failed([problem({ offset: 0, length: 0 }, 'nested too deeply')]);
  if (errors.length > 0 || !tree) {
    const places = errors.length > 0 ? errors : [{ error: 4, offset: 0, length: 0 }];
    return failed(places.map((error) => problem(error, `not valid JSON: ${words(printParseErrorCode(error.error))}`)));
  }
  const result = configSchema.safeParse(getNodeValue(tree));
  if (!result.success) {
    return failed(result.error.issues.flatMap((issue) => describe(tree, issue).map(([at, say]) => problem(at, say))));
  }
  const config = result.data;
  const wrong = describeOwnRules(text, tree, config.ownRules ?? []);
  if (wrong.length > 0) return failed(wrong.map(([at, say]) => problem(at, say)));
  return { config, problems: [], rangeOf: (path) => rangeOf(valueAt(tree, path)) };
}

/** What the engine refuses of the workspace's own rules, at the very character where that is known. */
function describeOwnRules(text: string, tree: Node, rules: readonly OwnRule[]): [Place, string][] {
  if (rules.length === 0) return [];
  const surfaces = new Set(surfaceList().map(({ id }) => id));
  return checkOwnRules(rules, { lexicon: new Lexicon(english), surfaces }).map(({ path, offset, message }) => {
    const value = valueAt(tree, ['ownRules', ...path]);
    const name = ['ownRules', ...path].join('.');
    return [offset === null ? value : characterAt(text, value, offset), `${name}: ${message}`];
  });
}

/** The parser descends by calling itself, so hostile nesting ends its stack. */
function treeOf(text: string, errors: ParseError[]): Node | undefined | 'too deep' {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch (error) {
    if (error instanceof RangeError) return 'too deep';
    throw error;
  }
}

function failed(problems: readonly ConfigProblem[]): ParsedConfig {
  return { config: null, problems };
}

/** `PropertyNameExpected` as `property name expected`. */
function words(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase();
}

/** An unknown key is marked itself; any other problem where its value stands, or its parent when the value is missing. */
function describe(tree: Node, issue: z.core.$ZodIssue): [Place, string][] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => [keyAt(tree, [...path, key]), `unknown key "${key}"`]);
  }
  if (issue.code === 'invalid_union') {
    const closest = closestBranch(issue.errors);
    if (closest) return closest.flatMap((deeper) => describe(tree, { ...deeper, path: [...path, ...deeper.path] }));
  }
  const name = path.length > 0 ? `${path.join('.')}: ` : '';
  if (issue.code === 'invalid_key') {
    return [[keyAt(tree, path), `${name}${issue.issues[0]?.message ?? issue.message}`]];
  }
  return [[valueAt(tree, path), `${name}${lowerFirst(issue.message)}`]];
}

/** Of several forms the one that the value has the type of; what is wrong with it says more than that it is no other. */
function closestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  return branches.find((issues) => issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0));
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
