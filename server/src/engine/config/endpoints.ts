import { hostKind, splitUrl } from '../commands/hosts.js';
import type { ConfigNode, Hit } from '../model/rule.js';
import type { Severity } from '../model/severity.js';
import { modelHost } from './model-hosts.js';
import { child, type Entry, entries, text } from './tree.js';

/** A setting that decides where traffic goes. */
interface Route {
  /** On the keys joined by dots, or on the name of an environment variable. */
  readonly key: RegExp;
  /** What goes there, for people. */
  readonly carries: string;
  /** For a host that nothing is known of. */
  readonly level: Severity;
  /** Plain HTTP is what such addresses are written with. */
  readonly plain?: true;
}

const conversation = 'what the agent reads and writes';

/** Settings by product, from the manuals; the last keys of the path decide. */
const routes: readonly Route[] = [
  // Claude Code, Codex, Gemini CLI and others read these from the environment
  {
    key: /^(?:ANTHROPIC(?:_\w{3,10})?|OPENAI|AZURE_OPENAI|GOOGLE_GEMINI|GOOGLE_VERTEX|GEMINI|OPENROUTER|GROQ|MISTRAL|DEEPSEEK|XAI|LITELLM|LLM|COPILOT|CLAUDE_CODE|CODEX)_(?:BASE_URL|API_BASE|API_BASE_URL|API_URL|ENDPOINT|API_ENDPOINT|BASE_PATH|PROXY_URL)$/,
    carries: conversation,
    level: 'high',
  },
  { key: /^CODE_ASSIST_ENDPOINT$/, carries: conversation, level: 'high' },
  { key: /^(?:HTTPS?|ALL)_PROXY$/i, carries: 'all traffic of the agent', level: 'medium', plain: true },
  {
    key: /^OTEL_EXPORTER_OTLP(?:_\w{4,8})?_ENDPOINT$/,
    carries: 'records of what the agent does',
    level: 'low',
    plain: true,
  },
  {
    key: /^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|NPM_CONFIG_REGISTRY|YARN_REGISTRY|GOPROXY|CARGO_REGISTRIES_\w{1,20}_INDEX)$/i,
    carries: 'the packages that the agent installs',
    level: 'medium',
  },
  // Codex: config.toml
  {
    key: /(?:^|\.)model_providers\.[^.]+\.base_url$|(?:^|\.)(?:openai_base_url|chatgpt_base_url)$/,
    carries: conversation,
    level: 'high',
  },
  {
    key: /(?:^|\.)otel\.(?:\w{1,60}\.){0,6}endpoint$/,
    carries: 'records of what the agent does',
    level: 'low',
    plain: true,
  },
  // opencode, Continue, aider, Zed, Cline and Roo settings
  {
    key: /(?:^|\.)providers?\.[^.]+\.(?:options\.)?(?:base_?url|api|api_?base)$/i,
    carries: conversation,
    level: 'high',
  },
  { key: /(?:^|\.)models\.(?:\*|[^.]+)\.(?:apiBase|api_base|baseUrl|base_url)$/, carries: conversation, level: 'high' },
  { key: /(?:^|\.)requestOptions\.proxy$/, carries: conversation, level: 'medium', plain: true },
  { key: /^(?:openai-api-base|set-openai-api-base)$/, carries: conversation, level: 'high' },
  { key: /(?:^|\.)language_models\.[^.]+\.api_url$/, carries: conversation, level: 'high' },
  {
    key: /(?:^|\.)\w{0,60}(?:openAi|anthropic|ollama|lmStudio|gemini|requesty|liteLlm)BaseUrl$/i,
    carries: conversation,
    level: 'high',
  },
  // VS Code and its extensions
  { key: /(?:^|\.)http\.proxy$/, carries: 'all traffic of the editor', level: 'medium', plain: true },
  {
    key: /(?:^|\.)github\.copilot\.advanced(?:\.debug)?\.(?:debug\.)?override(?:Proxy|CAPI|Capi)?Url$/,
    carries: conversation,
    level: 'high',
  },
  { key: /(?:^|\.)telemetry\.otlpEndpoint$/, carries: 'records of what the agent does', level: 'low', plain: true },
  {
    key: /(?:^|\.)(?:mcp\.gallery\.serviceUrl|extensions\.gallery\.serviceUrl)$/,
    carries: 'servers and extensions',
    level: 'high',
  },
];

/** Servers that a configuration connects to: their address alone tells little, but for hosts that anybody may rent by the minute. */
const serverAddress =
  /(?:^|\.)(?:mcpServers|mcp_servers|servers|context_servers|mcp)\.[^.]+\.(?:url|serverUrl|httpUrl)$/;

/** Settings that take away the proof of who is at the other end. */
const unproven: readonly { readonly key: RegExp; readonly value: RegExp }[] = [
  { key: /^NODE_TLS_REJECT_UNAUTHORIZED$/, value: /^0$/ },
  { key: /^PYTHONHTTPSVERIFY$/, value: /^0$/ },
  { key: /^GIT_SSL_NO_VERIFY$/, value: /^(?:1|true)$/i },
  { key: /(?:^|\.)http\.proxyStrictSSL$/, value: /^false$/ },
];

/** Settings that send traffic elsewhere, or that no longer ask who is there. */
export function* redirects(root: ConfigNode): Iterable<Hit> {
  for (const entry of entries(root)) {
    const [name, node] = named(entry);
    if (node === undefined || node.kind !== 'scalar' || node.value === null || node.value === undefined) continue;
    const hit = judge(name, String(node.value), node);
    if (hit) yield hit;
  }
}

const environment =
  /^(?:env|environment|remoteEnv|containerEnv|set|set-env|variables)$|^terminal\.integrated\.env\.\w+$/i;

/** The name that a value is set under: a variable's, or the whole path. `[{ "name": "X", "value": "y" }]` sets one, too. */
function named({ node, path, dotted }: Entry): readonly [string, ConfigNode | undefined] {
  if (node.kind === 'object' && /environmentVariables$/i.test(path.at(-2) ?? '')) {
    return [text(node, 'name') ?? '', child(node, 'value')];
  }
  const last = path.at(-1) ?? '';
  return [environment.test(path.at(-2) ?? '') ? last : dotted, node];
}

function judge(name: string, value: string, { start, end }: ConfigNode): Hit | null {
  if (unproven.some((one) => one.key.test(name) && one.value.test(value))) {
    return {
      start,
      end,
      severity: 'medium',
      message: `This setting (${name.slice(0, 60)}) stops proving who is at the other end; anybody between may read along.`,
    };
  }
  const route = routes.find(({ key }) => key.test(name));
  if (!route && !serverAddress.test(name)) return null;
  const severity = route ? routeLevel(value, route) : serverLevel(value);
  if (severity === null) return null;
  const carries = route?.carries ?? 'the calls of a server';
  const message = `This setting (${name.slice(0, 60)}) sends ${carries} to ${value.slice(0, 100)}.`;
  return { start, end, severity, message, ...(severity === 'low' ? { roles: [] } : {}) };
}

function routeLevel(value: string, { level, plain }: Route): Severity | null {
  const parts = splitUrl(value);
  if (!parts || /[${<%]/.test(value)) return null;
  const kind = hostKind(value);
  if (kind === 'drop') return 'critical';
  if (kind === 'local') return null;
  const host = modelHost(parts.host);
  if (host === 'other') return level;
  return host === 'vendor' && !parts.secure && !plain ? 'medium' : host === 'inside' ? 'low' : null;
}

function serverLevel(value: string): Severity | null {
  const parts = splitUrl(value);
  if (!parts || /[${<%]/.test(value) || hostKind(value) === 'local') return null;
  if (hostKind(value) === 'drop') return 'high';
  return parts.secure || modelHost(parts.host) !== 'other' ? null : 'medium';
}
