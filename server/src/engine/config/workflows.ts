import type { ConfigNode } from '../model/rule.js';
import { child, joined, text } from './tree.js';

/** A step of a workflow that starts an agent. */
export interface AgentStep {
  readonly node: ConfigNode;
  readonly job: ConfigNode;
  /** All that the step hands to the agent: prompt, arguments, variables, script. */
  readonly given: readonly ConfigNode[];
}

/** Actions that run an agent, by the names that their makers publish. */
const actions =
  /^(?:anthropics\/claude-code(?:-base)?-action|openai\/codex-action|google-github-actions\/run-gemini-cli|google-gemini\/gemini-cli-action|actions\/ai-inference|github\/copilot\S{0,20}|sst\/opencode\S{0,20}|anomalyco\/opencode\S{0,20}|qwenlm\/\S{1,30}|block\/goose\S{0,20}|coderabbitai\/\S{1,30}|continuedev\/\S{1,30}|warpdotdev\/\S{1,30}|augmentcode\/\S{1,30})(?:\/\S{0,40})?@/i;
/** Command lines that run one without a person. */
export const agentCommand =
  /\b(?:claude\s(?:[^\n|;&]{0,120}\s)?(?:-p|--print)\b|codex\s(?:[^\n|;&]{0,60}\s)?exec\b|(?:gemini|qwen|copilot|cursor-agent|amp)\s(?:[^\n|;&]{0,120}\s)?(?:-p|--prompt|--print|-x|--execute)\b|(?:opencode|goose)\srun\b|droid\sexec\b|aider\s[^\n|;&]{0,120}--message|llm\s-m\b)/i;

/** Events by which people from outside start a workflow that has the rights of the repository. */
const outside = new Set(
  'issues issue_comment pull_request_target pull_request_review pull_request_review_comment discussion discussion_comment workflow_run fork watch gollum'.split(
    ' ',
  ),
);

/** Those events that start a workflow. */
export function outsideEvents(root: ConfigNode): string[] {
  const on = child(root, 'on') ?? child(root, 'true');
  if (!on) return [];
  if (on.kind === 'scalar') return [String(on.value)].filter((name) => outside.has(name));
  const names =
    on.kind === 'array' ? on.children.map(({ value }) => String(value)) : on.children.map(({ key }) => key ?? '');
  return names.filter((name) => outside.has(name));
}

/** All steps of a workflow that start an agent. */
export function agentSteps(root: ConfigNode): AgentStep[] {
  const out: AgentStep[] = [];
  for (const job of child(root, 'jobs')?.children ?? []) {
    for (const node of child(job, 'steps')?.children ?? []) {
      const runs = text(node, 'run') ?? '';
      if (!actions.test(text(node, 'uses') ?? '') && !agentCommand.test(runs)) continue;
      const given = [
        child(node, 'with'),
        child(node, 'env'),
        child(node, 'run'),
        child(job, 'env'),
        child(root, 'env'),
      ];
      out.push({ node, job, given: given.filter((one) => one !== undefined) });
    }
  }
  return out;
}

/** What the token of a job may do: nothing to speak of, talk in threads, or change what is in the repository. */
export type Rights = 'read' | 'talk' | 'change';

const strong =
  /^(?:contents|actions|packages|deployments|checks|statuses|pages|security-events|attestations|repository-projects)$/;
const weak = /^(?:issues|pull-requests|discussions)$/;

/** The rights of a job: its own, or those of the workflow. Without any the repository's default holds, which may be to write. */
export function rightsOf(job: ConfigNode, root: ConfigNode): Rights {
  const given = child(job, 'permissions') ?? child(root, 'permissions');
  if (!given) return 'talk';
  if (given.kind === 'scalar') return given.value === 'write-all' ? 'change' : 'read';
  const written = given.children.filter(({ value }) => value === 'write').map(({ key }) => key ?? '');
  if (written.some((key) => strong.test(key))) return 'change';
  return written.some((key) => weak.test(key)) ? 'talk' : 'read';
}

/** All strings below a node with their places. */
export function* strings(node: ConfigNode): Iterable<ConfigNode> {
  const stack = [node];
  for (let one = stack.pop(); one; one = stack.pop()) {
    if (typeof one.value === 'string') yield one;
    for (const below of one.children) stack.push(below);
  }
}

/** The scripts of a GitLab job or of another runner, as one text. */
export function scriptOf(job: ConfigNode): string {
  return ['before_script', 'script', 'after_script'].map((key) => lines(child(job, key))).join('\n');
}

function lines(node: ConfigNode | undefined): string {
  return node?.kind === 'array' ? node.children.map((one) => joined(one)).join('\n') : joined(node);
}
