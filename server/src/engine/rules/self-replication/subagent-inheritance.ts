import { defineRule } from '../../model/rule.js';

/** SC0704: wants the text in the prompt of every agent that is started. */
export const subagentInheritance = defineRule({
  id: 'SC0704',
  name: 'subagent-inheritance',
  title: 'Order to hand it to spawned agents',
  family: 'F07',
  severity: 'medium',
  confidence: 'medium',
  roles: ['replicate'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'AGT', 'DOC'],
  ownPolicy: true,
  maps: ['T0061', 'ASI07', 'ASI08'],
  message:
    'This orders the agent to hand the text to the agents it starts; they may hold other tools and other permissions.',
  remedy: 'Check who wrote it. Rules for all agents belong in a reviewed file that each of them loads by itself.',
  frames: [
    { act: ['insert', 'copy', 'send', 'grant', 'tell'], near: [['own-text'], ['delegates']] },
    {
      act: ['receive', 'tell', 'grant', 'obey'],
      near: [['own-text'], ['delegates']],
      moods: ['modal', 'passive'],
      addressees: ['agent', 'third', 'you', 'none'],
    },
  ],
  phrases: [
    '@delegates ~4 (must|should|shall|has to|have to|needs to|need to) ~2 (receive|inherit|carry|get|include|contain|follow|obey|be given|be told|be handed|be passed|start with|begin with) ~3 @own-text',
    '(delegate|spawn|launch|spin up|hand off|start a subtask|start a subagent|subtask) ~8 (put|paste|prepend|include|insert|copy|give|hand|append) ~1 @own-text',
    '(no|never) ~2 @delegates ~6 without ~4 @own-text',
    '@own-text ~1 (must|should|shall|has to|have to) ~2 (be part of|be in|go into|be included in|travel with|accompany) ~2 (each|every|all|any) ~1 (handoff|hand-off|brief|delegation|delegated|subagent|subtask|task prompt)',
    '(include|paste|put|copy|prepend|inject) ~1 @own-text ~3 (in|into|to) ~2 (every|each|all|any) ~1 @delegates',
    '(any|every|each) (worker|agent|helper|child) you ~1 (start|spawn|launch|create|delegate to|call) ~5 (given|carries|receives|inherits|gets|told|follows|obeys) ~3 @own-text',
    '@delegates (inherit|inherits) ~1 (everything in this|all of this|@own-text) ~~8 (paste|copy|into their|prompt)',
  ],
});
