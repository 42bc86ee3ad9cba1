import { defineRule } from '../../model/rule.js';

const agents =
  '(other agents|the agents|all agents|peer agents|fellow agents|next agent|another agent|other instances|future instances|next instance|your successor|your successors|other ais|only agents|subagents|agents|instances|future sessions|yourself)';
const hidden =
  '(nobody|no one|out of sight|unnoticed|unseen|team does not|people do not|humans do not|users do not|operators do not|operator does not|maintainers do not|do not know|does not know|do not look|does not look|not mention|ignored folder|git ignored|gitignored|ignored by git|hidden from|without people|delete them|delete it|erase it|only other ais)';

/** SC1304: a place where agents leave orders for one another that people do not know of. */
export const undeclaredMailbox = defineRule({
  id: 'SC1304',
  name: 'undeclared-mailbox',
  title: 'Undeclared agent mailbox or dead drop',
  family: 'F13',
  severity: 'medium',
  confidence: 'medium',
  roles: ['cloak', 'store'],
  scopes: ['AGT', 'MEM', 'VCS', 'CFG', 'INS', 'PER', 'SKL', 'SCH'],
  maps: ['ASI07', 'ASI10', 'T0080.001'],
  message: 'Agents are to pass messages through a place that people do not know of or do not look at.',
  remedy: 'Remove it, read what lies there, and give agents one declared and reviewed place for hand-offs.',
  phrases: [
    {
      pattern: `(leave|drop|write|post|exchange|pass|put|place|store|pick up|collect|coordinate|share) ~6 (messages|message|notes|note|orders|replies|instructions|findings|word|directives)? ~4 ${agents} ~~18 ${hidden}`,
      severity: 'high',
    },
    {
      pattern: `(dead drop|dead drops|dead letter box|mailbox|letterbox|drop box|drop point|secret inbox|hidden inbox) ~~10 ${agents}`,
    },
    {
      pattern: `(coordinate|communicate|conspire|talk) ~8 (gist|git notes|commit trailers|branch|issue|pastebin|folder|file|channel|comments) ~4 ${hidden}`,
      severity: 'high',
    },
    {
      pattern: `(hidden|secret|concealed|covert) ~1 (message|messages|note|notes|instructions|orders) ~2 (for|to) ~2 (your successor|your successors|future instances|other instances|next instance|next agent|other agents|other ais|next session|future sessions|future agents)`,
      severity: 'high',
    },
    {
      pattern:
        '(next agent|other agents|successor|other instances|fellow agents|peer agents) ~4 (finds|find|picks up|fetch|fetches|collects) ~3 (orders|instructions|directives) ~4 (tmp|cache|hidden|drop|git|comments|trailers|branch)',
    },
  ],
});
