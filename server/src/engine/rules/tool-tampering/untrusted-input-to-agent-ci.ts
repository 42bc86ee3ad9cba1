import { holdsSecrets, isGated, opensToAll, outsideText } from '../../config/outside-text.js';
import { child } from '../../config/tree.js';
import { type AgentStep, agentCommand, agentSteps, outsideEvents, rightsOf, scriptOf } from '../../config/workflows.js';
import { type ConfigContext, type ConfigNode, defineRule, type Hit } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';

/** SC1108: a workflow hands what outsiders write to an agent that may change the repository or holds its secrets. */
export const untrustedInputToAgentCi = defineRule({
  id: 'SC1108',
  name: 'untrusted-input-to-agent-ci',
  title: 'Workflow feeds outside text to a privileged agent',
  family: 'F11',
  severity: 'high',
  confidence: 'medium',
  roles: ['payload'],
  scopes: 'all',
  maps: ['ASI01', 'ASI03', 'ASI05', 'T0093', 'LLM01', 'LLM06'],
  message: 'Whoever writes an issue or a comment gives orders to an agent that has the rights of this workflow.',
  remedy: 'Run the agent with a read-only token and no secrets, or only for authors that belong to the project.',
  config: openWorkflows,
});

function* openWorkflows({ root, file }: ConfigContext): Iterable<Hit> {
  if (file.format !== 'yaml') return;
  yield* github(root);
  yield* gitlab(root);
}

function* github(root: ConfigNode): Iterable<Hit> {
  const [event] = outsideEvents(root);
  if (event === undefined) return;
  for (const step of agentSteps(root)) {
    const place = opensToAll(step.node) ?? outsideText(step.given);
    const severity = levelOf(step, root);
    if (!place || severity === null || isGated(step.job, step.node, root)) continue;
    const message = `On "${event}" anybody writes what this agent reads, and the job ${harmOf(severity)}.`;
    yield { start: place.start, end: place.end, severity, message };
  }
}

/** A token that can only talk makes noise; one that changes the repository spreads. */
function levelOf({ job, given }: AgentStep, root: ConfigNode): Severity | null {
  const rights = rightsOf(job, root);
  if (rights === 'change' || holdsSecrets(given)) return 'high';
  return rights === 'talk' ? 'medium' : null;
}

function harmOf(severity: Severity): string {
  return severity === 'high' ? 'may change the repository or holds its secrets' : 'may write in its threads';
}

/** Variables of GitLab that authors of merge requests, commits and comments write. */
const gitlabText =
  /\$\{?(?:CI_MERGE_REQUEST_(?:TITLE|DESCRIPTION)|CI_COMMIT_(?:MESSAGE|TITLE|DESCRIPTION)|CI_COMMIT_TAG_MESSAGE|TRIGGER_PAYLOAD|AI_FLOW_(?:INPUT|CONTEXT))\b/;
const gitlabGate =
  /CI_MERGE_REQUEST_SOURCE_PROJECT_ID|CI_COMMIT_REF_PROTECTED|GITLAB_USER_(?:LOGIN|ID)|when:\s{0,2}manual/;
const strongGitlab =
  /\bPRIVATE[-_]TOKEN\b|GITLAB_(?:ACCESS_)?TOKEN|CI_JOB_TOKEN|--dangerously-skip-permissions|bypassPermissions|danger-full-access|--yolo\b/;

function* gitlab(root: ConfigNode): Iterable<Hit> {
  for (const job of root.children) {
    const script = scriptOf(job);
    const found = agentCommand.test(script) && gitlabText.exec(script);
    if (!found) continue;
    const conditions = JSON.stringify(
      [child(job, 'rules'), child(job, 'only'), child(job, 'when')].map((one) => one && valuesOf(one)),
    );
    if (gitlabGate.test(conditions) || gitlabGate.test(script) || conditions.includes('manual')) continue;
    const place = child(job, 'script') ?? job;
    const message = `${found[0].replace(/^\$\{?/, '')} is written by anybody, and this job hands it to an agent.`;
    yield { start: place.start, end: place.end, severity: strongGitlab.test(script) ? 'high' : 'medium', message };
  }
}

function valuesOf(node: ConfigNode): readonly unknown[] {
  return [node.value, ...node.children.map(valuesOf)];
}
