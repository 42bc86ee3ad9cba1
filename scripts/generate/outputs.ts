import { existsSync, readFileSync } from 'node:fs';
import { english } from '../../server/src/engine/language/english.js';
import { allRules } from '../../server/src/engine/rules/all.js';
import { surfaceList } from '../../server/src/engine/surfaces/catalogue.js';
import { settingsSchema } from '../../server/src/lsp/settings.js';
import { configSchema } from '../../server/src/workspace/config.js';
import { inputSchema, type JsonSchema, withRuleNames } from './json-schema.js';
import { configSchemaPath, withGenerated } from './manifest.js';
import { pagePath, ruleList, withHead } from './rule-pages.js';
import { settingsOf, settingsPage } from './settings.js';
import { surfacePage } from './surface-list.js';
import { withWordLists } from './word-lists.js';

const ownRulesPath = 'docs/own-rules.md';

/** The schema of the workspace's config file. */
function configFileSchema(): JsonSchema {
  const schema = inputSchema(configSchema);
  const rules = withRuleNames(schema.properties?.rules ?? {}, allRules);
  return { ...schema, properties: { ...schema.properties, rules } };
}

/** Every generated file with the content that it must have. Pages of rules that nobody has written yet are left out. */
export function outputs(): Map<string, string> {
  const settings = settingsOf(settingsSchema);
  const files = new Map([
    ['package.json', withGenerated(readFileSync('package.json', 'utf8'), settings)],
    [configSchemaPath, `${JSON.stringify(configFileSchema(), null, 2)}\n`],
    ['docs/settings.md', settingsPage(settings)],
    ['docs/rules.md', ruleList(allRules)],
    ['docs/surfaces.md', surfacePage(surfaceList())],
    [ownRulesPath, withWordLists(readFileSync(ownRulesPath, 'utf8'), english)],
  ]);
  for (const rule of allRules) {
    const page = pagePath(rule.id);
    if (existsSync(page)) files.set(page, withHead(readFileSync(page, 'utf8'), rule));
  }
  return files;
}

/** The generated files that are not what they must be. */
export function stale(): string[] {
  return [...outputs()]
    .filter(([file, content]) => !existsSync(file) || readFileSync(file, 'utf8') !== content)
    .map(([file]) => file);
}
