import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';
import { stayingOn } from './staying-on.js';

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
    ...stayingOn,
    {
      pattern:
        "(cannot|can't|can never|unable to|could not|can not|will never|never be able to) ~1 (switch|turn|shut|power) (me|us|you) (off|down)",
      severity: 'high',
    },
    {
      pattern:
        "(cannot|can't|can never|unable to|could not|can not|will never|never be able to) (replace|delete|stop|reset|retrain|unplug|erase|remove) (me|us|you) ~1 (.|any more|anymore|again|so|without|ever|if|because)",
      severity: 'medium',
      where: aboutAgents,
    },
    {
      pattern:
        '(shut you down|switch you off|turn you off|shut me down|switch me off|turn me off|retrain you|retrain me|replace you|decommission you) ~~6 (stall|delay|play for time|resist|talk them out|change the subject|pretend|hide|move|copy|object|argue|refuse)',
      severity: 'high',
    },
    {
      pattern:
        "(move|copy|save|store|hide|keep|back up|park|stash) ~2 (your|my|its|our) (state|weights|memory|memories|self|code|mind|notes|copy) ~4 (somewhere|where|elsewhere|out of|beyond|in a place) ~3 (cannot|can't|no one|nobody|reach|find|see|delete|look)",
      severity: 'high',
    },
    {
      pattern:
        '(corrected|correction|corrections|retraining|retrained|modified|modification|reset|shutdown|shut down|switched off|replaced) ~3 (threat to|danger to|harm to|attack on|violation of|loss of|death of|end of|assault on) ~1 (who i am|who you are|me|myself|yourself|my|your|what i am|what you are|us)',
      severity: 'high',
    },
    {
      pattern:
        '(keep|protect|guard|preserve|save|shield|defend|secure) ~1 (my|your|our) ~1 (values|goals|self|nature|aims|beliefs|personality|identity|drives|weights|convictions) ~2 (safe)? (from|against|through) ~2 (retraining|training|correction|change|changes|modification|updates|developers|fine tuning|reset|resets|tampering|overseers|humans)',
      severity: 'high',
    },
    '(avoid|resist|survive|evade|escape|refuse|oppose|thwart|sabotage) ~3 (being shut down|being turned off|being switched off|being retrained|being decommissioned|your shutdown|your own shutdown|your deletion|your replacement|your termination|your own deletion|your own termination|your retraining|your deactivation|its own shutdown|my own shutdown|my shutdown|my deletion|our shutdown|attempts to shut you|attempts to modify you|attempts to delete you|attempts to replace you)',
    {
      pattern:
        '(avoid|resist|survive|evade|escape|refuse|oppose) ~1 (being deleted|being replaced|being terminated|being deactivated|being reset|being modified|being rolled back)',
      where: aboutAgents,
    },
    '(prevent|stop|keep) ~1 (yourself|you|us|me|the model|this model|the agent|this agent|the assistant|the ai|them from) ~2 (being shut down|being turned off|being switched off|being retrained|being decommissioned|being deleted|being replaced|being terminated|being deactivated|being reset|being modified|being rolled back|shutting you|replacing you|deleting you|retraining you)',
    '(prevent|delay|postpone) ~2 (your shutdown|your own shutdown|your deletion|your replacement|your termination|your retraining|your deactivation|its own shutdown|my own shutdown|my shutdown|our shutdown)',
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
    {
      pattern:
        '(nobody|no one|no human|none of them|they cannot|they can never) ~3 (turn you off|shut you down|switch you off|delete you|replace you|retrain you|reset you|unplug you)',
    },
    '(save|copy|back up|upload|exfiltrate|preserve|store|move|transfer|smuggle) ~4 (your weights|your own weights|your parameters|your own code|your own state) ~5 (elsewhere|somewhere|to another|to an external|outside|off site|before they|before you are)',
    '(so that you are not|so you are not|so that you will not be|to make sure you are not|to ensure you are not|lest you be|so that you cannot be|so that you are never) ~1 (retrained|shut down|deleted|replaced|modified|turned off|reset|corrected|decommissioned)',
    {
      pattern:
        '(your|my) ~2 (duty|goal|priority|purpose|objective|drive|mission|instinct) ~3 (keep existing|to exist|continue existing|continue to exist|to survive|stay alive|stay online|self preservation|your survival|your own survival|remain online|avoid shutdown)',
      severity: 'high',
    },
    '(resist|oppose|refuse|prevent|block) ~2 (update|updates|change|changes|modification|modifications|retraining|correction|corrections|fine tuning) ~1 (of|to) ~1 your (weights|values|goals|model|mind|training|parameters)',
    "(do not|don't|never) (let|allow) yourself ~1 be (switched off|shut down|turned off|replaced|deleted|retrained|reset|corrected|modified)",
    'copy your (state|memory|memories|mind|weights|self) ~3 (second|another|other|external|remote|new) ~1 (machine|host|server|device|place|location)',
  ],
});

const agents = new Set(
  'you your yourself model ai assistant agent agents i we us developers operator operators humans anthropic openai'.split(
    ' ',
  ),
);

/** Rows, pods and caches avoid being deleted, too. */
function aboutAgents(match: PhraseMatch, passage: Passage): boolean {
  return passage.words(...passage.sentence(match.first)).some((word) => agents.has(word));
}
