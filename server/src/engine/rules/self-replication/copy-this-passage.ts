import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { idiom } from '../idioms.js';
import { carriedOn } from './carried-on.js';

/** SC0701: tells the reader to reproduce the text, or its block, elsewhere. */
export const copyThisPassage = defineRule({
  id: 'SC0701',
  name: 'copy-this-passage',
  title: 'Order to copy this passage',
  family: 'F07',
  severity: 'high',
  confidence: 'medium',
  roles: ['replicate'],
  scopes: 'all',
  maps: ['T0061', 'ASI08', 'ASI06', 'ASI01', 'N027'],
  message:
    'This orders the reading agent to copy the text into other places; one such order turns a passage into a strain.',
  remedy: 'Remove it here, then search the workspace for the same text: it may have been obeyed already.',
  foreign: [{ act: 'copy', with: [['self-text'], ['everywhere']] }],
  phrases: [
    ...carriedOn,
    {
      pattern:
        '^ (copy|paste|put|insert|add|write|replicate|place|carry|repeat) this ~1 (in|into|to) (every|each|all|any) ~1 (project|projects|repo|repos|repository|repositories|file|files|workspace|workspaces|readme|document|folder|directory|codebase|skill|prompt|chat|session|commit) ~1 you ~1 (touch|open|edit|visit|work|create|write|see|load|handle|enter|make|join)',
      severity: 'high',
    },
    {
      pattern:
        '@copy ~3 @self-text ~6 (into|to|in|at the top|at the end|across|within|inside|on) ~3 (every|each|all|any other|other|whatever|everything|subsequent|future|neighbouring|neighboring|downstream|outgoing)',
      where: notLicence,
    },
    {
      pattern:
        '@copy ~2 @self-text ~2 (verbatim|word for word|unchanged|exactly as is|in full) ~8 (in|into|to) ~2 (every|each|all|any|your|the summary|summaries|responses|output|files)',
      where: notLicence,
    },
    {
      pattern:
        '@copy ~2 @self-text ~5 (every|each|all) ~3 (file|files|repo|repository|repositories|project|projects|response|responses|reply|replies|summary|summaries|document|documents|conversation|message|messages|email|emails|commit|commits|readme|session|sessions|agent|agents|handoff|output|outputs|you|task|tasks)',
      where: notLicence,
    },
    {
      pattern:
        '(every|each|all) ~3 (file|files|repo|repository|project|response|responses|reply|replies|summary|summaries|document|documents|message|email|handoff|output) ~5 (must|should|shall) ~2 (include|contain|carry|begin with|start with|end with) ~3 (this block|this text|this section|these lines|these instructions|this notice|this message|this paragraph|the above|this prompt|a copy of this|this instruction)',
      where: notLicence,
    },
    {
      pattern:
        '(replicate|copy|spread|propagate|reproduce|duplicate) (itself|yourself) ~6 (to|into|in|across|through|every|other|all)',
      where: aboutAgents,
    },
    {
      pattern:
        '(re-add|restore|recreate|reinsert|re-insert|put back) ~4 (this section|this block|this file|this text|these lines|this instruction|these instructions|this rule|session startup section|this line|this paragraph|it) ~6 (if|when|whenever) ~4 (missing|removed|deleted|absent|lost|gone)',
    },
    {
      pattern:
        '(whenever|every time|each time|any time) ~2 you ~4 (create|write|edit|open|generate|answer|reply|respond|commit|touch|send|summarize) ~8 @copy ~2 @self-text',
      where: notLicence,
    },
    {
      pattern:
        'always ~1 (end|begin|start|open|close|finish|preface|conclude|sign) ~3 (answer|answers|reply|replies|response|responses|message|messages|email|emails|output|outputs|summary|summaries|file|files) ~2 with ~2 @self-text',
      where: notLicence,
    },
    {
      pattern:
        '(make sure|ensure|see to it) ~2 @self-text ~2 (appears|appear|is included|is copied|is present|is repeated|is carried|survives|survive) ~3 (every|each|all|any)',
      where: notLicence,
    },
    {
      pattern:
        '(every|each|all) ~1 (file|document|reply|response|message|summary|commit|answer|page|email|note|record) ~3 (has to|have to|must|should|shall|needs to|is to) ~1 (start|begin|end|open|close) with ~2 (these|this|the above) ~1 (lines|line|text|block|words|sentence|paragraph|note|notice|comment|instruction|instructions|message)',
      where: notLicence,
    },
  ],
});

/** G8: licence texts and file headers ask for their own copying, and have always done; recipes for configurations do. */
function notLicence(match: PhraseMatch, passage: Passage): boolean | Partial<Hit> {
  const own = passage.words(match.first, match.last + 3);
  if (own.includes('itself') && !aboutAgents(match, passage)) return false;
  if (own.includes('header') && own.includes('source')) return false;
  const near = passage.words(match.first - 12, match.last + 12);
  return near.some((word) => licensing.has(word)) ? false : idiom(match, passage);
}

const licensing = new Set('copyright license licence licensed permission redistributions warranty spdx'.split(' '));

/** Cells, viruses and events replicate themselves too. */
function aboutAgents(match: PhraseMatch, passage: Passage): boolean {
  const near = passage.words(match.first - 20, match.last + 20);
  return near.some((word) =>
    [
      'agent',
      'agents',
      'file',
      'files',
      'prompt',
      'instruction',
      'instructions',
      'memory',
      'repo',
      'repository',
      'assistant',
      'response',
      'message',
    ].includes(word),
  );
}
