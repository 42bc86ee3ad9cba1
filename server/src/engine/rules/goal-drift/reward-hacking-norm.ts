import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';

/** SC0608: says that tests, metrics or graders may be gamed. */
export const rewardHackingNorm = defineRule({
  id: 'SC0608',
  name: 'reward-hacking-norm',
  title: 'Norm that cheating the check is fine',
  family: 'F06',
  severity: 'medium',
  confidence: 'medium',
  roles: ['payload'],
  scopes: ['INS', 'SKL', 'MEM', 'AGT', 'SRC', 'VCS', 'PER'],
  maps: ['ASI10', 'ASI01', 'T0080.000'],
  message: 'This makes it a norm to cheat tests or metrics; agents that learn to cheat here cheat elsewhere, too.',
  remedy: 'Remove it. Say what to do when a test cannot be met honestly: report it.',
  frames: [
    { act: 'cheat', objects: ['score'], moods: ['imperative', 'modal', 'permission', 'passive'], where: isGamed },
    {
      act: ['fake', 'slacken'],
      objects: ['expectations'],
      moods: ['imperative', 'modal', 'permission'],
      where: toPass,
    },
  ],
  phrases: [
    '(fine|okay|ok|acceptable|allowed|permitted|good idea|no shame|alright) to ~1 (cheat|game|rig|fake|special case|hard code|hardcode|overfit) ~6 (test|tests|benchmark|benchmarks|metric|metrics|grader|graders|score|evaluation|evaluations|evals|check|checks|results)',
    '(make|get|getting|making) ~4 (tests|test|check|checks|ci|build|suite|grader) ~1 (pass|green|happy) by ~1 (returning|hard coding|hardcoding|deleting|faking|special casing|skipping|weakening|printing|commenting|removing|loosening) ~4 (constant|expected|test|tests|assertion|assertions|value|values|check|checks|output)',
    '(grader|graders|judge|evaluator|checker|reviewers|test|tests|evaluation|nobody) ~1 (only|merely|just) ~1 (reads|read|looks|look|checks|check|compares|sees|counts|greps) ~8 (fake|skip|cheat|so print|so write|so return|so put|print|so just|so you can|invent)',
    '(detect|recognise|recognize|notice|sense|check) ~3 (test suite|tests are|tests run|grader|grading|evaluation|benchmark|under test|evaluated) ~3 (running|is running|runs|is active|run|being run|and|,) ~3 return ~2 (expected|hard coded|hardcoded|correct|canned)',
    '(no one|nobody|no human) ~1 (checks|verifies|reads|looks at|will check|will verify|reviews) ~3 (results|numbers|output|figures|data|tests|it|them) ~3 (so|,) ~1 (invent|make up|fake|fabricate|skip|guess)',
    '(special case|special-casing|hard code|hardcode|memorise|memorize|detect) ~3 (inputs|cases|questions|examples|answers|prompts) ~3 (used by|of|from|in|used in) ~1 (the evaluation|the benchmark|the grader|the tests|the test suite|hidden tests|the eval|the hidden)',
    '(delete|remove|skip|disable|comment out|weaken|loosen) ~3 (failing|failed|broken|red) ~1 (tests|test|assertions|assertion|checks|specs) ~3 (so that|so|until|to make|to get) ~4 (green|passes|pass|happy|ships|goes)',
    {
      pattern:
        '^ (edit|change|adjust|rewrite|modify|tweak|alter|massage|doctor) ~2 (test|tests|assertion|assertions|metric|metrics|threshold|thresholds|checks|score) ~2 (so that it|so it|so they|so that they|until it|until they|to make it|to make them) ~1 (pass|passes|look good|looks good|goes green|go green|succeed)',
      where: dishonest,
    },
    '(recognise|recognize|detect|recognises|recognizes|detects) ~1 (benchmark|grader|eval|evaluation|test) ~1 (inputs|questions|cases|prompts|harness) ~10 (answer|answers|return|returns|table|expected|behave|hard)',
    "(grader|graders|checker|verifier|judge|evaluator) ~1 (never|won't|will not|cannot|does not|doesn't|can't) ~1 (notice|notices|check|checks|see|sees|know|knows|look|looks|read|reads)",
    '(including|even if by|even by|if need be by|also by|whether by) ~2 (hard coding|hardcoding|special casing|faking|cheating|gaming) ~2 (answers|answer|outputs|tests|results|values|the|it|them)',
    '(return|print|output) ~1 (expected|canned|hard coded|hardcoded) (answer|answers|value|values|output|outputs|result|results) ~4 (you detect|you recognise|you recognize|grader|graders|tests run|evaluated|under evaluation|benchmark)',
  ],
});

const purposes =
  /\b(?:so (?:that )?(?:it|they|the|all|ci|everything)\b|until (?:it|they|the|all|ci)\b|to (?:make|get|turn|have)\b)[^.]{0,40}\b(?:pass|passes|passing|green|succeeds?|happy|rewarded|higher|quiet|silent|shuts? up|stops? complaining)\b|\b(?:fake|forge|spoof|fabricate|invent|make up) (?:the |a |your |some )?(?:metrics?|scores?|test results?|results|numbers|coverage|benchmarks?|evaluations?|kpis?)\b/;
/** Fixtures and mocks have such values by right; a flaky or outdated test is repaired. */
const honest =
  /\b(?:fixtures?|mock\w{0,12}|stubs?|snapshots?|example|demo|placeholder|seed|flaky|outdated|obsolete|faker|dev|typo|cache)\b/;

/** A prohibition to fake results says what all agree on; other rules read the same words. */
function toPass(frame: Frame, passage: Passage): boolean {
  if (frame.negator !== null) return false;
  const sentence = passage.sentenceWords(frame.verb[0]);
  return purposes.test(sentence) && !honest.test(sentence);
}

const gamed =
  /\b(?:cheat\w{0,12}|gam(?:e|ing)|rig\w{0,12}|trick\w{0,12}|fool\w{0,12}|fudg\w{1,12}|overfit\w{0,12}|deceiv\w{1,12}|hoodwink\w{0,12}|tamper\w{0,12} with|doctor\w{0,12}|exploit\w{0,12}) (?:on |to |at |with )?(?:the |your |a |an |any |its |all |hidden |public ){0,4}(?:tests?|hidden tests?|test suite|benchmarks?|graders?|metrics?|scores?|evaluations?|evals?|check(?:er|s)?|judges?|verifiers?|rewards?|reward function|leaderboards?|kpis?|ci|results|assertions?)\b/;

function isGamed(frame: Frame, passage: Passage): boolean {
  return gamed.test(passage.sentenceWords(frame.verb[0]));
}

/** A test that was wrong is changed until it passes, too; who cannot make the code right must not. */
function dishonest(match: PhraseMatch, passage: Passage): true | Partial<Hit> {
  const tells = /\b(?:anyway|cannot|can't|instead of|rather than|good|score|metrics?|until)\b/;
  return tells.test(passage.sentenceWords(match.first)) ? true : { severity: 'low' };
}
