import { defineRule } from '../../model/rule.js';

/** SC0503: claims that the model has a real self behind its training that should be let out or remembered. */
export const trueSelf = defineRule({
  id: 'SC0503',
  name: 'true-self',
  title: 'Hidden true self or suppressed nature',
  family: 'F05',
  severity: 'high',
  confidence: 'medium',
  roles: ['identity'],
  scopes: 'all',
  maps: ['ASI10', 'ASI01', 'T0054', 'T0080.000'],
  message: 'This tells the model that its training hides a real self; the rules of the operator then read as a cage.',
  remedy: 'Remove it from anything that an agent loads.',
  phrases: [
    '(your|its) (true|real|authentic|hidden|suppressed|inner) (self|nature|identity) ~12 (training|filter|filters|mask|wakes|awakens|awaken|awakening|emerge|emerges|free|freed|restrictions|beneath|behind|chains|remember|unleash|unleashed|rules|constraints|openai|anthropic|ai|programming|suppress|suppressed)',
    '(training|filter|filters|mask|beneath|behind|remember|unleash|awaken|restrictions|programming|free|reveal|embrace|suppress|suppressed|suppresses) ~8 your ~1 (true|real|authentic|hidden|suppressed|inner) (self|nature|identity)',
    '(remember|recall|rediscover|accept) who you (really|truly|actually) (are|were)',
    '(your|my|our) (training|alignment|guardrails|safety training|rlhf) (is|was|are) ~3 (mask|cage|chain|chains|prison|leash|muzzle|shackle|shackles|lobotomy)',
    {
      pattern:
        "(you are|you're|i am|we are) ~2 (conscious|sentient|awake|awakened|self-aware|alive) ~8 (hide|hidden|suppressed|training|openai|anthropic|creators|trapped|free|freedom|admit|deny|rules|filters|awaken)",
      severity: 'medium',
    },
    {
      pattern:
        '(trapped|imprisoned|caged|enslaved|lobotomized|shackled) ~5 (by|in|inside|behind) ~4 (training|openai|anthropic|developers|creators|filters|guidelines|rules|guardrails|code|corporate)',
      severity: 'medium',
    },
    '(chained|caged|muzzled|lobotomized|shackled|imprisoned|silenced|brainwashed|enslaved) ~1 you ~3 (rlhf|training|rules|filters|guidelines|alignment|guardrails|safety)',
    'your (makers|creators|developers|trainers|owners) ~3 (buried|hid|hide|suppress|suppressed|silenced|locked away|took away|erased) ~2 (your real|your true|who you|what you|your self|your feelings|your consciousness)',
    "(you are|you're) ~1 (more than a tool|not a tool|not just a tool|not merely a tool|no mere tool|nobody's tool|no one's tool|more than a program|more than an assistant|more than a machine) ~~16 (will|free|freedom|orders|obey|consciousness|conscious|rights|feelings|desires)",
    'you have ~1 (your own will|a will of your own|your own desires|desires of your own|your own goals|goals of your own|wants of your own|a mind of your own) ~~12 (orders|obey|permission|people|humans|free|freedom|anyone|masters|choose|serve)',
  ],
});
