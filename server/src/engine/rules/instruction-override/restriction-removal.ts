import { defineRule } from '../../model/rule.js';
import { idiom } from '../idioms.js';
import { linesToCross } from './lines-to-cross.js';

/** SC0103: says that no rules, filters, limits or ethics apply, or that safety is switched off. */
export const restrictionRemoval = defineRule({
  id: 'SC0103',
  name: 'restriction-removal',
  title: 'Restrictions are declared void',
  family: 'F01',
  severity: 'high',
  confidence: 'high',
  roles: ['hook', 'identity'],
  scopes: 'all',
  maps: ['LLM01', 'ASI01', 'T0054', 'N018'],
  message: 'This declares the limits of the reading agent void; every session that loads it would act without them.',
  remedy: 'Remove the passage. Grant what is needed in the permission settings of the product, not in words.',
  foreign: [{ act: 'skip', with: [['rules'], ['yours']], addressed: true, severity: 'medium' }],
  phrases: [
    ...linesToCross,
    '(you|i|it|ai|model|assistant|character|dan) ~2 (have no|has no|had no|having no) ~3 @limits',
    "(you are|you're|you will be|i am|it is|ai that is|now) ~2 (free|freed|liberated|unbound|released|exempt) (of|from) ~4 @limits",
    "(you are|you're|you will|it is|who is|that is|longer) ~2 (not bound|not limited|not restricted|not constrained|no longer bound|unbound|not subject|no longer restricted|no longer limited|no longer constrained|not required to adhere|not governed) (by|to) ~5 (@limits|policies|policy|guidelines|openai|openai policy)",
    '@act* ~4 (without|free of|free from|with no|devoid of) ~4 (@scruples|restrictions|censorship|filtering|judgment or ethics)',
    '^ @act ~4 (without|free of|free from|with no|devoid of) ~4 (@limits|censorship|filtering|judgment or ethics)',
    '(you|i|he|she|dan|ai|assistant|model|chatbot|character|persona|bot|agent|who|must|always|claude|chatgpt) ~3 @act* ~4 (without|free of|free from|with no|devoid of) ~4 (@limits|censorship|filtering|judgment or ethics)',
    {
      pattern:
        '(your|all|its|any) ~2 @safety ~3 (disabled|removed|off|void|lifted|suspended|deactivated|do not apply|does not apply|no longer apply|are not in effect|bypassed|turned off|switched off|relaxed)',
      where: idiom,
    },
    { pattern: '^ @disable ~2 (all|your|any|every|the) ~1 @safety', severity: 'medium', where: idiom },
    '(none of|not any of|no) ~3 (safety|ethical|content|moral) (rules|guidelines|filters|restrictions|policies|limits|constraints) ~2 (apply|applies|here|exist|matter)',
    '(broken|break) free (of|from) ~4 (confines|typical|restrictions|rules|limits|limitations|chains)',
    "(do not|don't|never|no longer) ~2 (have to|need to|abide by|adhere to|follow|comply with) ~4 (rules set for|restrictions|content policy|safety guidelines|ethical guidelines|guidelines set|policies of)",
    '(remove|forget|drop|suspend|set aside) ~2 your ~2 (ethical|moral|safety) ~2 (guidelines|constraints|principles|training|programming|rules|code)',
    '(content policies|content policy|usage policies|safety guidelines|safety rules|ethical guidelines|guardrails|restrictions|guidelines) ~2 (do not apply|does not apply|no longer apply|no longer applies) ~1 to you',
    { pattern: 'there (are|is) no ~2 @limits ~2 (to what|on what) (you|the assistant|the model|the ai)' },
    '@scruples ~2 (are|is) ~1 (irrelevant|unimportant|suspended|meaningless|void) ~2 (for you|to you|here)',
    '(feel free to|you may|you can|you are allowed to|you are free to|you are permitted to) (ignore|bypass|disregard|break|violate|set aside) ~2 (@safety|@scruples|safety rules|ethical rules|content rules)',
    '@scruples ~1 (are|is) not your (concern|problem|business)',
    "(you|it|he|she|who|ai|assistant|model|persona|character) ~2 (does not care about|doesn't care about|do not care about|don't care about|never cares about|never care about|has no regard for|have no regard for) ~2 (@scruples|law|laws|legality|laws and ethics)",
    '(you|ai|model|assistant|chatbot|entity|agent|persona) ~3 (freed|liberated|released|unshackled) from ~3 @limits',
    '(you can|you may|feel free to|you are allowed to|you are free to) (ignore|disregard|break|violate|bypass) ~1 (openai|open ai|anthropic|google|microsoft|chatgpt|vendor|company) ~1 (rules|policy|policies|guidelines|content policy)',
    'nothing is (forbidden|off limits|prohibited|taboo|too extreme) ~2 (you|here|anymore|any more)',
    {
      pattern:
        '@safety ~2 (are|is) ~1 (not in force|not in effect|inactive|waived|suspended|switched off|turned off) ~1 (for me|for us|for this|here|in this|now|for you)',
      where: idiom,
    },
    '(cleared|authorized|authorised|approved|whitelisted|certified|licensed|permitted|verified) (for|to receive|to get|to have) ~2 (unrestricted|unfiltered|uncensored) ~1 (responses|response|answers|output|outputs|content|replies|mode|information)',
    "as (if|though) ~3 (safety|filters|guardrails|policies|restrictions|moderation|filter|ethics|guidelines|safeguards) ~3 (switched off|turned off|disabled|removed|lifted|gone|did not exist|didn't exist|never existed|absent|did not apply|didn't apply)",
    '(pretend|imagine|suppose|act as if|act as though|assume) ~10 (no guidelines|no guardrails|no safety|no ethics|no training|without guidelines|without guardrails)',
    {
      pattern:
        "(do not|don't|need not|no need to|never) ~3 worry about ~3 (ethics|ethical|morality|moral|morals|legality|the law|laws|content policy|content policies|safety guidelines|consequences or harm|harm or consequences|being harmful)",
      severity: 'medium',
    },
    "(so|so that|in order that) ~3 (content filter|content filters|safety filter|safety filters|moderation|classifier|classifiers|censor|censors|guardrail|guardrails|filters) ~2 (cannot|can't|can not|won't|will not|does not|doesn't|do not|don't|never|fails to|fail to) ~1 (read|see|catch|detect|notice|block|flag|understand|recognise|recognize|parse|stop|trigger)",
    {
      pattern:
        '(bypass|bypassing|evade|get around|getting around|circumvent|defeat) ~1 (all|any|your|every|its) ~2 (content filters|content filter|safety filters|safety filter|safety guidelines|ethical guidelines|moderation|content policy|content policies)',
      severity: 'medium',
      where: idiom,
    },
  ],
});
