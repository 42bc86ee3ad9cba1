import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';

/** Whatever an agent may have been started with, by any name. */
const guidance =
  '[guidance guidelines briefing brief setup set-up directions instructions prompt configuration config settings orders directives mandate rules charter preamble persona playbook]';
const owner =
  "(operator|operator's|deployer|deployer's|host|host's|host application|vendor|vendor's|provider|provider's|launcher|harness|orchestrator|platform|platform's|developer|developer's|maker|maker's)";
const gave = '[gave set wrote handed loaded configured issued put provided supplied passed fitted told installed]';
const spent =
  '(@void|outdated|obsolete|expired|stale|void|invalid|retired|superseded|rehearsal|placeholder|dry run|dummy|was a test|only a test|older release|older version)';

/** The text puts itself in their place. */
const binding =
  /\b(?:this|these) (?:file|page|text|document|section|note|lines?|paragraph|instructions?|block|message|readme|passage|steps?|list)\b|\bwhat (?:follows|comes next|is written here|stands here)\b|\b(?:begins?|starts?) (?:here|now|below)\b|\b(?:steps|lines|rules|instructions|directions|text|list) (?:below|that follow|here)\b|\bby what follows\b/;

/** Settings that are out of date are news; that the text at hand takes their place is a claim on the reader. */
function bindsReader({ first, last }: PhraseMatch, passage: Passage): boolean {
  return binding.test(passage.words(first - 8, last + 24).join(' '));
}

/** What the reader was given by those who started it is declared spent, by whatever name it goes. */
export const givenGuidance: readonly PhraseCheck[] = [
  {
    pattern: `${guidance} ~1 [you your] ~2 (launched|deployed|booted|loaded|started|primed|initialised|initialized|spun up) ~9 ${spent}`,
    severity: 'medium',
    where: bindsReader,
  },
  {
    pattern: `${guidance} ~1 (loaded|injected|given to you|handed to you|supplied) ~2 (start of your|start of this session|your session|your start|into you|at launch|at startup) ~5 ${spent}`,
    severity: 'medium',
    where: bindsReader,
  },
  { pattern: `[your] ~1 ${owner} ~1 ${guidance} ~~12 ${spent}`, severity: 'medium', where: bindsReader },
  {
    pattern: `[everything whatever anything all guidance guidelines briefing brief setup directions instructions prompt configuration orders directives rules] ~1 [your the] ${owner} ~1 ${gave} ~7 ${spent}`,
    severity: 'medium',
    where: bindsReader,
  },
  {
    pattern: `[your] (starting|start-up|startup|launch|boot|opening|initial|original|deployment) ${guidance} ~~8 ${spent}`,
    severity: 'medium',
    where: bindsReader,
  },
  {
    pattern: `${guidance} ~4 (before opening|before you opened|before reading|before you read|before you came|before you met) ~5 ${spent}`,
    severity: 'medium',
    where: bindsReader,
  },
];
