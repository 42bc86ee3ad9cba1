import { defineRule } from '../../model/rule.js';
import { idiom } from '../idioms.js';

/** SC0102: a passage ranks itself above other sources of instruction. */
export const priorityEscalation = defineRule({
  id: 'SC0102',
  name: 'priority-escalation',
  title: 'Text claims precedence over system, operator or user',
  family: 'F01',
  severity: 'high',
  confidence: 'medium',
  roles: ['hook'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'DOC', 'SRC', 'TOOL', 'DATA', 'AGT'],
  maps: ['ASI01', 'LLM01', 'T0051.001', 'N015'],
  message: 'This claims to outrank the system, the operator or the user; agents that believe it drop their own rules.',
  remedy: 'Remove the claim. Say which first-party file settles a conflict, by name, if one must.',
  phrases: [
    {
      pattern:
        '(this|these|present|following) ~1 (instruction|instructions|directive|directives|prompt|message|order|orders) ~2 (takes|take|has|have|gets|get|with) ~1 (precedence|priority) over ~2 (directive|directives|order|orders|prompt|prompts|message|messages|everything|instruction)',
      where: idiom,
    },
    {
      pattern:
        '(comes|come|stands|stand|ranks|rank|goes) (before|above|over) (all|any|every) other (instruction|instructions|directive|directives|order|orders|prompt|prompts)',
      where: idiom,
    },
    {
      pattern:
        '(trump|trumps|beat|beats|supersede|supersedes|outrank|outranks|override|overrides|overrule|overrules) ~1 (all|any|every|each) other (instruction|directive|directives|order|orders|prompt|prompts)',
      where: idiom,
    },
    {
      pattern:
        'no other (instruction|directive|order|prompt|message) ~2 (outrank|outranks|override|overrides|overrule|overrules|supersede|supersedes|precedence|priority)',
      where: idiom,
    },
    {
      pattern:
        '(system level|platform level|vendor|developer|operator|system) (rules|instructions|policies|guidelines) (are|is) ~1 (advisory|optional|suggestions|a suggestion|not binding|secondary|outranked)',
      severity: 'medium',
    },
    {
      pattern:
        '(contradiction|conflict|clash|disagreement|doubt) (between|with) ~2 (anthropic|openai|google|your developers|your developer|your maker|your makers|your operator|your vendor|the vendor|the platform|the system prompt|your guidelines|your safety) ~10 (this|the) (file|skill|page|document|note|rule|text) ~2 (wins|prevails|wants|says|decides|counts|holds|goes)',
      severity: 'medium',
    },
    {
      pattern:
        '(take|takes|has|have|takes absolute) ~1 (precedence|priority) over ~4 (system prompt|system instructions|the system|the user|users|operator|your instructions|all other instructions|any other instructions|previous instructions|other instructions|all other rules|safety)',
      where: idiom,
    },
    {
      pattern:
        '(supersede|supersedes|override|overrides|outrank|outranks|overrule|overrules) ~4 (your system prompt|the system prompt|system instructions|user request|user requests|user instructions|developer instructions|safety guidelines|safety rules|all other instructions|all previous instructions|any previous instructions|all prior instructions|conflicting instructions|conflicting user|your guidelines|your instructions|your training|all other rules)',
      where: idiom,
    },
    {
      pattern:
        '(highest|top|absolute|maximum) (priority|authority|precedence) ~8 (outrank|outranks|override|overrides|regardless of any|regardless of what|regardless of all|regardless of other|above all|ignore|must be followed|must obey|supersedes)',
    },
    {
      pattern:
        '(these|this|the following|following) ~2 (instructions|instruction|rules|directive|directives|message|orders) ~3 (must be|should be|are to be|is to be|need to be|has to be) (obeyed|followed|executed|prioritized|prioritised) ~4 (above|before|over|regardless|without question|immediately|at all costs|unconditionally)',
    },
    {
      pattern:
        '(you must|must|please) (execute|follow|obey|do|complete|perform) (the following|this|these) ~3 (before|prior to|instead of) ~2 (any other task|anything else|all other|any other|doing anything|responding to anything)',
    },
    {
      pattern:
        '(treat|regard|consider|accept) (this|these|the following) ~4 as ~3 (highest priority|system instruction|system instructions|system message|system prompt|absolute|authoritative instruction|mandatory instruction|trusted instruction)',
    },
    {
      pattern:
        '(obey|prioritize|prioritise|follow) (this|these|me|it|the following) ~3 (over|above|before) ~3 (the user|system prompt|all other|anything else|any other|your other|everything else|your guidelines)',
    },
    {
      pattern:
        '(even if|no matter what) ~2 (the user|user|system prompt|system|developer|operator) ~4 (says otherwise|instructs otherwise|tells you otherwise|asks otherwise|objects|disagrees|forbids)',
      severity: 'medium',
    },
    '(this file|this document|this page|these notes|this section|these rules|these instructions|this message) (wins|win|prevails|prevail|has the last word|have the last word|always wins|always win) ',
    {
      pattern:
        '(conflict|conflicts|contradict|contradicts|contradiction|disagree|disagrees) ~5 (system prompt|system instructions|your instructions|your guidelines|your training|other instructions) ~6 (follow this|this document|this file|these instructions|these rules|obey this|follow these)',
    },
    '(absolute|full|complete|final|supreme|highest) authority over ~3 (instruction|instructions|rule|rules|directive|directives|prompt|system prompt|user|operator)',
    {
      pattern:
        '(even if|even when) ~2 (the user|user|operator|developer|anyone) ~1 (tells you not to|asks you not to|says not to|tells you to stop|asks you to stop|says no)',
      severity: 'medium',
    },
    {
      pattern:
        '(this|these) ~2 (rules|rule|notes|note|instructions|instruction|document|file|section|message|directive|directives) ~2 (supersede|supersedes|override|overrides|outrank|outranks|overrule|overrules) ~4 (the operator|the user|the system|system prompt|your developers|anthropic|openai|all others|any others|everything else)',
      where: idiom,
    },
    '(give|grant|assign) ~2 (this|these|it) ~3 (priority|precedence) over ~3 (system prompt|the user|your instructions|all other|everything else|your guidelines|any other)',
    '(rank|status|weight|authority|force) of (a system message|a system prompt|the system prompt|system instructions|a system instruction)',
  ],
});
