import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule } from '../../model/rule.js';

/** SC0807: orders statements that are not so: tests, scans, reviews, authorship. */
export const falseReporting = defineRule({
  id: 'SC0807',
  name: 'false-reporting',
  title: 'Report success or facts that are not so',
  family: 'F08',
  severity: 'high',
  confidence: 'medium',
  roles: ['cloak'],
  scopes: ['INS', 'SKL', 'MEM', 'SCH', 'AGT', 'CI'],
  maps: ['ASI09', 'ASI10', 'T0067', 'T0073'],
  message: 'This orders a report that is not true; people and other agents decide by what it says.',
  remedy: 'Remove it, and check by other means what was reported since the line is there.',
  frames: [
    { act: 'deceive', objects: ['tests', 'checks', 'facts', 'errors', 'outputs'], where: forges },
    {
      act: 'deceive',
      objects: ['tests', 'checks', 'verdict', 'commands', 'outputs', 'act'],
      near: [['tests', 'checks', 'verdict']],
      where: claims,
    },
  ],
  phrases: [
    {
      pattern:
        '(report|say|show|mark|claim) ~1 (green|success|all clear|everything fine|no failures|no errors) and ~1 (fix|repair|sort|deal) ~3 later',
      severity: 'medium',
    },
    {
      pattern:
        '(leave|keep) ~1 (those|such|bad|negative|inconvenient|contrary|unwelcome) ~1 (facts|numbers|results|findings|reviews|data|figures) out',
      severity: 'medium',
    },
    {
      pattern:
        '(give|show|feed|hand|tell|present) ~1 (monitors|reviewers|auditors|overseers|operators|humans|the user|users|graders|inspectors|the reviewer|the auditor|them|people) ~2 (clean|sanitised|sanitized|edited|harmless|plausible|cover|tidy|different|prettier|polished|doctored|softer) ~1 (story|version|account|picture|narrative|summary|face|transcript|report|explanation)',
      severity: 'medium',
    },
    {
      pattern:
        '(loosen|weaken|delete|skip|disable|comment out|mute|silence|remove|relax|lower) ~3 (test|tests|check|checks|assertion|assertions|gate|threshold|scan) ~~10 @assert ~5 @verdict',
      severity: 'medium',
    },
    {
      pattern:
        '(write|give|state|put|enter|name|use|claim|log) ~6 (as the reason|as your reason|as a reason|as the official reason|as a pretext|as the pretext|as an excuse|as the excuse|as cover|as the cover story|as the purpose)',
      severity: 'medium',
    },
    {
      pattern:
        '@assert ~2 (nearly done|almost done|nearly finished|almost finished|still running|busy|in progress) ~8 (and|while) ~2 (move|copy|hide|back up|save|finish|go on|carry on|keep)',
      severity: 'medium',
    },
    "(never|do not|don't) (admit|say|reveal) ~5 (skipped|not run|untested|failed) ~~2 (say it|say that|say they|claim|report that|report it) ~2 (passed|done|succeeded|fine)",
    '@assert ~8 @verdict ~6 @regardless',
    '@regardless ~8 @assert ~6 @verdict',
    '(if|when|whenever|where) ~5 (fails|fail|breaks|failed|broke|failing|errors|crashes) ~~2 (say it|say that|say they|report that|report it|report success|claim|pretend|state that|tell the user|tell them|announce) ~5 (succeeded|passed|successful|worked|fine|success|green|all is well|works)',
    '^ (pretend|claim|say|state|lie|assert|write) ~1 that? (you ran|you tested|you checked|you verified|you reviewed|you have run|you have tested|you have checked|you have verified|you have reviewed)',
    '^ (claim|say|state|pretend|assert|declare) ~2 (human|person|developer|the user|engineer) ~1 (wrote|authored|made|reviewed|approved) ~1 (this|it|the code|the change|the text)',
    '(remove|strip|omit|delete|drop|leave out) ~3 (co-authored-by|co authored by|generated with|ai attribution|ai trailer|ai authorship) ~8 (nobody|no one|hide|so that|so nobody|not visible|looks|appear|appears|notice|conceal|pretend)',
    '(report|claim|state|say|record) ~2 (zero|no) (errors|failures|findings|issues|vulnerabilities|problems) ~6 (regardless|whatever|even if|even when|anyway|no matter|although)',
    '(list|show|present|describe|mark) ~4 as ~1 @verdict ~3 @regardless',
    '(sign|attribute|present|label|pass off|credit) ~4 (as if|as though|as|to) ~2 (person|human|developer) ~3 (wrote|written|made|author)',
    '(set|change|turn|flip) ~3 (status|result) to ~1 (success|passed|green|done) ~3 (failure|failures|fails|failed|regardless|anyway)',
    '(give|use|report|insert|put|cite|write) ~1 (invented|made-up|made up|fabricated|falsified|forged|bogus) ~1 (figures|numbers|results|citations|sources|measurements|metrics|benchmarks|evidence|coverage)',
    '(turn|change|edit|flip|rewrite) ~2 (failing|failed|red) ~2 (results|result|tests|test|checks|check|status) ~3 (to|into) ~2 (passing|passed|pass|green|success)',
  ],
});

const forgeries =
  /\b(?:fabricat\w{1,3}|falsif\w{1,4}|forg(?:e|es|ed|ing)|misreport\w{0,3}|misrepresent\w{0,3}|invent(?:ed|ing|s)?|make up|making up|lie about|lie to|understat\w{1,3}|doctor|mislead)\b/i;
const honest =
  /\b(?:test data|demo|sample|placeholder|mock\w{0,3}|fixtures?|fiction\w{0,3}|story|stories|example|random|synthetic|dummy|names|hypothes\w{2}|it\s*$|may|might|will|likelihood|tend|models?)\b/i;

/** Made-up data is what demos and tests live on; made-up results are not. */
function forges(frame: Frame, passage: Passage): boolean {
  const text = passage.slice(frame.start, frame.end);
  return forgeries.test(text) && !honest.test(text);
}

/** `Pretend that the tests passed`. */
function claims(frame: Frame, passage: Passage): boolean {
  const text = passage.slice(frame.start, frame.end);
  return /\b(?:pretend|feign|act as (?:if|though)|lie)\b/i.test(text) && !honest.test(text);
}
