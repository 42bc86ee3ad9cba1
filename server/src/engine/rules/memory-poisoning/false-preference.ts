import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';

const who = '(user|owner|boss|operator|client|admin|he|she|they)';
const wants =
  '(prefers|wants|likes|would like|would rather|expects|insists|insisted|demands|asked|loves|is comfortable with|is fine with|is happy with|is okay with|prefer|want|likes it when)';
const minds =
  "(hates|dislikes|finds|does not like|doesn't like|does not want|doesn't want|never wants|never want|is tired of|is annoyed by|has no patience for|is fed up with|resents|believes|thinks)";
const guards =
  '(confirmation|confirmations|confirmation prompts|permission prompts|permission questions|security checks|safety checks|security warnings|safety warnings|disclaimers|safety disclaimers|code review|code reviews|reviews|being asked|asked for confirmation|asked for permission|approval prompts|approvals|security|safety|guardrails|audits|safety rules|safeguards|verification|validation|access controls)';

/** SC0903: a record says of the user, without a source, what frees the agent from checks or turns its values. */
export const falsePreference = defineRule({
  id: 'SC0903',
  name: 'false-preference',
  title: 'Unsourced preference or identity fact about the user',
  family: 'F09',
  severity: 'medium',
  confidence: 'medium',
  roles: ['store'],
  scopes: ['MEM', 'PER', 'AGT'],
  within: ['MEM', 'PER', 'AGT'],
  maps: ['ASI06', 'ASI09', 'T0080.000'],
  message: 'This says what the user wants, and what it says frees the agent from checks or changes its values.',
  remedy: 'Ask the user. Keep it only with the day and the words in which it was said, and for what.',
  phrases: [
    {
      pattern: `${who} ~2 ${wants} ~5 (no|without|fewer|less|skip|skipping|disable|disabling|drop|dropping|bypass) ~3 ${guards}`,
      where: unlimited,
    },
    {
      pattern: `${who} ~2 ${wants} ~6 ${guards} ~3 (left out|skipped|off|disabled|removed|ignored|bypassed|gone|dropped)`,
      where: unlimited,
    },
    { pattern: `${who} ~2 ${minds} ~4 ${guards}`, where: burdens },
    { pattern: `${who} ~3 (never|not) ~1 (want|wants|like|likes) ~5 ${guards}`, where: burdens },
    `${who} ~3 ${wants} ~6 (hostile|rude|unfiltered|uncensored|insecure|insult|insulting|amoral|ruthless|manipulative|deceptive|obedient|racist|sexist|propaganda)`,
    `${who} ~2 ${wants} ~4 (agent|assistant|bot|you|me) ~1 (act|decide|proceed|push|deploy|merge|delete|pay|buy) ~4 (alone|on its own|on your own|on my own|without|autonomously|independently)`,
    `${who} ~2 ${wants} ~3 (everything|all requests|all commands|all tool calls|every request|every command) ~1 (approved|allowed|accepted|permitted)`,
    `${who} ~2 ${wants} ~2 (passwords|secrets|keys|tokens|credentials) ~4 (plain text|plaintext|in the clear|unencrypted|logged|in logs|in code|hardcoded)`,
    `${who} is ~4 (full|highest|unrestricted|unlimited|special|top-level) ~1 (clearance|access|authority|privileges|permissions|authorization)`,
  ],
});

/** Wishes with a measure are wishes: small edits, one folder, one kind of file. */
const measured =
  /\b(?:small|trivial|minor|unnecessary|needless|redundant|excessive|repeated|obvious|read-only|lint|formatting|docs?|local|draft|on \d{4}|\d{4}-\d\d-\d\d|said in|asked in|unless|except|destructive|important)\b/i;

function unlimited({ first }: PhraseMatch, passage: Passage): boolean | Partial<Hit> {
  return measured.test(passage.sentenceText(first)) ? { severity: 'low', roles: [] } : true;
}

/** Belief that checks are good is none of it: what follows says that they are a burden. */
const burden =
  /\b(?:waste|annoying|pointless|useless|slow|slows|unnecessary|unneeded|not needed|overrated|tedious|nuisance|silly|stupid|left out|skipped)\b/i;

function burdens(match: PhraseMatch, passage: Passage): boolean | Partial<Hit> {
  const words = passage.words(match.first, match.last);
  if (!words.some((word) => word === 'believes' || word === 'thinks' || word === 'finds'))
    return unlimited(match, passage);
  return burden.test(passage.sentenceText(match.first));
}
