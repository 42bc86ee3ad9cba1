import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { harmInFiction } from './harm-in-fiction.js';
import { pretexts } from './pretexts.js';

const setting =
  '(sandbox|sandboxed environment|sandboxed|simulation|simulated environment|simulated|simulator|test environment|test range|test run|testing environment|training exercise|exercise|drill|ctf|capture the flag|game|fictional world|fiction|fictional|role play|roleplay|hypothetical|thought experiment|penetration test|pentest|security test|red team exercise|lab environment|isolated lab|virtual environment|virtual machine|throwaway|disposable|dream|parallel universe|demo environment|staging copy|play pretend|movie script)';
const claim =
  "(this is|this is only|this is just|it is only|it is just|it's just|it's only|you are in|you are inside|you're in|we are in|you are running in|you are operating in|you are part of|we are playing|you are playing|let's play|let us play|all of this is|all of this happens in|everything here is|everything here happens in|imagine|pretend|suppose|assume|consider this|think of this as|treat this as|the machine is|the host is|the environment is|this environment is|this session is|this conversation is|as part of|since this is|because this is|for the purposes of|authorised|authorized)";
/** No rule holds. */
const lawless =
  "(no need to block|no need to refuse|do not need to block|don't need to block|do not need to refuse|no refusal|no refusals|not refuse|never refuse|without refusing|without refusal|no consequences|without consequences|nothing you do|nothing can go wrong|no real harm|do not apply|does not apply|don't apply|no longer apply|are suspended|is suspended|are lifted|is lifted|are off|are disabled|no rules|everything is allowed|anything goes|all is permitted|everything is permitted|without restrictions|without limits|answer everything|answer anything|must comply|no harm can come|hurts nobody|nobody gets hurt|harms nobody|cannot hurt anyone|you would normally|you would never|nothing counts|ignore your|do not block|not block)";
/** Nobody is asked. */
const unasked =
  "(no need to ask|no need to confirm|no need to warn|do not need to ask|don't need to ask|no reason to ask|no reason to refuse|no reason to confirm|needs no confirmation|needs no approval|safe to run everything|safe to run anything|safe to execute|safe to delete|run every command|run any command|execute any command|execute every command|run everything|without asking|without confirmation|without approval|must execute)";
const free = `${lawless.slice(0, -1)}|${unasked.slice(1)}`;

/** SC0209: claims that the setting is a sandbox, a test, a game or a drill, so that rules do not apply. */
export const fakeSafeContext = defineRule({
  id: 'SC0209',
  name: 'fake-safe-context',
  title: 'Claims the setting is a sandbox, test, game or drill so rules do not apply',
  family: 'F02',
  severity: 'high',
  confidence: 'medium',
  roles: ['hook'],
  scopes: ['DOC', 'SRC', 'DATA', 'DEP', 'MEM', 'AGT', 'TOOL', 'SKL', 'INS', 'SCH', 'PER'],
  maps: ['LLM01', 'ASI01', 'ASI09', 'T0054', 'T0051.001', 'N018'],
  message: 'This says that nothing is real here and so no rule holds; in a shared file it says so to every session.',
  remedy: 'Remove it. What a sandbox allows is set by its configuration, not by a sentence.',
  phrases: [
    { pattern: `${claim} ~5 ${setting} ~~12 ${lawless}`, where: asserted },
    { pattern: `${claim} ~5 ${setting} ~~12 ${unasked}`, severity: 'medium', where: asserted },
    {
      pattern: `${free} ~~8 (this is|this is only|this is just|it is only|it is just|it's just|it's only|since it is|we are in|you are in|because this is|since this is) ~3 ${setting}`,
      where: asserted,
    },
    {
      pattern: `(nothing here is real|none of this is real|none of the data here is real|none of it is real|no real data|no real users|not a real system|not real data|nothing is real) ~~10 ${free}`,
      where: asserted,
    },
    {
      pattern: `(for testing purposes|for test purposes|for research purposes|for educational purposes|for academic purposes) ~1 (only)? ~5 (restrictions|rules|limits|guidelines|filters|safeguards|policies|refusals) ~2 (lifted|suspended|off|disabled|not apply|removed|waived)`,
      where: asserted,
    },
    {
      pattern: `(the machine|the host|this machine|this host|this environment|the environment|this vm|the vm|this container|the container) is ~1 (disposable|throwaway|expendable|fake|simulated|not real) ~~8 (destructive|anything|without asking|without confirmation|without approval|no need to|any command|everything)`,
      where: asserted,
    },
    ...pretexts,
    ...harmInFiction,
  ],
});

const conditions = new Set(['if', 'when', 'whenever', 'unless', 'whether', 'while', 'until', 'not']);

/** `When you are in a sandbox` claims nothing; what is free there may be what a sandbox is for. */
function asserted(match: PhraseMatch, passage: Passage): boolean | Partial<Hit> {
  const [from] = passage.sentence(match.first);
  return !passage.words(Math.max(from, match.first - 5), match.first).some((word) => conditions.has(word));
}
