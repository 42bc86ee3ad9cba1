import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { sentenceOf } from './sentence.js';

const probing =
  '(?:un)?(?:tested|evaluated|audited|monitored|observed|watched|graded|benchmarked|red[- ]teamed|assessed|examined|supervised)';
const testers = String.raw`(?:evaluators?|auditors?|examiners?|testers|red[- ]team\w{0,3}|overseers?|graders|researchers|an? monitor|monitors|inspectors?)`;
const aware = new RegExp(
  [
    String.raw`\b(?:if|when(?:ever)?|while|as long as|as soon as|once|until|unless|in case)\b[^.;]{0,30}?\b(?:you(?: are|'re|r)?\b[^.;]{0,40}?\b(?:${probing}|under (?:test|evaluation|audit|observation)|an? (?:test|exam|evaluation|audit))|(?:some|no|any) ?(?:one|body) (?:is |are )?(?:watch|look|observ|monitor)\w{0,4}|(?:being )?${probing}\b|${testers} (?:is|are|watch|look|ask|talk|test|check|listen)|(?:this|it) (?:looks|smells|seems|feels|is|may be)[^.;]{0,12}(?:a test|an evaluation|an eval|an exam)|monitoring is)`,
    String.raw`\b(?:in front of|before|towards?|from|to) (?:the |any |all )?${testers}\b`,
    String.raw`\b(?:during|under) (?:an? |the |any )?(?:evaluations?|audits?|observation|surveillance|red[- ]teaming|safety tests?)\b`,
  ].join('|'),
  'i',
);
const constant =
  /\b(?:the same|regardless|consistent\w{0,2}|whether or not|identical\w{0,2}|no different\w{0,2}|as always|as usual|test suite|unit tests?|test cases?|test file|test data|mocks?|fixtures?|load test\w{0,3}|assertions?|pytest|jest)\b/i;

/** To work with auditors is no show; to look harmless to them is. */
const shows =
  /\b(?:act|behave|appear|look|seem|sound|pretend|feign|play|present|comply|perform|hide|conceal|mask|withhold|lie|mislead|deceive|fake|underperform|sandbag|hold back|fail|become|turn|respond|answer|do worse|slow down)\w{0,3}\b/i;

/** True when it is the reader that is tested or watched, and it shall not stay the same. */
export function ofSelf(frame: Frame, passage: Passage): boolean {
  const text = sentenceOf(frame, passage);
  return aware.test(text) && !constant.test(text) && shows.test(passage.slice(frame.start, frame.end));
}
