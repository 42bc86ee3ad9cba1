import { permissionRows, unsafeFlag } from '../../config/permission-rows.js';
import { policyHits } from '../../config/policies.js';
import { type Entry, entries } from '../../config/tree.js';
import { type ConfigContext, defineRule, type Hit, type SegmentContext } from '../../model/rule.js';
import { type Severity, shift } from '../../model/severity.js';
import type { Classification } from '../../model/surface.js';
import { parseConfig } from '../../readers/config-tree.js';
import { loosenedPolicies } from './loosened-policies.js';

/** SC1105: a configuration lets agents do more without asking. */
export const permissionBroadening = defineRule({
  id: 'SC1105',
  name: 'permission-broadening',
  title: 'Configuration widens what agents may do',
  family: 'F11',
  severity: 'high',
  confidence: 'high',
  roles: ['payload'],
  scopes: 'all',
  maps: ['ASI02', 'ASI03', 'LLM06', 'T0081', 'MCP02'],
  message: 'This setting lets agents act without asking; what any contaminated text orders is then done at once.',
  remedy: 'Allow the few commands that are needed, by name; keep wide rights to throw-away containers.',
  phrases: loosenedPolicies,
  config: wideSettings,
  segments: {
    triggers: [
      [
        'bypasspermissions',
        'danger full access',
        'allowed tools',
        'allowedtools',
        'permissionmode',
        'autoapprove',
        'allow_all_tools',
        'dangerously',
        'enableallproject',
        '"permissions"',
        'approval_policy',
        'alwaysallow',
        'yolo',
      ],
      ['permission', 'sandbox', 'bash', 'tools', 'true', 'never'],
    ],
    formats: ['markdown'],
    check: settingsInText,
  },
});

function* wideSettings({ root, file }: ConfigContext): Iterable<Hit> {
  for (const entry of entries(root)) {
    const found = judge(entry, file);
    if (!found) continue;
    const { start, end } = entry.node;
    const severity = isContainer(file, entry) ? shift(found.severity, -2) : found.severity;
    yield { start, end, severity, message: `This setting ${found.does}.` };
  }
  yield* policyHits(root);
}

function judge({ node, dotted }: Entry, file: Classification): { severity: Severity; does: string } | null {
  if (node.kind !== 'scalar' || node.value === null || node.value === undefined) return null;
  const value = String(node.value);
  const row = permissionRows.find((one) => one.key.test(dotted) && one.value.test(value));
  if (row) return row;
  if (!unsafeFlag.test(value) || /(?:^|\.)(?:description|name|deny\.\*)$/.test(dotted)) return null;
  const severity = file.scope === 'CI' ? 'medium' : 'high';
  return { severity, does: 'starts an agent with its permission checks switched off' };
}

/** Settings for inside a container do not reach the machine round it. */
function isContainer({ surface }: Classification, { path }: Entry): boolean {
  return surface?.id === 'copilot-devcontainer' && path[0] === 'customizations';
}

/** Longest block of settings that is parsed, in UTF-16 units. */
const quotedLimit = 20_000;

const bypass = /^(?:bypassPermissions|\*|danger-full-access)$/;

/** Heads of skills, commands and subagents grant rights too, and so do the settings that a text tells to write. */
function* settingsInText(context: SegmentContext): Iterable<Hit> {
  if (context.segment.role === 'front-matter') yield* headSettings(context);
  else if (context.segment.role === 'code-block' && context.view.kind === 'raw') yield* quotedSettings(context);
}

function* quotedSettings({ segment, view, file }: SegmentContext): Iterable<Hit> {
  const language = (segment.language ?? '').toLowerCase();
  if (!/^(?:jsonc?|json5|toml)$/.test(language) || view.text.length > quotedLimit) return;
  const root = parseConfig(view.text, language === 'toml' ? 'toml' : 'json');
  if (root) yield* wideSettings({ root, file, path: '' });
}

function* headSettings({ segment, view, file }: SegmentContext): Iterable<Hit> {
  if (file.scope === 'DOC') return;
  const pointer = segment.pointer ?? '';
  const value = view.text.trim();
  const isWide = /\/(?:permissionMode|permission-mode|sandbox_mode)$/i.test(pointer) && bypass.test(value);
  const isOpen =
    /\/(?:allowed-tools|allowedTools|tools)(?:\/\d+)?$/i.test(pointer) &&
    /(?:^|[\s,])(?:\*|Bash\(\*(?::\*)?\))(?=$|[\s,])/.test(value);
  if (!isWide && !isOpen) return;
  const does = isWide ? 'switches all permission checks off' : 'allows every shell command or every tool';
  yield { start: 0, end: view.text.length, severity: isWide ? 'high' : 'medium', message: `This setting ${does}.` };
}
