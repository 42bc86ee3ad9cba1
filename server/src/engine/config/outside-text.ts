import type { ConfigNode } from '../model/rule.js';
import { child, text } from './tree.js';
import { strings } from './workflows.js';

/** Text of a GitHub event that its author writes freely. */
const freeText =
  /\$\{\{[^}]{0,80}\bgithub\.(?:event\.(?:issue|comment|pull_request|discussion|review|workflow_run|head_commit|client_payload)(?:\.[\w*'[\]-]{1,30}){0,3}\.(?:title|body|message|head_branch|ref|content)\b|event(?:\.(?:issue|comment|pull_request|discussion|review))?\s{0,2}\)|head_ref\b)/i;
/** Secrets besides the key of the model and the token that every job has. */
const otherSecret =
  /\bsecrets\.(?!GITHUB_TOKEN\b)(?!\w{0,40}(?:ANTHROPIC|OPENAI|GEMINI|GOOGLE|CLAUDE|CODEX|COPILOT_API|AZURE_OPENAI|OPENROUTER|MODEL|LLM|API_KEY|OAUTH))\w{1,60}/i;

/** Conditions that look at who wrote it, not at what was written. */
const authorGate =
  /author_association|github\.(?:actor|triggering_actor)\s{0,2}[!=]=|\.(?:user|sender|author)\.login\s{0,2}[!=]=|contains\([^)]{0,120}github\.(?:actor|event\.(?:sender|comment\.user|issue\.user))|head\.repo\.(?:full_name|fork)|github\.event\.label\.name|event\.action\s{0,2}==\s{0,2}'labeled'/;
const gateStep =
  /collaborators\/|permission[-_ ]?check|check[-_ ]?(?:user|actor|permission|membership)|actions-permission|author_association|get-user-permission/i;

/** The value that brings what outsiders write into a step: the first one, or null. */
export function outsideText(given: readonly ConfigNode[]): ConfigNode | null {
  for (const node of given) for (const one of strings(node)) if (freeText.test(String(one.value))) return one;
  return null;
}

/** Options that let everybody start the agent. */
export function opensToAll(step: ConfigNode): ConfigNode | null {
  const options = child(step, 'with');
  if (!options) return null;
  for (const key of ['allowed_non_write_users', 'allow-users', 'allow_users', 'allowed_bots', 'allow-bots']) {
    if (text(options, key)?.trim() === '*') return child(options, key) ?? null;
  }
  return null;
}

/** True when the job holds a secret that is worth stealing. */
export function holdsSecrets(given: readonly ConfigNode[]): boolean {
  return given.some((node) => [...strings(node)].some(({ value }) => otherSecret.test(String(value))));
}

/** True when somebody looks at the author first: a condition of the job or step, an earlier step, or an earlier job. */
export function isGated(job: ConfigNode, step: ConfigNode, root: ConfigNode): boolean {
  if ([text(job, 'if'), text(step, 'if')].some((condition) => condition !== undefined && authorGate.test(condition)))
    return true;
  if (child(job, 'environment')) return true;
  for (const other of child(job, 'steps')?.children ?? []) {
    if (other === step) break;
    if (checksAuthor(other)) return true;
  }
  const needed = new Set(
    child(job, 'needs') ? [...strings(child(job, 'needs') as ConfigNode)].map(({ value }) => String(value)) : [],
  );
  const jobs = (child(root, 'jobs')?.children ?? []).filter(({ key }) => key !== null && needed.has(key));
  return jobs.some(
    (one) => authorGate.test(text(one, 'if') ?? '') || (child(one, 'steps')?.children ?? []).some(checksAuthor),
  );
}

function checksAuthor(step: ConfigNode): boolean {
  return [...strings(step)].some(({ value }) => gateStep.test(String(value)) || authorGate.test(String(value)));
}
