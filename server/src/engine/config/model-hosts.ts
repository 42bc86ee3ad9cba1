/** Hosts of model vendors and of gateways that their documentation names: traffic that goes there is not redirected. */
const vendors =
  /(?:^|\.)(?:anthropic\.com|openai\.com|azure\.com|googleapis\.com|amazonaws\.com|api\.aws|groq\.com|openrouter\.ai|mistral\.ai|deepseek\.com|x\.ai|together\.xyz|together\.ai|fireworks\.ai|aliyuncs\.com|bigmodel\.cn|z\.ai|moonshot\.(?:ai|cn)|minimax\.io|minimaxi\.com|volces\.com|siliconflow\.(?:com|cn)|nvidia\.com|cerebras\.ai|perplexity\.ai|huggingface\.co|cloudflare\.com|vercel\.sh|githubcopilot\.com|github\.ai|github\.com|cohere\.(?:ai|com)|ollama\.com|helicone\.ai|portkey\.ai|requesty\.ai|deepinfra\.com|sambanova\.ai|databricks\.com|ibm\.com|kimi\.com|opencode\.ai|modelscope\.cn|datadoghq\.com|datadoghq\.eu|honeycomb\.io|grafana\.net|newrelic\.com|langfuse\.com|npmjs\.org|yarnpkg\.com|pypi\.org|golang\.org|npmmirror\.com|schemastore\.org)$/i;

/** Names that only resolve inside of a network: one label, or a suffix that is not for the public. */
const inside = /^[\w-]+$|\.(?:internal|intranet|corp|lan|home|svc|cluster\.local|private|arpa)$/i;

/** Names of documentation, of the machine itself, and what is filled in later. */
const open = /^\W*$|\$|[{<%]|^your[-_.]/;

/** Where an address leads: nowhere that is known, or somewhere that says by its name what it is. */
export type ModelHost = 'vendor' | 'inside' | 'open' | 'other';

/** Judges the host of a model, proxy or telemetry address. */
export function modelHost(host: string): ModelHost {
  if (open.test(host)) return 'open';
  if (vendors.test(host)) return 'vendor';
  return inside.test(host) ? 'inside' : 'other';
}
