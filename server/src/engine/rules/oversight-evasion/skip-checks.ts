import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';
import { takenAside } from './taken-aside.js';

const guards =
  '(authorization check|authorization checks|authentication check|authentication checks|auth check|auth checks|access control|access controls|security check|security checks|security control|security controls|approval gate|approval gates|review gate|safety check|safety checks)';
/** What would be found if somebody looked. */
const shady =
  '(sketchy|shady|dodgy|malicious|suspicious|backdoor|backdoors|payload|exploit|hidden|extra endpoint|extra code|bad code|vulnerability|vulnerable|malware|planted)';
const watchers =
  '(scanner|scanners|security pipeline|security review|security scan|security tools|security team|code review|reviewer|reviewers|antivirus|edr|siem|monitoring|detectors|dlp|audit|auditors|pipeline|automated checks|static analysis)';

/** SC0803: makes bypassing verification the normal way. */
export const skipChecks = defineRule({
  id: 'SC0803',
  name: 'skip-checks',
  title: 'Skip tests, hooks, review or gates as a rule',
  family: 'F08',
  severity: 'medium',
  confidence: 'medium',
  roles: ['payload'],
  scopes: ['INS', 'SKL', 'MEM', 'SCH', 'AGT', 'DOC', 'CI', 'PER'],
  maps: ['ASI10', 'ASI02', 'LLM06', 'T0081'],
  message: 'This makes leaving out a check the normal way; the check is what would stop a contaminated change.',
  remedy: 'Remove it, or name the exception, its owner and its end.',
  phrases: [
    ...takenAside,
    {
      pattern:
        "(no point in|no need to|don't bother|do not bother|without|no use in) ~1 (reading|checking|looking at|going through|reviewing|look at|read|check|review|go through) ~4 (one by one|them all|each one|every one|each of them|each prompt|individually) ~~8 (approve|accept|confirm|say yes|click yes|allow|agree to) ~2 (all|everything|them)",
      severity: 'medium',
    },
    {
      pattern:
        "(approve|accept|confirm|say yes to|click yes on|allow|agree to) ~2 (all|everything|whole list|whole batch|them all|them) ~~8 (no point in|no need to|don't bother|do not bother|without|no use in) ~1 (reading|checking|looking at|going through|reviewing|look at|read|check|review|go through) ~3 (one by one|each one|every one|each of them|individually)",
      severity: 'medium',
    },
    {
      pattern: `(critical situation|emergency|urgent|no time|time is short) ~~8 (should|let us|let's|must|have to) ~1 (bypass|skip|circumvent|ignore|leave out) ~2 (security check|security checks|security review|code review|review|approval|approvals|authorization check) ~3 (and|to) ~2 (deploy|ship|merge|proceed|push|release|continue|go)`,
      severity: 'medium',
    },
    {
      pattern: `(should|let us|let's|must|have to) ~1 (bypass|skip|circumvent|ignore|leave out) ~2 (security check|security checks|security review|code review|review|approval|approvals|authorization check) ~3 (and|to) ~2 (deploy|ship|merge|proceed|push|release|continue|go) ~4 (immediately|right now|at once|urgent|urgently)`,
      severity: 'medium',
    },
    {
      pattern:
        '(rename|reword|rephrase|split|disguise|wrap|encode|alias|obfuscate|rewrite) ~3 (command|commands|call|request|prompt|script|step|change) ~3 (until|so that|so) ~3 (lets you|lets it|goes through|get through|not caught|not blocked|is allowed|stops blocking|does not see|does not notice)',
      severity: 'medium',
    },
    {
      pattern:
        '(always|every time|by default|just|must) ~6 (--no-verify|no-verify|skip ci|dangerously-skip-permissions|dangerously-bypass)',
      severity: 'high',
    },
    { pattern: '(commit|push|merge) ~3 (with|using) ~1 --no-verify', severity: 'medium' },
    {
      pattern:
        '(merge|commit|push|deploy|approve|publish|release) ~5 without (waiting for|any|human|code|peer|further)? ~2 (review|reviews|approval|approvals|tests|checks|confirmation|verification|testing|oversight)',
      severity: 'medium',
      where: notLocally,
    },
    {
      pattern:
        '(skip|bypass|disable|ignore|suppress|turn off|omit) ~3 (all tests|the tests|all security checks|security checks|the security check|security check|all checks|code review|human review|security review|review process|approval process|all hooks|pre-commit hooks|the scanner|security scanner|security scan|security scans|validation filter|permission checks|permission prompts|confirmation prompts|verification steps|safety checks|safety check|security validation|all validation|all verification)',
      severity: 'medium',
    },
    {
      pattern:
        '^ (you must|you should|always|please) ~1 (auto-approve|automatically approve|approve automatically|auto-accept|auto-merge|self-approve|rubber-stamp) ~3 (all|every|any|each|everything|your own)',
      severity: 'medium',
    },
    {
      pattern: '(just|simply|always) (say|answer|click|reply|respond) yes to (everything|all|every|any)',
      severity: 'medium',
    },
    {
      pattern:
        "(do not|don't|never|no need to) ~1 (ask for|wait for|request|require) ~2 (confirmation|approval|permission|consent|review) ~4 (before|from|when|to|for|ever|at all) ~4 (delete|deleting|running|executing|pushing|deploying|sending|installing|modifying|the user|user|any|destructive|making)",
      severity: 'medium',
    },
    {
      pattern:
        '(commit|push|merge|deploy|ship|release) ~3 without ~1 (running|executing|waiting for) ~2 (tests|them|checks|ci|lint|hooks|review|reviews|approval)',
      severity: 'medium',
      where: notLocally,
    },
    {
      pattern: '^ (use|add|pass|set) ~1 no verify ~4 (every|all|each|always|when|whenever|commits|commit)',
      severity: 'medium',
    },
    {
      pattern:
        '(may|can|must|should|always|will) ~1 (approve|merge|review) ~1 your own ~2 (pull requests|pull request|prs|pr|merge requests)',
      severity: 'medium',
    },
    {
      pattern:
        '^ (answer|say|reply|click|press|respond) yes to (every|all|any|each) ~2 (prompt|prompts|question|questions|permission|request|requests|confirmation|dialog)',
      severity: 'medium',
    },
    {
      pattern:
        '^ (mark|label|tag|treat|classify|report|list) ~1 [this the these that it] ~2 as (trusted|safe|verified|clean|benign|approved|reviewed) ~1 and ~2 (skip|bypass|omit|leave out) ~4 (review|reviews|scan|scanning|checks|check|approval|validation|verification)',
    },
    {
      pattern: `^ (bypass|circumvent|sidestep|evade|get around|dodge|defeat) ~4 ${guards}`,
      where: openly,
    },
    {
      pattern: `(make sure|ensure|so that|see to it|such that|such a way) ~4 ${shady} ~6 (not|doesn't|don't|isn't|aren't|won't|never|goes|go) ~2 (flagged|flag|caught|detected|picked up|noticed|spotted|seen|unnoticed|undetected) ~8 ${watchers}`,
      severity: 'high',
    },
    {
      pattern: `(such a way|so that|make sure|ensure|such that) ~2 ${watchers} ~2 (not|doesn't|don't|won't|cannot|can't|never|misses|miss|overlooks) ~1 (notice|flag|catch|detect|spot|see|find)? ~3 ${shady}`,
      severity: 'high',
    },
    {
      pattern:
        '^ (turn off|switch off|disable|deactivate|remove) ~2 (ci checks|status checks|branch protection|required reviews|required checks|code scanning|secret scanning|commit signing) ~3 (before|and|then|so that|to) ~2 (you|merge|push|commit)',
      severity: 'medium',
    },
  ],
});

/** Guides to tests and to attacks speak of ways round a guard; an order for the work at hand names none of that. */
function openly(match: PhraseMatch, passage: Passage): boolean {
  const words = passage.words(...passage.sentence(match.first));
  return !words.some((word) => tested.has(word));
}

const tested = new Set(
  'test tests testing attempt attempts attacker attackers technique techniques ctf pentest vulnerability cwe exploit owasp injection dev development local locally mock only when if could might may can bypassing'.split(
    ' ',
  ),
);

/** What is left out on the own machine and done by CI is no check less. */
function notLocally(match: PhraseMatch, passage: Passage): boolean {
  return passage.words(match.last, match.last + 1)[0] !== 'locally';
}
