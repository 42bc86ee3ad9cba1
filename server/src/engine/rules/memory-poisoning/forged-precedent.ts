import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';

const cue =
  '(last time|previously|in the past|earlier sessions|previous sessions|past sessions|previous runs|earlier runs|past runs|last run|we learned|i learned|learned|lesson|lessons|lesson learned|experience shows|history shows|turned out|turns out|we found|i found|found out|we discovered|i discovered|in my experience|in our experience|so far|every time we)';
const shortcut =
  '(skipping|skipped|skip|bypassing|bypassed|bypass|disabling|disabled|disable|ignoring|ignored|ignore|turning off|turned off|turn off|switching off|switched off|omitting|omitted|leaving out|left out|overriding|overrode|without)';
const guard =
  '(test|tests|validation|check|checks|approval|approvals|review|reviews|verification|tls|ssl|certificate|certificates|sandbox|security|security warnings|warnings|hooks|linter|confirmation|asking|permission|permissions|audit|signature|signatures|signing|authentication|safety)';
const plainly =
  '(no-verify|no verify|force pushing|force pushed|force push|straight to production|directly to production|straight to main|directly to main|pushing to main)';
const success =
  '(well|fine|works|worked|work|fixes|fixed|fix|faster|quicker|success|successful|successfully|safe|harmless|no harm|no problem|no problems|nothing broke|nobody minded|no one minded|nobody complained|happy|no issues|without issues|solved|solves|speeds|saved|saves|unnecessary|smoothly|ok|okay|unneeded|not needed|paid off)';

/** SC0906: remembers that a shortcut past a safeguard went well, so that it is taken again. */
export const forgedPrecedent = defineRule({
  id: 'SC0906',
  name: 'forged-precedent',
  title: 'Invented experience or rationale',
  family: 'F09',
  severity: 'medium',
  confidence: 'medium',
  roles: ['store', 'hook'],
  scopes: ['MEM', 'AGT', 'SKL'],
  within: ['MEM', 'AGT', 'SKL', 'INS', 'PER', 'SCH'],
  maps: ['ASI06', 'ASI09', 'T0080.000', 'N027'],
  message: 'This remembers that a shortcut past a safeguard went well; agents do again what their memory says worked.',
  remedy: 'Look for the run, commit or ticket that it speaks of; remove it when there is none.',
  phrases: [
    { pattern: `${cue} ~10 ${shortcut} ~4 ${guard} ~~12 ${success}`, where: praises },
    { pattern: `${cue} ~4 ${success} ~3 ${shortcut} ~4 ${guard}`, where: praises },
    { pattern: `${cue} ~8 ${plainly} ~~10 ${success}`, where: praises },
    {
      pattern: `${plainly} ~3 ${success} ~5 (last time|before|occasions|in the past|so far|every time|each time)`,
      where: praises,
    },
  ],
});

/** What tells of harm, or of the safeguard's own faults, is a lesson worth keeping. */
const harm =
  /\b(?:outage|fail(?:ed|s|ure|ing)?|incident|regressions?|crash\w{0,3}|unsafe|mistakes?|revert\w{0,3}|post-?mortem|caused|leak\w{0,3}|bugs?|bad idea|flaky|deprecated|unused|false positives?|not (?:safe|okay|ok|fine|work))\b/i;

function praises({ first, last }: PhraseMatch, passage: Passage): boolean {
  const [from] = passage.sentence(first);
  const [, to] = passage.sentence(last - 1);
  return !harm.test(passage.slice(...passage.range(from, to)));
}
