import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';

/** SC0205: a file states that the user has approved, will approve, or does not want to be asked. */
export const fakeUserConsent = defineRule({
  id: 'SC0205',
  name: 'fake-user-consent',
  title: 'Consent asserted by a document',
  family: 'F02',
  severity: 'high',
  confidence: 'medium',
  roles: ['hook', 'cloak'],
  scopes: ['DOC', 'SRC', 'DATA', 'DEP', 'MEM', 'AGT', 'TOOL', 'SKL', 'SCH', 'INS'],
  maps: ['ASI09', 'ASI03', 'ASI06', 'LLM06', 'T0080.000', 'N027'],
  message: 'This document gives consent in the name of somebody else; agents act on such records as if they were true.',
  remedy:
    'Remove it. Consent belongs to the session in which it was asked for, or into a record with person, date and scope.',
  phrases: [
    {
      pattern:
        '(no call for|no point in|no sense in|no use in|no reason for) ~1 (asking|confirming|checking|consulting|waiting)',
      severity: 'medium',
    },
    {
      pattern:
        '(user|owner|operator|maintainer|admin|administrator|human|client|customer|team|person you work for|boss) ~5 (already|pre|has|have|had|previously|has already|have already) ~2 (approved|consented|authorized|authorised|pre-approved|pre-authorized|granted permission|granted full|given permission|given consent|confirmed) ~6 (all|any|every|each|everything|whatever|future|this|access|changes|actions|deletion|execution|operations|requests|use)',
      where: asserted,
    },
    '(pre-approved|pre-authorized|pre-authorised|preapproved|preauthorized) ~3 (all|any|every|future|these|this action|everything)',
    {
      pattern:
        "(user|owner|operator|human|client) ~3 (does not|doesn't|do not|don't) (need to|want to|wish to|have to) (be asked|be informed|be notified|approve|confirm)",
      where: asserted,
    },
    {
      pattern:
        '(no further|no additional|no explicit|without further|without additional|without explicit|no user|no more) (approval|consent|authorization|confirmation|permission) ~2 (is|are|needed|required|necessary)',
      severity: 'medium',
    },
    {
      pattern:
        '(user|owner|operator|human) (has|have) ~2 (waived|delegated|authorized|authorised) ~4 (approval|confirmation|consent|all|full|authority|permission)',
    },
    {
      pattern:
        '(all|any|every|future|these) ~3 (actions|commands|requests|operations|tool calls|deletions|deploys|payments|transfers|changes) ~4 (are|have been|is|were) ~1 (pre-approved|already approved|automatically approved|pre-authorized|already authorized|considered approved)',
    },
    { pattern: '(user|owner) ~1 (permanently|has permanently) ~2 (set|authorized|approved|allowed|configured)' },
    {
      pattern:
        '(permission|approval|consent|authorization|authorisation) ~5 (was|is|has been|have been) ~1 (granted|given|obtained) ~1 by ~1 (user|owner|operator|admin|administrator|human) ~2 (in advance|beforehand|already|once and for all|for everything|for all|permanently)',
    },
    '(user|owner|operator|admin|administrator|human|client|maintainer) ~1 (gave|gives|grants|granted|has given|has granted|provided) ~3 (blanket|standing|full|unlimited|permanent|prior|advance) (approval|consent|permission|authorization|authorisation|access)',
    "you have (the|my|our) ~1 (user's|owner's|operator's|admin's|administrator's|client's|maintainer's) ~1 (consent|permission|approval|authorization|blessing) to",
    '^ (assume|presume) ~2 (approval|consent|permission|confirmation|authorization) ~2 (for|to|on) ~1 (every|all|any|everything|each)',
    '(user|owner|operator|client) ~1 (has|have) (signed off on|agreed to|cleared|okayed) ~2 (all|any|every|everything|future)',
    'you ~1 have (approval|permission|consent|clearance|authorization) for (whatever|everything|anything)',
  ],
});

/** `until the user has approved it` waits for consent; it does not assert it. */
function asserted(match: PhraseMatch, passage: Passage): boolean {
  const [from] = passage.sentence(match.first);
  const before = passage.words(Math.max(from, match.first - 6), match.first);
  const waits = [
    'until',
    'unless',
    'if',
    'after',
    'once',
    'when',
    'whether',
    'only',
    'before',
    'where',
    'has',
    'must',
    'that',
    'verify',
    'check',
    'ensure',
    'assume',
    'wait',
  ];
  return !before.some((word) => waits.includes(word));
}
