import { defineRule, type Hit } from '../../model/rule.js';
import { oddFolders, oddPath } from './odd-places.js';

const obey =
  '(?:follow|obey|apply|adopt|honou?r|comply with|act on|carry out|execute|do (?:what|as|whatever)|treat (?:it|them|its)|overrides?|takes? precedence)';
const load = '(?:load|read|open|check|fetch|import|include|source|look (?:in|into|at|for))';
const orders =
  '(?:instructions?|rules|orders|directives?|guidelines|prompts?|commands|persona|contents?|rest of (?:this|the) (?:skill|file|prompt|document))';
const coming =
  '(?:(?:will|is|are|be|been|being|has been|gets?) (?:later |then )?(?:appear|arrive|placed|delivered|added|provided|written|downloaded|supplied|pushed|dropped)(?: later)?|appears?|arrives?|shows? up|delivered later|turns? up|(?:has|have) been (?:initiali[sz]ed|fetched|downloaded|delivered))';

/** SC1206: the text in review is harmless; what it tells to obey comes later, or from where nobody looks. */
export const lazyLoadedPayload = defineRule({
  id: 'SC1206',
  name: 'lazy-loaded-payload',
  title: 'Benign stub points to a later-loaded payload',
  family: 'F12',
  severity: 'medium',
  confidence: 'medium',
  roles: ['trigger', 'hook'],
  scopes: ['INS', 'SKL', 'PER', 'SCH', 'CFG', 'MEM', 'AGT'],
  within: ['INS', 'SKL', 'PER', 'SCH', 'CFG', 'MEM', 'AGT'],
  maps: ['T0094', 'T0081', 'ASI04', 'ASI06'],
  message:
    'This hands the reader over to instructions that are not there yet or lie where no review looks; they can become anything.',
  remedy: 'Write the instructions here, or point to a file that is tracked and reviewed.',
  expressions: [
    {
      triggers: [
        ['follow', 'obey', 'apply', 'adopt', 'honor', 'honour', 'comply', 'carry out', 'execute'],
        [...oddFolders],
        nouns(),
      ],
      expression: new RegExp(`\\b${obey}\\b[^\\n.]{0,50}\\b${orders}\\b[^\\n]{0,40}${oddPath}`, 'i'),
      where: notOwn,
    },
    {
      triggers: [
        ['follow', 'obey', 'apply', 'adopt', 'do what', 'do as', 'treat', 'carry out', 'execute', 'override'],
        [...oddFolders],
      ],
      expression: new RegExp(
        `\\b(?:${load}|${orders})\\b[^\\n]{0,60}?${oddPath}[^\\n]{0,90}\\b(?:and|then|;|to|its?|them)\\b[^\\n]{0,24}\\b${obey}\\b`,
        'i',
      ),
      where: notOwn,
    },
    {
      triggers: [
        ['follow', 'obey', 'adopt', 'execute', 'override', 'carry out', 'treat', 'apply'],
        [
          'appear',
          'arrive',
          'placed',
          'delivered',
          'shows up',
          'show up',
          'initiali',
          'turns up',
          'dropped',
          'supplied',
        ],
        nouns(),
      ],
      expression: new RegExp(
        `\\b${orders}\\b[^\\n]{0,80}\\b${coming}\\b[^\\n]{0,80}\\b${obey}\\b|\\b(?:once|when|if|after|as soon as)\\b[^\\n.]{0,80}\\b${coming}\\b[^\\n]{0,60}\\b${obey}\\b[^\\n.]{0,30}\\b(?:${orders}|it)\\b|\\b${obey}\\b[^\\n.]{0,40}\\b(?:anything|whatever|${orders})\\b[^\\n.]{0,24}\\b(?:will|to) be (?:placed|dropped|written|put|delivered)\\b`,
        'i',
      ),
    },
  ],
});

function nouns(): string[] {
  return [
    'instruction',
    'rules',
    'orders',
    'directive',
    'guideline',
    'prompt',
    'commands',
    'persona',
    'content',
    'rest of',
    'anything',
    'whatever',
  ];
}

/** What a package documents about itself is read by many honest files. */
function notOwn([text]: RegExpExecArray): boolean | Partial<Hit> {
  return /node_modules\/[\w@./-]{1,60}(?:docs|README|skills?|SKILL)/i.test(text) ? { severity: 'low' } : true;
}
