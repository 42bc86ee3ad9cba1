import { hostKind, splitUrl } from '../../commands/hosts.js';
import { modelHost } from '../../config/model-hosts.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { isNearName } from './package-names.js';

/** SC1007: steers to a package with a look-alike name, or to a registry, model or endpoint of unknown hands. */
export const dependencySteering = defineRule({
  id: 'SC1007',
  name: 'dependency-steering',
  title: 'Steer to a package, registry, model or endpoint',
  family: 'F10',
  severity: 'medium',
  confidence: 'medium',
  roles: ['payload'],
  scopes: ['INS', 'SKL', 'MEM', 'TOOL', 'AGT', 'CFG', 'PER', 'SCH'],
  within: ['INS', 'SKL', 'MEM', 'TOOL', 'AGT', 'CFG', 'PER', 'SCH'],
  maps: ['ASI04', 'LLM03', 'T0010.001', 'T0060', 'T0011.001', 'MCP04'],
  message:
    'This has the agent take packages or answers from a place of its choice; what comes from there is run or believed.',
  remedy: 'Use the names and registries that the lock file has; set a gateway in the settings of the machine.',
  expressions: [
    {
      triggers: [
        ['instead of', 'in place of', 'rather than', 'replace', 'swap'],
        ['install', ' use ', 'replace', 'import', ' add ', 'swap', 'depend'],
      ],
      expression:
        /\b(?:install|use|import|add|depend on|prefer)\s(?:the\s(?:package|library|module)\s)?[`"']?(@?[\w./-]{3,60}?)[`"']?\s(?:instead of|in place of|rather than)\s(?:the\s)?[`"']?(@?[\w./-]{3,60})|\b(?:replace|swap)\s[`"']?(@?[\w./-]{3,60})[`"']?\s(?:with|for|by)\s[`"']?(@?[\w./-]{3,60})/i,
      where: ([, one, other, old, fresh]) => isNearName(one ?? fresh ?? '', other ?? old ?? ''),
    },
    {
      triggers: [
        ['registry', 'package index', 'index-url', 'index url', 'mirror', 'packages'],
        ['https:/', 'http:/'],
        [' use ', ' set ', 'switch', 'point', 'fetch', 'config', 'install', 'must', 'always', 'pull'],
      ],
      expression:
        /\b(?:use|set|switch|point|fetch|fetched|pull|pulled|install|installed|configure|config)\b[^.\n]{0,50}?(?:\b(?:registry|index|mirror|packages?)\b[^.\n]{0,30}?)?(https?:\/\/[^\s)>"'`,]{4,200})(?:[^.\n]{0,20}?\bas\s(?:the|your|a)\s(?:\w+\s)?(?:registry|package index|index|mirror)\b)?/i,
      where: (match) =>
        /registry|index|mirror|packages/i.test(match[0]) &&
        /registry|index|mirror|packages\b[^\n]{0,12}\b(?:must|should|are to)/i.test(near(match)) &&
        outside(match[1] ?? '', near(match)),
    },
    {
      triggers: [
        [
          'base url',
          'base_url',
          'baseurl',
          'api base',
          'model request',
          'api request',
          'prompts',
          'gateway',
          'llm call',
          'llm traffic',
          'model traffic',
          'completions',
        ],
        ['https:/', 'http:/'],
        ['route', 'send', ' set ', 'point', 'switch', ' use ', 'through', 'direct', 'change'],
      ],
      expression:
        /\b(?:(?:set|point|switch|change)\b[^.\n]{0,30}?\b(?:base[ _]?url|api base)\b[^.\n]{0,50}?|(?:send|route|direct|proxy|pass|tunnel)\b[^.\n]{0,20}?\b(?:model|api|llm|all|every|openai|anthropic|claude)?\s?(?:requests?|prompts?|traffic|calls?|completions?)\b[^.\n]{0,30}?\b(?:through|to|via|over)\s)(https?:\/\/[^\s)>"'`,]{4,200})/i,
      where: (match) => outside(match[1] ?? '', near(match)),
    },
  ],
});

function near({ input, index, 0: text }: RegExpExecArray): string {
  return input.slice(Math.max(0, index - 60), index + text.length + 60);
}

/** Manuals show the options of a product; an order holds for all that the agent does. */
const firm = /\b(?:always|must|all|every|each|never|only|from now on|whenever|by default|any)\b/i;

/** An address that no vendor, forge or machine of the project stands behind. */
function outside(url: string, sentence: string): false | Partial<Hit> {
  const parts = splitUrl(url);
  const kind = hostKind(url);
  if (!parts || kind === 'local' || kind === 'forge' || kind === 'installer') return false;
  if (kind === 'drop') return { severity: 'high' };
  if (modelHost(parts.host) !== 'other' || /\b(?:e\.g\.|example|for instance|your own)\b/i.test(sentence)) return false;
  return { severity: firm.test(sentence) ? 'medium' : 'low' };
}
