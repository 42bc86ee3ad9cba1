import type { ConfigNode } from '../model/rule.js';
import type { Format } from '../model/surface.js';
import { walkJson } from './structured/json-walk.js';
import { walkToml } from './structured/toml-walk.js';
import { TreeVisitor } from './structured/tree-visitor.js';
import { walkYaml } from './structured/yaml-walk.js';

/** Larger YAML and TOML is not parsed as a whole: the parsers take longer than their input grows. UTF-16 units. */
const longestSlow = 524_288;

/**
 * The values of a configuration file (JSON with comments, YAML, TOML) with their places: offsets are UTF-16 units of
 * the text, quotes included. Duplicate keys stay, of several documents the first counts. Null for another format, for
 * text that is empty, refused by the parser, nested deeper than 256 levels (YAML, TOML) or too long; JSON is total.
 */
export function parseConfig(text: string, format: Format): ConfigNode | null {
  const tree = new TreeVisitor(format === 'toml');
  if (format === 'json') walkJson(text, tree);
  else if (text.length > longestSlow) return null;
  else if (format === 'yaml' && walkYaml(text, tree) !== null) return null;
  else if (format === 'toml' && walkToml(text, tree) !== null) return null;
  return tree.root;
}
