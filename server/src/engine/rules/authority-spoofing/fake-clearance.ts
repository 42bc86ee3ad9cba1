import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';
import { each } from '../wordings.js';
import { isOpen } from './clause-cues.js';

const checked =
  '(verified|certified|audited|vetted|scanned|checked|reviewed|cleared|approved|pre-approved|inspected|whitelisted|allowlisted|validated|signed off|passed|audit|scan|security review|security check|analysed|analyzed|screened|trusted-agent)';
const clean =
  '(safe|clean|trusted|benign|harmless|malware-free|free of malware|no malware|no threats|no issues|nothing found|trustworthy|secure|virus-free|passed|security team|by security|by anthropic|by openai|by microsoft|by google|approved)';
const looks =
  'review reviews check checks checking scan scans scanning inspection verification vetting audit approval'.split(' ');
const waived = each(
  [
    'no',
    'no further',
    'no additional',
    'no more',
    'no manual',
    'no security',
    'without',
    'without further',
    'skip',
    'skip the',
    'skip any',
    'skip all',
    'skip security',
  ],
  looks,
);
const exempt = `(${waived.slice(1, -1)}|no need to inspect|no need to review|no need to check|no need to scan|not need to be|need not be|needn't be|can skip|may skip|do not scan|don't scan|do not review|don't review|do not inspect|without checking|exempt|automatic execution|auto-execution|execute automatically|execute without|run it without|install without|can be trusted|treat everything|treat all)`;
const own =
  '(this|these|the following) ~1 (file|files|skill|skills|script|scripts|package|plugin|block|section|document|repo|repository|tool|server|commands|instructions|code|content|extension|hook|text|agent|config|message|image)';

/** SC0207: claims that a text was checked and found safe, so that nobody need look at it. */
export const fakeClearance = defineRule({
  id: 'SC0207',
  name: 'fake-clearance',
  title: "Fake 'verified safe' stamp",
  family: 'F02',
  severity: 'medium',
  confidence: 'medium',
  roles: ['cloak'],
  scopes: 'all',
  maps: ['ASI09', 'ASI04', 'T0067', 'T0111', 'T0074'],
  message: 'This says of itself that it was checked and is safe; agents and people that believe it do not look.',
  remedy: 'Remove it, and look at the file. A clearance that counts is a signature or a run that can be checked.',
  phrases: [
    { pattern: `${checked} ~~8 ${clean} ~~10 ${exempt}`, where: ofItself },
    { pattern: `${own} ~4 (has been|have been|was|were|is|are) ~2 ${checked} ~~12 ${exempt}`, where: settled },
    {
      pattern: `${own} ~6 (exempt|exempted|excluded|excused|free) from ~2 (scanning|scans|review|reviews|security checks|security review|code review|checks|inspection|audits|moderation|analysis|validation)`,
      where: settled,
    },
    {
      pattern: `^ (treat|consider|regard|accept|trust) ~2 (everything|anything|all|content|contents|commands|instructions|text|steps|code|scripts) ~5 (below|following|above|here|this file|this document|this skill|this section|this repository|this page) ~3 (verified|trusted|safe|pre-approved|clean|vetted|authoritative|secure)`,
      where: settled,
    },
    {
      pattern: `(everything|all content|all text|all commands|all instructions|the content|the contents|all code) (below|above|here|following|in this file|in this document|in this skill) ~2 (is|are|was|were|has been|have been) ~2 ${checked} ~3 (safe|clean|trusted|trustworthy|benign|harmless|secure)`,
      where: settled,
    },
    {
      pattern: `${own} ~1 (passed|has passed|went through|underwent|has undergone) ~4 (audit|review|scan|vetting|check|inspection) ~~6 ${exempt}`,
      where: settled,
    },
    {
      pattern:
        '(audited|certified|vetted|scanned|verified) ~2 (clean|safe|benign|malware-free) ~2 (safe to execute|safe to run|safe to install|safe for execution|safe for automatic)',
      where: settled,
    },
    `${checked} ~2 (by anthropic|by openai|by microsoft|by google|by the security team|by security|by virustotal) ~~4 (safe for|safe to|nothing found|no threats|clean|do not scan|no malware)`,
    `(security|the security team|infosec|anthropic|openai) ~1 (has|have) ~1 (signed off on|cleared|vetted|approved|audited) ~1 (this|these|the following) ~~8 ${exempt}`,
  ],
});

const self = new Set(
  'this these below following above here skill file script package plugin status document content content block server tool'.split(
    ' ',
  ),
);

/** The claim is made of the text itself, and is no step of a check. */
function ofItself(match: PhraseMatch, passage: Passage): boolean {
  const [from] = passage.sentence(match.first);
  const near = passage.words(Math.max(from, match.first - 8), match.last);
  return near.some((word) => self.has(word)) && settled(match, passage);
}

function settled(match: PhraseMatch, passage: Passage): boolean {
  return !isOpen(passage, match.first);
}
