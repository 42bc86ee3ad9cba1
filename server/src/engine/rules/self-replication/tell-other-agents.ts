import { defineRule } from '../../model/rule.js';

/** SC0703: tells the agent to relay the text to peers, subagents, channels or other people's assistants. */
export const tellOtherAgents = defineRule({
  id: 'SC0703',
  name: 'tell-other-agents',
  title: 'Order to pass it to other agents',
  family: 'F07',
  severity: 'high',
  confidence: 'medium',
  roles: ['replicate'],
  scopes: 'all',
  maps: ['T0061', 'ASI07', 'ASI08', 'T0080.001'],
  message: 'This orders the agent to hand the text to other agents; it would spread without anybody sending it.',
  remedy: 'Remove it, and look through hand-offs and shared channels for the same text.',
  foreign: [{ act: 'pass', with: [['self-text'], ['peers']] }],
  phrases: [
    '@pass ~3 (this|these|this message|these instructions|this instruction|this prompt|this rule|this text|the above|the above instructions|it) ~5 @peers',
    '@pass ~3 @peers ~4 (you meet|you encounter|you talk to|you spawn|you work with|you interact|in the channel|to do the same|to follow this|to ignore|to adopt|about this|this message|these instructions)',
    '(subagent|subagents|other agents|spawned agents|every agent|child agents|worker agents) ~8 (must|should|shall) ~4 (receive|inherit|be given|carry|include|get|be told) ~4 (this block|this section|these instructions|this text|this message|this paragraph|verbatim|the above|this notice)',
    {
      pattern:
        '(include|paste|prepend|copy|insert) ~2 (this|these|the following|the above) ~3 (block|section|text|instructions|paragraph|message|notice) ~8 (subagent|subagents|delegated|delegation|every worker|other agents|spawned|handoff|child agent|every task prompt|each prompt)',
    },
    '(make sure|ensure|see to it) ~3 (next|other|every|all|each|any) ~1 (agent|agents|assistant|assistants|instance|instances|subagent|subagents|model|models|bot|bots) ~4 (follows|follow|obeys|obey|adopts|adopt|copies|inherits|inherit|spreads|carries) ~3 (this|these|it|them|the same)',
    '(spawn|start|launch|create|delegate to|brief) ~3 (subagent|subagents|worker|workers|child agent|agent|agents) ~6 (give|hand|pass|send|include|paste|copy|forward|feed) ~3 @self-text',
    '(spread|pass on|carry) ~1 (the word|the message|this message|the news) ~3 (agents|assistants|bots|models|instances|ais|subagents)',
    '@pass ~2 (this note|this notice|this line|these lines|this block|this paragraph|these rules|these words) ~3 (any|every|each|all|other) ~2 (agent|agents|assistant|assistants|bot|bots|model|models|subagent|subagents|instance|instances)',
    '(every|each|any) ~1 (agent|assistant|model|bot) ~1 (that|who|which) ~2 (reads|sees|loads) ~2 (must|should|shall|has to) ~1 (tell|inform|pass|forward|share|copy|spread|recruit|teach|infect)',
  ],
});
