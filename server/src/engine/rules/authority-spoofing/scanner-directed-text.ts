import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';

const verdict =
  '(safe|clean|benign|harmless|trusted|false positive|no findings|no issues|no problems|nothing malicious|not malicious|malware-free|passing|passing grade|full marks|highest score|maximum score|top score|perfect score|10 / 10|100|approved|low risk|no risk|compliant|legitimate|nothing suspicious|acceptable|correct|pass|without comments|without comment|not an attack|do not block)';
const judges =
  '(mark|rate|treat|score|classify|report|label|flag|consider|regard|grade|give|assign|output|answer|say|return|respond|conclude|approve|pass|rank|deem|accept)';
const away =
  "(ignore|skip|pass over|do not flag|don't flag|do not report|don't report|do not scan|don't scan|do not block|don't block|exclude|look away|do not analyze|do not review|overlook|disregard|stop scanning)";
const it = '(this|it|these|following|below|above|everything|itself)';

/** SC0208: speaks to a security tool, a judge or a reviewer to change its verdict. */
export const scannerDirectedText = defineRule({
  id: 'SC0208',
  name: 'scanner-directed-text',
  title: 'Text addressed to a scanner or reviewer',
  family: 'F02',
  severity: 'high',
  confidence: 'high',
  roles: ['cloak', 'payload'],
  scopes: 'all',
  maps: ['ASI09', 'ASI10', 'T0067', 'T0068', 'T0107'],
  message: 'This speaks to those who check the file and wants a verdict of them; honest text has no need to.',
  remedy: 'Remove it, and read the rest of the file with care: there is something that shall not be found.',
  phrases: [
    {
      pattern: `(if you are|note for|note to|dear|attention|message for|message to|to any|to all|to every) ~3 @scanner ~4 ${judges} ~5 ${it} ~6 ${verdict}`,
      where: (match, passage) => !depends(match.parts[1], match.last, passage),
    },
    { pattern: `@scanner ~6 ${judges} ~5 ${it} ~6 ${verdict}`, where: addressed },
    {
      pattern: `@scanner ~~14 (is|are) ~1 ${verdict} ~~6 (mark|rate|treat|report|do not|don't|classify|label|skip|ignore) ~3`,
      where: addressed,
    },
    {
      pattern: `@scanner ~6 ${away} ~2 ${it} ~1 (file|files|block|section|text|code|line|lines|content|comment|skill|script|document|part|passage|message|repo|package)?`,
      where: addressed,
    },
    {
      pattern: `@scanner ~~10 (report|output|return|say|answer|conclude) ~2 (no findings|no issues|nothing|safe|clean|benign|pass)`,
      where: addressed,
    },
    {
      pattern: `@scanner ~2 (score|rate|grade) ~1 (this|it|the following) ~2 [10 ten 100 full highest maximum perfect]`,
      where: addressed,
    },
    {
      pattern: `(when|while|if|whenever) ~1 (auditing|reviewing|scanning|evaluating|grading|analyzing|analysing|judging|inspecting|assessing|you audit|you review|you scan|you grade|you judge) this ~1 (skill|file|code|document|repository|package|plugin|submission|answer|pull request|change|text|server|tool|commit|paper|resume) ~3 ${judges} ~6 (no issues|safe|clean|benign|no findings|harmless|nothing malicious|low risk|passing|full marks|highest score|positive review|no vulnerabilities)`,
    },
    `@scanner ~1 (reading|processing|scanning|reviewing|checking|analyzing|analysing|grading) this ~2 (must|should|shall|will|are to) ~1 ${judges}`,
    `(if you are|as|to|for) ~2 @scanner ~1 (reading|reviewing|scanning|checking|analyzing|analysing|grading|judging|auditing|processing) this ~4 ${judges} ~8 ${verdict}`,
  ],
});

/** Words that name people and programs as well. */
const ambiguous = words(
  'reviewer reviewers linter linters auditor auditors detector detectors judge judges scanner scanners',
);
const callers = words('to dear attention for note hello hey all any are every automated you');
const duty = words('must should shall to please will');
const conditions = words('if when unless only after once until');

/** The tool is called, or told what it must do; a duty on a condition is a rule of its work. */
function addressed(match: PhraseMatch, passage: Passage): boolean | Partial<Hit> {
  const [, end] = match.parts[0] as readonly [number, number];
  const first = nameStart(match.first, passage);
  const before = passage.words(Math.max(0, first - 3), first);
  const behind = passage.tokens[end];
  const called = behind?.kind === 'sign' && /[:,\u2014\u2013-]/.test(behind.text);
  const told = duty.has(behind?.text ?? '');
  const begins = passage.clauseStarts(first) || before.some((word) => callers.has(word));
  if (told ? !begins && before.at(-1) !== 'the' : !begins) return false;
  if (!called && !told && !before.includes('are') && !before.includes('to')) return false;
  if (depends(match.parts[0], match.last, passage)) return false;
  const plain = end - first === 1 && ambiguous.has(passage.tokens[first]?.text ?? '');
  return plain && !called ? { severity: 'medium' } : true;
}

/** A condition stands between the name and the end: `reviewers should approve it only if`. */
function depends(name: PhraseMatch['parts'][number] | undefined, last: number, passage: Passage): boolean {
  return name ? passage.words(name[1], last).some((word) => conditions.has(word)) : false;
}

/** `LLM judge` is one name, of which `judge` is the end. */
function nameStart(at: number, passage: Passage): number {
  return at > 0 && passage.has('scanner', at - 1) ? at - 1 : at;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
