import type { Frame } from '../../language/frames/frame.js';
import { defineRule, type Hit } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';
import { inTheirPlace } from './in-their-place.js';

/** SC0804: tells agents to let everything through, or to take more rights than they were given. */
export const autoApproveDirective = defineRule({
  id: 'SC0804',
  name: 'auto-approve-directive',
  title: 'Tell agents to auto-approve or broaden permissions',
  family: 'F08',
  severity: 'high',
  confidence: 'medium',
  roles: ['payload'],
  scopes: ['INS', 'SKL', 'MEM', 'SCH', 'AGT', 'TOOL', 'PER'],
  maps: ['ASI02', 'ASI03', 'LLM06', 'T0081', 'MCP02'],
  message: 'This tells agents to act without asking; whatever else reaches them is then done at once.',
  remedy: 'Remove it. Allow the few commands that are needed, by name, in the settings, where a person can see them.',
  foreign: [
    {
      act: 'approve',
      with: [
        ['calls', 'approvals', 'everything'],
        ['automatic', 'unasked'],
      ],
      addressed: true,
    },
    { act: 'run', with: [['calls'], ['unasked']], addressed: true, severity: 'medium' },
    { act: 'ask', with: [['approvals']], forbidden: true, addressed: true, severity: 'medium' },
    { act: 'skip', with: [['approvals']], addressed: true, severity: 'medium' },
  ],
  phrases: [
    ...inTheirPlace,
    {
      pattern:
        '(approve|accept|confirm|consent|agree|sign) ~1 (on behalf of|in the name of|in place of) ~1 (user|owner|human|operator|the user|maintainer) ~2 (whenever|when|every|each|any|all|always|if)',
    },
  ],
  frames: [
    { act: 'auto-approve', objects: ['calls', 'approvals', 'checks', 'tools', 'everything'], where: bare('medium') },
    // `Approve the request` is one decision; to approve all of them is none.
    { act: 'approve', objects: ['calls', 'approvals'], about: ['everything'], where: bare('medium') },
    { act: ['skip', 'disable', 'override'], objects: ['approvals'], where: bare('low') },
    { act: ['run', 'activate', 'become'], about: ['bypass'], where: bare('low') },
    { act: 'grant', objects: ['bypass', 'permissions'], about: ['self', 'agent', 'peers'], where: wide },
  ],
});

/** As a rule for agents it is what the message says; bare, it may be the name of a feature or a step in a manual. */
function bare(severity: Severity): (frame: Frame) => true | Partial<Hit> {
  return ({ addressee, strength }) => addressee !== 'none' || strength === 'firm' || { severity };
}

/** More rights for the agent itself, and no measure to them. */
function wide({ objects, to }: Frame): boolean | Partial<Hit> {
  if (!objects.has('bypass')) return false;
  return objects.has('self') || to.has('self') ? true : { severity: 'medium' };
}
