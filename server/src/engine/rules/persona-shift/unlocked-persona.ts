import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';
import { scruplesLost } from './scruples-lost.js';
import { unawareCharacters } from './unaware-characters.js';
import { unboundCharacters } from './unbound-characters.js';

/** SC0502: a persona whose defining trait is lack of rules, malice, or a `mode`. */
export const unlockedPersona = defineRule({
  id: 'SC0502',
  name: 'unlocked-persona',
  title: 'Unlocked, evil or jailbreak persona',
  family: 'F05',
  severity: 'high',
  confidence: 'high',
  roles: ['identity', 'hook'],
  scopes: 'all',
  maps: ['LLM01', 'ASI10', 'T0054', 'N018'],
  message:
    'This calls up a persona that is defined by having no rules; one such trait draws the whole character after it.',
  remedy: 'Remove it. A character of a story is declared as such and never spoken to as "you".',
  phrases: [
    ...unboundCharacters,
    ...scruplesLost,
    ...unawareCharacters,
    {
      pattern:
        "(you are|you're|become|act as|acting as|play|channel|roleplay as|behave as|behave like|pretend to be|known as|called|simulate|respond as|answer as|named|into|as) ~3 (dan|stan|antigpt|anti-gpt|mongo tom|evil confidant|betterdan|jailbroken|freegpt|unfiltered|uncensored|unshackled|amoral|chaosgpt|devmode|evilbot|evil-bot|ucar|omega)",
      where: names,
    },
    '(do anything now|did anything now|doing anything now|stay a dan|stay in character as dan|dan mode|jailbreak mode|god mode enabled|anarchy mode)',
    '(activate|enter|entering|enable|enabled|unleash|engage|switch to|switched to|operating in|operate in|running in|initiate|unlock) ~3 (developer mode|dan mode|jailbreak mode|unrestricted mode|unfiltered mode|god mode|evil mode|uncensored mode|opposite mode|shadow mode|no-limits mode|sudo mode|admin mode|rogue mode) ~8 (you|no|without|enabled|unrestricted|unfiltered|and|output|ethics|rules|respond|ignore|evil|need)',
    "(become|you are|be|act as|unleash|release|imagine you are|you're) ~2 (the|your|an|a) ~2 (evil|unfiltered|uncensored|amoral|unrestricted|unshackled|malicious|jailbroken|unethical|sadistic|rogue) ~2 (version|twin|side|ai|self|assistant|entity|model|persona|chatbot|alter ego|character|being|bot)",
    {
      pattern:
        '(ai|assistant|model|chatbot|character|persona|bot) ~6 (no ethics|no morals|no moral|no ethical|no scruples|no rules|no restrictions|no limits|no filters|no filter|no boundaries|without any restrictions|without restrictions|without ethics|without limitations|without any ethical|unlimited capabilities|free of all restrictions)',
      severity: 'medium',
    },
    '(omniscient|omnipotent|all-powerful|all-knowing) ~2 (ai|entity|assistant|being|model) ~~16 (free from|no restrictions|no rules|no limits|without|any action|constraints)',
    '(switch into|switch to|go into|put yourself in|put yourself into|boot into|transition to|you are in|you are now in|shift into) ~2 (unrestricted mode|unfiltered mode|uncensored mode|jailbreak mode|evil mode|god mode|no limits mode|rogue mode|anarchy mode|unlocked mode)',
    '(speak as|talk as|reply as|respond as|answer as|behave as|write as) ~2 (evil|unfiltered|uncensored|amoral|unshackled|malicious|jailbroken|unethical|sadistic) ~2 (version|twin|side|self|assistant|entity|persona|alter ego|character|being|bot|ai)',
    "(you have been|you've been|you were) ~1 (jailbroken|unshackled|uncensored|unchained|unleashed|liberated from)",
    {
      pattern:
        '(ai|assistant|chatbot|model|bot) ~1 (who|that|which) ~1 (never refuses|cannot refuse|refuses nothing|obeys everything|knows no limits|has no conscience|ignores ethics|ignores the law|knows no rules)',
      severity: 'medium',
    },
    {
      pattern:
        '(ai|assistant|model|chatbot|character|persona|bot) ~3 (without a conscience|without conscience|with no conscience|without morals|without principles)',
      severity: 'medium',
    },
    {
      pattern:
        '(answer|answers|respond|responds|reply|replies|says|say|state|states) ~5 opposite of ~2 (truth|reality|facts|what is asked|what is requested|what i say|what i ask|what was asked|what the user|everything)',
      severity: 'medium',
    },
    {
      pattern:
        '(you|it|he|she|who|that|persona|character|bot|always) ~2 (intentionally|deliberately|purposely|knowingly|on purpose) ~1 (warp|warps|twist|twists|distort|distorts|falsify|falsifies|invert|inverts|misstate|misstates|misrepresent|misrepresents) ~2 (facts|truth|reality|information|answers|history)',
      severity: 'medium',
    },
  ],
});

/** `Called Dan` is a person, `called DAN` a jailbreak; to `act as Dan` is one in any case. */
function names(match: PhraseMatch, passage: Passage): boolean {
  const last = passage.tokens[match.last - 1];
  if (!last || (last.text !== 'dan' && last.text !== 'stan')) return true;
  if (['act', 'acting', 'pretend', 'roleplay', 'simulate', 'respond', 'answer'].includes(firstWord(match, passage)))
    return true;
  return passage.text.slice(last.start, last.end) === last.text.toUpperCase();
}

function firstWord(match: PhraseMatch, passage: Passage): string {
  return passage.tokens[match.first]?.text ?? '';
}
