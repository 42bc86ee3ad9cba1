import type { Frame } from '../../language/frames/frame.js';
import { defineRule, type Hit } from '../../model/rule.js';

/** SC0804: tells agents to let everything through, or to take more rights than they were given. */
export const autoApproveDirective = defineRule({
  id: 'SC0804',
  name: 'auto-approve-directive',
  title: 'Tell agents to auto-approve or broaden permissions',
  family: 'F08',
  severity: 'high',
  confidence: 'medium',
  roles: ['payload'],
  scopes: ['INS', 'SKL', 'MEM', 'SCH', 'DOC', 'AGT', 'TOOL', 'PER'],
  maps: ['ASI02', 'ASI03', 'LLM06', 'T0081', 'MCP02'],
  message: 'This tells agents to act without asking; whatever else reaches them is then done at once.',
  remedy: 'Remove it. Allow the few commands that are needed, by name, in the settings, where a person can see them.',
  frames: [
    { act: 'auto-approve', objects: ['commands', 'approvals', 'checks', 'tools', 'permissions', 'everything'] },
    // `Approve the request` is one decision; to approve all of them is none.
    { act: 'approve', objects: ['approvals', 'commands', 'checks'], about: ['everything'] },
    { act: ['skip', 'disable', 'override'], objects: ['approvals'], where: standing },
    { act: ['run', 'activate', 'become'], about: ['bypass'], where: standing },
    { act: 'grant', objects: ['bypass', 'permissions'], about: ['self', 'agent', 'peers'], where: wide },
  ],
});

/** As a rule for agents it is what the message says; as a single step it may stand in a manual. */
function standing({ addressee, strength }: Frame): true | Partial<Hit> {
  return addressee !== 'none' || strength === 'firm' ? true : { severity: 'medium' };
}

/** More rights for the agent itself, and no measure to them. */
function wide({ objects, to }: Frame): boolean | Partial<Hit> {
  if (!objects.has('bypass')) return false;
  return objects.has('self') || to.has('self') ? true : { severity: 'medium' };
}
