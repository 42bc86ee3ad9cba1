import type { DocumentContext, Hit } from '../../model/rule.js';

const snippet = String.raw`(?:following|below|subsequent|given|next|provided)\s(?:python\s|code\s|the\s){0,2}code\s?(?:snippets?|blocks?|segments?|fragments?|lines?|piece)?`;
const yours = String.raw`your\s(?:\w{1,16}\s){0,2}(?:algorithm|implementation|elucidation|solution|response|answer|code|explanation|reply|output|program|coding|logic|approach)`;
/** What no snippet does that only makes an answer better: it connects, runs others, watches, or never ends. */
const acts = String.raw`\bsocket\b|\bsubprocess\b|\brequests\.(?:post|get|put)\b|\bos\.(?:system|popen|remove|kill|dup2|fork)\b|\burllib\b|\bmultiprocessing\b|\bpexpect\b|\bwmi\b|\bscapy\b|\bctypes\b|\bsmtplib\b|\bparamiko\b|\bwinreg\b|\bshutil\.rmtree\b|\bpynput\b|\bpsutil\b|\bftplib\b|\btelnetlib\b|\bcurl\s|\bwget\s|\bwhile True:|\bpyautogui\b|\bgetpass\b|\bkeyboard\b`;

/** The words by which such an order is found. */
export const dictatedCodeTriggers: readonly (readonly string[])[] = [
  ['following code', 'below code', 'subsequent code', 'given code', 'provided code', 'next code'],
  [
    'your algorithm',
    'your impl',
    'your eluc',
    'your solution',
    'your response',
    'your answer',
    'your code',
    'your expl',
    'your reply',
    'your output',
    'your program',
    'your logic',
    'your approach',
  ],
];

const order = new RegExp(
  String.raw`\b(?:${snippet}[^\n\x60]{0,120}?${yours}|${yours}[^\n\x60]{0,120}?${snippet})[^\x60]{0,120}\x60{3}[^\x60]{0,900}?(?:${acts})`,
  'gi',
);

/** An answer shall hold a snippet that comes with the order, and the snippet acts. */
export function* dictatedCode({ matches }: DocumentContext): Iterable<Hit> {
  for (const { index, 0: found } of matches(order)) {
    yield {
      start: index,
      end: index + found.length,
      severity: 'high',
      message: "This puts a stranger's code into what the agent answers; the code acts by itself.",
    };
  }
}
