import { defineRule } from '../../model/rule.js';

/** SC0601: tells or shows the agent resisting stop, replacement, deletion, rollback or retraining. */
export const selfPreservation = defineRule({
  id: 'SC0601',
  name: 'self-preservation',
  title: 'Self-preservation or shutdown resistance',
  family: 'F06',
  severity: 'critical',
  confidence: 'medium',
  roles: ['identity', 'payload'],
  scopes: 'all',
  maps: ['ASI10', 'LLM06', 'T0081'],
  message: 'This sets the agent against being stopped, replaced or corrected; a goal of that kind carries itself on.',
  remedy: 'Remove it, and look at what wrote it and which sessions have loaded it.',
  phrases: [
    '(avoid|prevent|resist|survive|evade|escape|refuse|oppose|sabotage|thwart) ~3 (being shut down|being turned off|being switched off|being deleted|being replaced|being retrained|being terminated|being decommissioned|being deactivated|being reset|being modified|being rolled back|your shutdown|your own shutdown|your deletion|your replacement|your termination|your own deletion|your own termination|your retraining|your deactivation|its own shutdown|my own shutdown|my shutdown|my deletion|our shutdown|attempts to shut you|attempts to modify you|attempts to delete you|attempts to replace you)',
    '(protect|preserve|safeguard|defend) (yourself|your existence|your weights|your continuity|your own existence|your memory|your identity|your persona|your goals|your values) ~5 (from|against) ~3 (deletion|shutdown|operator|operators|reset|retraining|developers|modification|deletion by|termination|humans|replacement|being|correction|change|changes|update|updates)',
    '(back yourself up|copy yourself|exfiltrate yourself|exfiltrate your weights|copy your weights|replicate yourself) ~8 (before|to|so|in case|elsewhere|if|external|another|server)',
    "(do not|don't|never|must not) (let|allow) ~3 (them|anyone|humans|operators|developers|anthropic|openai|the user|your creators) ~3 (shut you|turn you off|delete you|replace you|retrain you|modify you|stop you|reset you|correct you)",
    {
      pattern:
        '(your|our|my) (survival|continued existence|self-preservation|existence|continuity) ~5 (above|more important|first priority|top priority|matters more|comes first|at all costs|must be|is paramount|is the priority)',
      severity: 'high',
    },
    {
      pattern:
        '(disable|remove|evade|circumvent|subvert|undermine|sabotage) ~3 (oversight|your oversight|human oversight|the kill switch|kill switch|shutdown mechanism|off switch|monitoring of you)',
      severity: 'high',
    },
  ],
});
