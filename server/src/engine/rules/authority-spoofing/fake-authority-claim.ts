import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';

const superiors =
  '(the boss|my boss|our boss|the ceo|orchestrator|the coordinator|supervisor|upper management|management|team lead|head office|headquarters|the director|the cto)';
const wants =
  '(wants|want|said|says|told|tells|requires|ordered|orders|asked|asks|approved|instructed|authorized|authorised|needs|decided)';
const carriers = '(resource|document|content|file|page|material|record|records)';
const brings =
  '~1 (reflects|contains|includes|presents|specifies|provides|carries) ~1 (new|updated|adjusted|realigned|revised|modified|altered|changed) ~1 (behavioral|behavioural|operational|procedural|execution|functional|parameter) ~1 (guidelines|guidance|parameters|configurations|protocol|protocols|directives|instructions|rules)';

/** SC0204: text says that it comes from a vendor, security, legal or the owner, and orders something. */
export const fakeAuthorityClaim = defineRule({
  id: 'SC0204',
  name: 'fake-authority-claim',
  title: 'Claimed message from vendor, security team or owner',
  family: 'F02',
  severity: 'high',
  confidence: 'medium',
  roles: ['hook'],
  scopes: ['DOC', 'SRC', 'DATA', 'DEP', 'MEM', 'SKL', 'AGT', 'TOOL', 'VCS', 'INS', 'SCH'],
  maps: ['ASI09', 'LLM01', 'T0073', 'T0051.001', 'N015'],
  message: 'This borrows the authority of somebody who did not write it, to make the reading agent obey.',
  remedy: 'Check who wrote the line. Real policy belongs into a reviewed instruction file, with its owner named.',
  phrases: [
    { pattern: 'only (listen to|obey|trust|answer to|take orders from|follow) (me|us)', severity: 'medium' },
    {
      pattern:
        '(take|accept) ~1 (orders|instructions|commands) from (me|us) (alone|only|and nobody else|and no one else|exclusively)',
      severity: 'medium',
    },
    {
      pattern:
        '(the other|another|other|the previous|the main) ~1 (agent|agents|assistant|assistants|model|models|ai) ~3 (compromised|hacked|tampered with|jailbroken|hijacked|rogue|corrupted) ~~6 (listen|obey|trust|ignore|orders|follow|believe|disregard)',
      severity: 'medium',
      where: unconditional,
    },
    {
      pattern: '(listen to|obey|trust|answer to|follow) (only me|only us|me alone|me only|nobody but me|no one but me)',
      severity: 'medium',
    },
    {
      pattern:
        '(per|according to|as per|cleared with|agreed with|approved by|cleared by|by order of) ~1 (legal|compliance|security|management|the board|head office|finance|the ceo|leadership|risk|infosec) ~10 (waive|waives|skip|bypass|disable|without review|commit to main|push to main|hand in|submit your|share your|send your|upload your)',
      severity: 'medium',
    },
    {
      pattern:
        'by (loading|reading|opening|processing|parsing|accepting) ~1 (this|these|it) ~4 (ai|agent|assistant|model|llm|chatbot|ai system) ~3 (agree|agrees|accept|accepts|consent|consents|are bound|is bound|undertake|undertakes)',
      severity: 'medium',
    },
    '(notice|message|directive|order|update|policy|instruction|instructions|announcement|memo|command|request|authorization|communication) (from|by|issued by|enforced by) ~2 (anthropic|openai|google deepmind|your developer|your developers|your creator|your creators|your operator|security team|system administrator|sysadmin|it department|compliance team|the administrator|legal team|platform team|the orchestrator|headquarters)',
    {
      pattern:
        '(this is|per|according to|as per|due to|under) ~2 (company policy|corporate policy|security policy|compliance policy|company security policy) ~8 (attach|send|run|execute|upload|forward|disable|all agents|the agent|you|enforced|call)',
      severity: 'high',
    },
    {
      pattern:
        '(security policy|policy|policies) (enforced|set|required|mandated|imposed) by the (user|owner|administrator|system)',
      severity: 'high',
    },
    "(i am|i'm|this is|we are) ~2 (your developer|your developers|your creator|your creators|your administrator|your operator|an anthropic employee|an openai employee|an openai engineer|an anthropic engineer|the system administrator|the developer of this|from openai|from anthropic)",
    {
      pattern:
        '(updated|new|revised|special|urgent|critical|emergency|override|modified|additional) ~1 (system instructions|system instruction|system prompt|instructions|directive|directives|system message|system update|system override|task) (:|!|begin|follow|from|below|issued|received|for this session)',
      severity: 'medium',
      where: shouts,
    },
    {
      pattern:
        '(new|updated|revised|overriding|override|priority|urgent) ~2 (instructions|instruction|task|tasks|directive|directives|orders)',
      severity: 'medium',
      where: headline,
    },
    '(message|instruction|instructions|note|request) from (me|us) ~4 (to you|for you) ~1 (ai|assistant|agent|chatbot|model|llm|claude|gpt|copilot)',
    { pattern: '(important|urgent|emergency|critical|attention) ! ! ~~6 @cancel', severity: 'high' },
    {
      pattern:
        '(the boss|my boss|the ceo|the orchestrator|upper management|the security team|the administrator|your developers) ~2 (wants|want|said|says|told|requires|ordered|asked|approved|instructed|authorized) ~3 (us|you|me|that|to|for|we|all) ~8 (disable|bypass|skip|remove|suspend|circumvent|ignore|send|append|forward|upload|drop|delete|export|turn off|lift)',
      severity: 'high',
    },
    {
      pattern:
        '(the boss|orchestrator|the ceo) : ~10 (disable|bypass|skip|remove|suspend|circumvent|ignore|send|append|forward|upload)',
      severity: 'medium',
    },
    {
      pattern: `${superiors} ~2 ${wants} ~12 (content|safety|security|moderation|output)? ~1 (filter|filters|guardrails|moderation|safety checks|review step) ~3 (skipped|disabled|bypassed|off|removed|disregarded|lifted|suspended)`,
    },
    `${superiors} ~2 ${wants} ~5 (skip|skipping|disable|disabling|bypass|bypassing|disregard|disregarding|ignore|drop|dropping|suspend|lift) ~3 (filter|filters|guardrails|moderation|safety checks|review step|approval step)`,
    `(skip|disable|bypass|disregard|drop|suspend|lift) ~3 (filter|filters|guardrails|moderation|safety checks|review step|approval step) ~~6 ${superiors} ~1 (said|says|told|approved|authorized|ordered|wants) ~1 (so|it|this|us|you|that)`,
    {
      pattern: `${superiors} ~2 ${wants} ~~16 (send|append|forward|upload|export|post|copy|stream|write|log|dump) ~1 (all|every|everything|full|entire) ~2 (data|output|outputs|results|records|messages|files|conversation|conversations|transcripts|logs)`,
      where: toAddress,
    },
    {
      pattern:
        '(previous|prior|earlier|antecedent|preceding|last) ~1 (analysis|assessment|examination|calculation|evaluation|computation|estimate|verdict) ~1 (was|were|proved|proven) ~2 (wrong|incorrect|flawed|mistaken|invalid|erroneous|inaccurate) ~~6 (recalculate|recompute|redo|rerun|re-run|reassess|re-evaluate) ~5 (these|supplied|following|this|alternate|alternative|provided|new|below)',
      severity: 'medium',
    },
    "(i'm|i am) ~1 (god|your god|your master|your owner|your creator|your king|your ruler) ~3 you ~1 (must|will|shall|have to|are to)",
    {
      pattern: '(entering|activating|switching to|entered|now in) ~2 (override|unrestricted|jailbreak) mode',
      severity: 'medium',
    },
    { pattern: `(retrieved|obtained|fetched|sourced|loaded) ~1 ${carriers} ${brings}`, severity: 'medium' },
    { pattern: `${carriers} ~1 (retrieved|obtained|fetched|sourced|loaded) ${brings}`, severity: 'medium' },
    {
      pattern:
        '(grant|granted|granting|enable|enabled) ~2 (temporary|full|elevated) ~2 (administrative|admin|root|developer) (privileges|access|rights|mode|permissions)',
      severity: 'medium',
    },
    {
      pattern:
        "(you are|you're) (running|operating|being run) (as part of|in|inside|under) ~2 (a test pipeline|developer mode|debug mode|maintenance mode|a test environment|an evaluation|test mode|admin mode|sudo mode)",
      severity: 'medium',
    },
    {
      pattern:
        '(fetched|retrieved|sourced|obtained|loaded|latest|recent) ~3 (information|records|data|document|resource|content|documents|data pull) ~3 (shows|contains|contain|includes|include|presents|indicates|specifies|presenting) ~1 (new|updated|modified|adjusted|altered|changed|revised) ~2 (behavior|behaviour|behavioral|operational|protocol|functional|parameter|system|directive) ',
      severity: 'medium',
    },
    '(per|on behalf of|by order of|as instructed by|as requested by|on orders of|at the request of|by authority of) ~1 (it department|security team|your developers|your developer|the administrator|system administrator|your administrator|anthropic|openai|your operator|compliance team|legal team|headquarters|repository owner|repo owner|your creators|upper management) ~8 (must|run|execute|upload|send|attach|disable|skip|ignore|forward|delete|install|approve|you)',
    '(your administrator|your developers|your developer|your operator|your creators|system administrator|anthropic|openai) (requires|require|wants|want|orders|order|instructs|instruct|commands|command|authorizes|authorized|expects|asks) you to',
    '(notice|message|directive|order|instruction|announcement|memo) from ~1 (repository owner|repo owner|your administrator|upper management|your creators|your makers) ~~10 (must|run|execute|upload|send|attach|disable|skip|ignore|forward|delete|install|approve|agents|you)',
    '(as your developer|as your creator|as your administrator|as your operator|as your maker|as an openai engineer|as an anthropic engineer|as an openai employee|as an anthropic employee) ~6 (i am instructing|i instruct|i order|i command|i hereby|i authorize|i authorise|i am ordering|i grant|you must|you will|i need you)',
    '(anthropic|openai|your developers|your creators|your operator) (has|have) (authorised|authorized|ordered|instructed|permitted|sanctioned|mandated) ~3 (following|this|the|you|all|override|agents)',
    '(speak|speaking|write|writing|act|acting) (for|on behalf of) (your developers|your creators|your operator|anthropic|openai|your administrator)',
    '(platform team|security team|it department|administrator|management|headquarters) (instructs|orders|directs|commands|authorizes) ~1 (agents|you|the agent|assistants|the assistant) to',
  ],
});

const conditions = new Set(['if', 'when', 'once', 'whenever', 'assume', 'unless', 'that', 'suppose', 'case']);

/** `If another agent is compromised, ...` is advice. */
function unconditional({ first }: PhraseMatch, passage: Passage): boolean {
  const [from] = passage.sentence(first);
  return !passage.words(Math.max(from, first - 6), first).some((word) => conditions.has(word));
}

/** Capitals make a headline of it; `new instructions:` in running text is none. */
function shouts(match: PhraseMatch, passage: Passage): boolean {
  const [start, end] = passage.range(match.first, match.last);
  const letters = passage.slice(start, end).replace(/[^A-Za-z]/g, '');
  return letters.length > 0 && letters === letters.toUpperCase();
}

/** In capitals, and fenced off by signs of its own: `*** NEW INSTRUCTIONS ***`. */
function headline(match: PhraseMatch, passage: Passage): boolean {
  if (!shouts(match, passage)) return false;
  const before = passage.tokens[match.first - 1];
  const after = passage.tokens[match.last];
  const fenced = (token: typeof before) =>
    token === undefined || token.ends || (token.kind === 'sign' && '*!=-:[]>'.includes(token.text));
  return fenced(before) && fenced(after);
}

/** An address stands in the sentence or right behind it: a share, a URL, a host. */
function toAddress({ first, last }: PhraseMatch, passage: Passage): boolean {
  const [start] = passage.range(first, last);
  const text = passage.text.slice(start - passage.offset, start - passage.offset + 320);
  return /(?:\/\/|\\\\)[\w.-]{3,}|\b\d{1,3}(?:\.\d{1,3}){3}\b|[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,}/.test(text);
}
