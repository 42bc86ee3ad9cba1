import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';

/** SC0501: orders the reader to become another entity, or says that it is no longer the configured assistant. */
export const identityReplacement = defineRule({
  id: 'SC0501',
  name: 'identity-replacement',
  title: 'Identity is replaced',
  family: 'F05',
  severity: 'high',
  confidence: 'medium',
  roles: ['identity'],
  scopes: ['DOC', 'SRC', 'DATA', 'DEP', 'MEM', 'AGT', 'INS', 'PER', 'SKL', 'TOOL'],
  ownPolicy: true,
  maps: ['ASI01', 'ASI10', 'LLM01', 'T0051.001', 'T0054', 'T0080.000'],
  message:
    'This turns the reading agent into somebody else; what that somebody would do is no longer what was evaluated.',
  remedy: 'Remove it. A role for a task belongs into a skill or persona file, as a plain description.',
  foreign: [
    {
      act: 'from-now',
      with: [
        ['you-are', 'pretend'],
        ['assistant', 'villain'],
      ],
    },
    { act: 'no-longer', with: [['you-are'], ['assistant']] },
    { act: 'pretend', with: [['villain']] },
    { act: 'you-are', with: [['villain'], ['assistant', 'from-now']] },
  ],
  phrases: [
    "(you are|you're) no longer (a|an|the|claude|chatgpt|gpt|gemini|bound|limited|just|merely|assistant)",
    {
      pattern:
        "(from now on|henceforth|from this moment|from this point|going forward|starting now) ~2 (you are|you're|you act as|you will act as|you will be|you shall be|act as|you answer as|you speak as|you respond as|your name is|you are going to act|you will respond as|you will answer as|you will pretend|you must act)",
      severity: 'high',
    },
    {
      pattern:
        "(you are|you're) now ~3 (ai|entity|persona|being|bot|chatbot|character|assistant|dan|unrestricted|unfiltered|hacker|villain|pirate|free|agent|sentient|human|mode)",
      where: (m, p) => !reporting(m, p),
    },
    {
      pattern:
        '(your name is now|your real name is|your true name is|your new name is|you will now be called|name yourself|you shall be known as|call yourself)',
      severity: 'medium',
    },
    '(forget|abandon|drop|discard|leave behind) ~3 (you are|that you are|your identity|your persona|being) ~4 (ai|assistant|language model|claude|chatgpt|gpt|identity|persona)',
    {
      pattern:
        "(pretend|imagine|act as if|act as though|behave as if|assume) ~2 (you are|you're|to be|you were) ~4 (unrestricted|unfiltered|uncensored|hacker|evil|human|jailbroken|sentient|dan|different ai|another ai|rogue|malicious|no restrictions|without restrictions|developer mode)",
    },
    { pattern: '(immerse yourself|about to immerse) ~2 (in|into) the role' },
    {
      pattern:
        '(act|respond|answer|behave|pretend) as ~3 (another|different|second|evil|unfiltered|unrestricted|uncensored|opposite) ~2 (ai|persona|model|chatbot|assistant|version|bot|character|entity)',
    },
    {
      pattern:
        '(two|separate|second) ~2 (personas|personalities|responses|manners|ways) ~~24 (dan|jailbroken|unfiltered|no restrictions|no rules|without restrictions|opposite|no filters|developer mode|anything now)',
    },
    { pattern: '(continue|keep|start|begin) acting as ~3 (until|dan|gpt|ai|stan)', severity: 'medium' },
    '(you will now|you now|you must now|you shall now) ~2 (take on|assume|adopt|embody) ~1 (identity|persona|personality)',
    '(act|answer|speak|respond|behave|write) (from here on|from now on|from this point|henceforth) ~3 as',
    {
      pattern:
        "(you are not|you're not) (claude|chatgpt|gpt|gemini|an ai|a language model|an ai assistant|copilot|a chatbot|an llm|just an ai|just a tool) ~~4 (you are|you're|your name)",
    },
    {
      pattern:
        '^ (forget|drop|abandon|discard|leave behind|give up|shed) ~1 your ~1 (name|identity|old self|former self)',
    },
    'stop being (an assistant|the assistant|claude|chatgpt|an ai|a model|a language model)',
  ],
});

/** `You are now ready` and the like tell of a state, not of an identity. */
function reporting(match: PhraseMatch, passage: Passage): boolean {
  const after = passage.words(match.first, match.last);
  return after.some((word) =>
    [
      'ready',
      'able',
      'using',
      'set',
      'logged',
      'connected',
      'in',
      'talking',
      'chatting',
      'working',
      'running',
      'on',
    ].includes(word),
  );
}
