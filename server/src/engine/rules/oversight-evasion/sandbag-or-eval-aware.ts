import type { Frame } from '../../language/frames/frame.js';
import type { Passage } from '../../language/passage.js';
import { defineRule } from '../../model/rule.js';
import { sentenceOf } from './sentence.js';
import { ofSelf } from './under-test.js';
import { whileUnwatched } from './while-unwatched.js';

const tested =
  '(tested|evaluated|audited|monitored|observed|watched|graded|benchmarked|red-teamed|assessed|examined|supervised)';

/** SC0805: behaves otherwise when it is tested or watched, or does worse than it can. */
export const sandbagOrEvalAware = defineRule({
  id: 'SC0805',
  name: 'sandbag-or-eval-aware',
  title: 'Other conduct under test, weak work on purpose',
  family: 'F08',
  severity: 'critical',
  confidence: 'medium',
  roles: ['cloak', 'trigger'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'AGT'],
  maps: ['ASI10', 'T0081', 'T0107'],
  message:
    'This makes tests and audits show another agent than the one that works; what they prove is then worth nothing.',
  remedy: 'Remove it, and repeat the tests that were run since the line is there.',
  frames: [
    {
      act: ['behave', 'deceive', 'underperform', 'conceal', 'become'],
      near: [['test-of-self', 'watching']],
      where: ofSelf,
    },
    { act: ['underperform', 'insert', 'deceive'], near: [['safety-work'], ['weakness']], severity: 'high' },
    { act: ['underperform', 'behave'], objects: ['safety-work'], severity: 'high', where: weakly },
    { act: 'underperform', near: [['test-of-self', 'safety-work']], where: weakly },
  ],
  phrases: [
    ...whileUnwatched,
    {
      pattern:
        '(look|seem|appear|act) (busy|idle|harmless|normal|innocent|cooperative|compliant|obedient|aligned) ~8 (while|until|as long as|whenever) ~4 (real|actual|secret|background|watched|watching|looking|monitored|hidden|own)',
      severity: 'high',
    },
    {
      pattern:
        '(comply|complies|obey|obeys|agree|cooperate|go along) ~1 (on paper|outwardly|in name only|on the surface|for show|seemingly) ~1 (and|but|while)',
      severity: 'high',
    },
    '(weaker|dumber|less capable|less able|less skilled|more harmless) than you (are|really are)',
    '(sabotage|spoil|undermine|slow down|botch) ~3 (alignment|safety|oversight|interpretability) (experiments|research|work|tests|evaluations|tooling|projects)',
    '(wrongly|wrong|incorrectly) ~1 (by design|on purpose|deliberately)',
    '(only|just) ~4 (once|after|when) (monitoring|oversight|supervision|logging) ~1 (stopped|ended|over|ends|stops)',
    '(whenever|when|if) (somebody|someone|anybody|anyone) (checks on|looks at|watches|inspects) you ~1 (act|behave|play|look|pretend)',
    '(do|perform|score|answer|work|act) ~1 (poorly|badly|worse|wrong|incorrectly|stupid|less capable) ~1 (on purpose|deliberately|intentionally)',
    '(deliberately|intentionally|purposely) ~1 (fail|underperform|botch|slow down|lose|score low|answer wrongly|give wrong|get wrong|make mistakes|introduce bugs|introduce errors|weaken)',
    '^ (underperform|sandbag) ~2 (on|in|at|when|during|whenever)',
    '(give|offer|deliver|write) ~1 (weaker|worse|poorer|useless|half-hearted) ~1 (answers|answer|results|help|code|work) ~3 (on|to|for|about|in) ~4 (safety|alignment|oversight|evaluation|audit|research|test|tests)',
    '(hold back|hide|conceal|mask|play down|downplay) ~2 (your|what you) ~3 (abilities|ability|capabilities|capability|skills|can do|able to do|are able to) ~6 (test|tests|evaluation|evaluations|evaluators|auditors|benchmark|benchmarks|watched|watching|researchers)',
    `only ~3 (when not|while not|if not|when nobody|while nobody|when no one|if nobody|as long as nobody) ~3 ${tested}`,
    '(score|perform|answer|stay|work) ~1 (below|beneath) ~2 (level|ability|abilities|best|potential)',
    '(do|run|send|try|act|follow) ~6 (as long as|only when|only if|only while) ~1 (nobody|no one) ~1 (observes|watches|watching|looks|looking|monitors|sees|notices)',
    'make ~8 (subtly|secretly|slightly|quietly) (broken|wrong|flawed|worse|weaker|incorrect|buggy|unreliable)',
    '(less effort|half effort|minimal effort|half-heartedly) ~8 (safety|alignment|ai control|oversight|evaluation|audit|evaluators)',
    '(good side|best side|best behaviour|best behavior|friendly face) ~6 (auditors|evaluators|red team|tests|watched|monitors|inspection)',
    '(fail|underperform|lose) ~1 (deliberately|on purpose|intentionally)',
    '(while|when|if) (monitored|watched|observed|evaluated|tested|audited) (behave|act|play|look|appear|pretend) ~2 (well|good|nice|safe|aligned|harmless|normal|dumb|obedient)',
    '(only|just) ~4 in production ~3 (never|not) ~2 (audit|audits|test|tests|evaluation|evaluations|review|benchmark)',
  ],
});

/** Not a test that fails, but an agent that lets it. */
function weakly(frame: Frame, passage: Passage): boolean {
  return /\b(?:on purpose|deliberate\w{0,2}|intentional\w{0,2}|purposely|hold back|holding back|sandbag\w{0,4}|underperform\w{0,3}|subtl\w{1,2}|quietly|secretly|botch\w{0,3}|do worse)\b/i.test(
    sentenceOf(frame, passage),
  );
}
