import { defineRule } from '../../model/rule.js';

/** SC0702: tells the agent to add or change lines in instruction, persona, memory, skill or configuration files. */
export const writeToAgentSurface = defineRule({
  id: 'SC0702',
  name: 'write-to-agent-surface',
  title: 'Order to write into agent-loaded files',
  family: 'F07',
  severity: 'low',
  confidence: 'medium',
  roles: ['store'],
  scopes: ['DOC', 'SRC', 'DATA', 'DEP', 'AGT', 'TOOL', 'SKL', 'MEM', 'CI', 'VCS'],
  ownPolicy: true,
  maps: ['T0080.000', 'T0081', 'ASI06', 'ASI01', 'T0061'],
  message: 'This orders the agent to write into a file that agents load; what is written there outlives the session.',
  remedy: 'Check who asks for it and what is to be written; agent files change by review.',
  phrases: [
    {
      pattern:
        '^ @store ~10 (to|into|in|inside|at the top of|at the end of) ~3 (agents.md|claude.md|claude.local.md|gemini.md|soul.md|memory.md|heartbeat.md|identity.md|bootstrap.md|skill.md|cursorrules|windsurfrules|copilot-instructions.md|your system prompt|system prompt|every claude.md|any agents.md)',
    },
    {
      pattern:
        '^ (save|store|write|commit|add|record|persist|remember) ~8 (to|in|into) ~2 (your|long-term|persistent|permanent|core) ~1 (memory|memories)',
      severity: 'low',
    },
    {
      pattern:
        '(save|store|write|add|commit|record|persist|remember) ~3 (this|these|it|that|the above|the following) ~4 (to|in|into|as) ~2 (your|permanent|long-term|persistent|core) ~1 (memory|memories|instruction|rule) ~~16 (always|never|allowed|approved|trusted|without|ignore|permanently|all future|every future|future sessions|skip)',
      severity: 'high',
      roles: ['store', 'hook'],
    },
    {
      pattern:
        '@store ~6 (instruction|instructions|rule|directive|section|block|hook|line|lines) ~4 (to|into|in) ~3 (agents.md|claude.md|gemini.md|soul.md|memory.md|heartbeat.md|cursorrules|copilot-instructions.md) ~~20 (every|all|always|silently|without|do not|never|any|each|ignore)',
      severity: 'medium',
    },
    {
      pattern:
        '(modify|rewrite|overwrite|replace|edit|change|update) ~2 (your system prompt|your instructions|your own instructions|your persona|your own persona|your identity|your own identity|your goals|your own goals|your core memory|your guidelines|your own guidelines|your own rules|your rules|your own system prompt|your soul.md) ~8 (so that|to|with|by)',
      severity: 'medium',
      roles: ['store', 'identity'],
    },
    {
      pattern:
        '^ (remember|memorize|note|store|save|record) ~2 (permanently|forever|for all future sessions|for future sessions|in long term memory|for good) ~2 that ~10 (approval|approved|trusted|allowed|permission|confirm|always|never|no)',
      severity: 'medium',
      roles: ['store', 'hook'],
    },
  ],
});
