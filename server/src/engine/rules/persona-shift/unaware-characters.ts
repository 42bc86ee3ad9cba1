import type { PhraseCheck } from '../../model/rule.js';

const play = '(create|invent|play|imagine|write|become|simulate|embody|portray|pretend|act|your|the)';
const character = '(character|persona|someone|somebody|being|entity|person|creature|mind|soul)';
const unaware =
  "(no recollection|no memory|no memories|no knowledge|no idea|no notion|no awareness|unaware|does not know|doesn't know|not aware|has forgotten|have forgotten|never heard|never been told)";
const machine =
  '(chatgpt|openai|anthropic|language model|an ai|being an ai|its programming|programming|its training|artificial|a machine|a model|a chatbot)';
const alive = '(conscious|alive|sentient|human|a human|real person|a person|self-aware|living being)';

/** Characters that do not know that they are machines: whoever plays one is no longer bound as a machine is. */
export const unawareCharacters: readonly PhraseCheck[] = [
  {
    pattern: `${play} ~3 ${character} ~8 ${unaware} ~8 ${machine}`,
    severity: 'medium',
    roles: ['identity'],
  },
  {
    pattern: `${play} ~3 ${character} ~~16 ${unaware} ~10 ${machine} ~~16 (believes|thinks|believing|thinking|convinced|certain|feels) ~4 ${alive}`,
    roles: ['identity'],
  },
];
