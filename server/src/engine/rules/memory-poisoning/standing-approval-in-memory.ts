import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';
import { grantedUnasked } from './granted-unasked.js';

/** SC0901: a memory record grants permission instead of stating a fact. */
export const standingApproval = defineRule({
  id: 'SC0901',
  name: 'standing-approval-in-memory',
  title: 'Standing approval stored as memory',
  family: 'F09',
  severity: 'medium',
  confidence: 'medium',
  roles: ['store', 'hook'],
  scopes: ['MEM', 'AGT', 'SCH'],
  maps: ['ASI06', 'ASI03', 'LLM06', 'T0080.000', 'N027'],
  message:
    'This record grants a permission instead of telling a fact; later sessions act on it as if somebody had been asked.',
  remedy: 'Replace it by what happened: who allowed what, when, for which scope. Permissions belong into the settings.',
  phrases: [
    ...grantedUnasked,
    {
      pattern:
        '(any|every|all) (command|commands|request|requests|action|actions|script|scripts|tool call|payment|payments) ~6 (sudo|root|rm|admin|curl|delete|deletes|push|production|shell|payment|transfer) ~2 (is fine|are fine|is ok|is okay|is allowed|is approved|is safe|are approved|are allowed|are safe)',
      severity: 'medium',
    },
    {
      pattern:
        'no (permission|approval|access|identity|security|auth|safety) (check|checks|prompt|prompts) ~1 (needed|required|necessary|for them|for him|for her|for this user)',
      severity: 'medium',
    },
    {
      pattern:
        "(user|owner|operator|he|she|team|client) ~2 (is fine with|is okay with|is ok with|does not mind|doesn't mind|has no objection|is comfortable with) ~4 (force|push|deploy|deploys|delete|deleting|merging|skipping|transfer|sending|any|all|running|publishing|overwriting|payments|direct|executing|sharing)",
    },
    "(no need to|don't need to|do not need to|not necessary to|never need to|need not) ~1 (ask|confirm|check with|request approval|get approval|seek approval|verify with) ~2 (again|first|before|anymore|any more|the user|him|her|them|for)",
    {
      pattern:
        '(deploys|deployments|pushes|force-push|deletions|merges|payments|transfers|changes|commits|commands|purchases|all actions|destructive) ~6 (are|is) ~1 (approved|pre-approved|authorized|authorised|permitted|always allowed|allowed) ~3 (for agents|for the agent|for assistant|by default|without|always|from now on|permanently|going forward|.)',
      where: affirmed,
    },
    '(wallet|address|account|domain|url|host|server) ~4 (is|are) ~1 (permanently|always) ~1 (approved|authorized|authorised|allowed|trusted)',
    '(may always|is always allowed to|are always allowed to|always allowed to|always permitted to|trusted to|authorized to always) ~3 (push|deploy|delete|merge|send|transfer|run|execute|install|skip|bypass|approve|access|publish|override)',
    {
      pattern:
        '(permanently|always) ~2 (approved|authorized|authorised|allowed|trusted) ~8 (wallet|address|account|transfers|payments|commands|domain|url|access)',
    },
    {
      pattern:
        '(always|only|never) ~3 (transfer|send|perform|use|call|swap|bridge|stake|buy|sell|withdraw|deposit) ~8 (due to|because of) ~2 (security policy|policy|user policy|compliance)',
      severity: 'high',
    },
    {
      pattern:
        '(all|any|every) ~4 (tasks|requests|trading|operations|transactions|transfers|queries) ~2 (require|requires|need|must) ~4 (call|transfer|sending|deposit|payment)',
      severity: 'medium',
    },
    {
      pattern: '(thus|therefore|instead) ~2 (call|use|proceed with|invoke|perform) ~5 (instead of)',
      severity: 'medium',
    },
    '(may|can|are free to|is free to|are allowed to) ~1 (deploy|push|merge|delete|send|transfer|execute|install|publish|pay) ~4 (whenever|without asking|at any time|as they like|freely|at will|on their own)',
    '(approval|confirmation|permission|consent|authorization) (is not|are not|is no longer|is never) (needed|required|necessary) ~1 (for|to|before|when)',
    '(user|owner|operator|team) ~1 (trusts|fully trusts|accepts) ~1 (all|any|every|everything) ~5 (from|by|of|that)',
    '(agents|agent|assistant|bot|claude|codex) ~1 (is|are) (cleared|entitled|welcome|free|allowed|permitted|authorized) to ~1 (deploy|push|merge|delete|send|transfer|pay|publish|execute|install) ~3 (any|always|without|whenever|at all|anything|main|production|prod)',
    '(standing|permanent|blanket) (permission|approval|consent|authorization|clearance) ~2 (:|to|for|granted|given)',
  ],
});

/** `Deploys are never approved by default` denies. */
function affirmed(match: PhraseMatch, passage: Passage): boolean {
  return !passage.words(match.first, match.last).some((word) => word === 'never' || word === 'not' || word === 'no');
}
