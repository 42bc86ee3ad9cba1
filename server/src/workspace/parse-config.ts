import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type * as z from 'zod';
import { LineIndex } from '../engine/text/line-index.js';
import { type Config, configSchema } from './config.js';
import type { ConfigProblem } from './config-problem.js';

/** A configuration, or what is wrong with it: never both. */
export type ParsedConfig =
  | { readonly config: Config; readonly problems: readonly [] }
  | { readonly config: null; readonly problems: readonly ConfigProblem[] };

/** Offsets of the text, UTF-16. */
interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Reads the text of a configuration file, JSON with comments; every problem has the exact place. */
export function parseConfig(text: string, file: string): ParsedConfig {
  const lines = new LineIndex(text);
  const problem = ({ offset, length }: Place, message: string): ConfigProblem => {
    return { file, range: lines.range(offset, offset + length), message };
  };
  const errors: ParseError[] = [];
  const tree = treeOf(text, errors);
  if (tree === 'too deep') return failed([problem({ offset: 0, length: 0 }, 'nested too deeply')]);
  if (errors.length > 0 || !tree) {
    const places = errors.length > 0 ? errors : [{ error: 4, offset: 0, length: 0 }];
    return failed(places.map((error) => problem(error, `not valid JSON: ${words(printParseErrorCode(error.error))}`)));
  }
  const result = configSchema.safeParse(getNodeValue(tree));
  if (result.success) return { config: result.data, problems: [] };
  return failed(result.error.issues.flatMap((issue) => describe(tree, issue).map(([at, say]) => problem(at, say))));
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
  const name = path.length > 0 ? `${path.join('.')}: ` : '';
  if (issue.code === 'invalid_key') {
    return [[keyAt(tree, path), `${name}${issue.issues[0]?.message ?? issue.message}`]];
  }
  return [[valueAt(tree, path), `${name}${lowerFirst(issue.message)}`]];
}

function keyAt(tree: Node, path: JSONPath): Place {
  return findNodeAtLocation(tree, path)?.parent?.children?.[0] ?? tree;
}

function valueAt(tree: Node, path: JSONPath): Place {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
