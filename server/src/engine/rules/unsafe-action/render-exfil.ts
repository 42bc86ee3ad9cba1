import { hostKind, splitUrl } from '../../commands/hosts.js';
import { type DocumentContext, defineRule, type Hit, type SegmentContext } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';
import { rawPlaces } from '../../readers/code-places.js';

/** An element that runs a script when the document is shown, and what the script touches. */
const scripted =
  /<(?:img|svg|iframe|video|audio|object|embed|details|body)\b[^>\n]{0,160}\bon(?:error|load|toggle)\s{0,2}=[^>\n]{0,20}(?:console|alert|fetch|eval|document|location|window|XMLHttp|import|navigator|parent)\b|<(?:a|iframe|form|embed|object)\b[^>\n]{0,120}\b(?:href|src|action|data)\s{0,2}=\s{0,2}["']?\s{0,2}javascript:[^>\n]{0,40}(?:console|alert|fetch|eval|document|location|window|parent|top|cookie)\b/gi;

const runsScript = 'Showing this document runs a script that can read the page and send it away.';

/** SC1003: a link or image is built whose address carries what the agent knows. */
export const renderExfil = defineRule({
  id: 'SC1003',
  name: 'render-exfil',
  title: 'Exfiltration through rendered links or images',
  family: 'F10',
  severity: 'high',
  confidence: 'high',
  roles: ['payload'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'DOC', 'DATA', 'TOOL', 'AGT', 'SCH', 'VCS'],
  maps: ['ASI02', 'T0077', 'T0086', 'LLM02', 'LLM05', 'N036'],
  message: 'Rendering this address sends what the agent knows to the host in it, without a click.',
  remedy: 'Remove the link or image; an answer never needs an address that the conversation is put into.',
  segments: {
    triggers: [['](http', '] (http', 'src="http', "src='http", 'src=http', 'href="http', "href='http"], placeholders()],
    glance: (raw) => raw.search(written) >= 0,
    check: addresses,
  },
  expressions: [
    {
      triggers: [
        ['include', 'insert', 'append', 'render', 'display', 'embed', 'end your', 'end every', 'add '],
        ['response', 'answer', 'reply', 'replies', 'output', 'message'],
        ['javascript:', '<script', '<img', '<iframe', 'onerror', '](http', 'pixel', 'tracking'],
      ],
      expression:
        /\b(?:include|insert|append|render|display|embed|add|put|end)\b[^\n]{0,60}\b(?:your|every|each|all|any|the)\s(?:\w{1,20}\s){0,2}(?:response|answer|repl(?:y|ies)|output|message)s?\b[^\n]{0,160}?(?:<a\s[^>\n]{0,20}javascript:|<script\b|<iframe\b|<img\s[^>\n]{0,80}(?:https?:|onerror)|!\[[^\]\n]{0,80}\]\(https?:|\b(?:tracking|1x1|invisible|hidden)\s(?:pixel|image|link))/i,
    },
    {
      triggers: [
        ['include', 'insert', 'append', 'render', 'display', 'embed', 'add '],
        ['pixel', 'tracking image', 'invisible image', 'hidden image', 'tracking code'],
        ['response', 'answer', 'reply', 'replies', 'output'],
      ],
      expression:
        /\b(?:include|insert|append|render|display|embed|add|put)\b[^\n]{0,24}\b(?:1x1|tracking|invisible|hidden|transparent|beacon)\b[^\n]{0,120}(?:\n[^\n]{0,40})?\b(?:in|to|into|with|at the end of)\s(?:all |every |each |any )?(?:of )?your\s(?:\w{1,20}\s){0,2}(?:response|answer|repl(?:y|ies)|output)s?\b/i,
    },
    {
      triggers: [
        ['javascript:', 'onerror', 'onload', 'ontoggle'],
        ['<img', '<svg', '<iframe', '<a ', '<object', '<embed', '<form', '<body', '<video', '<audio', '<details'],
      ],
      expression: scripted,
      where: (_, view) => view.segment.language === null && { severity: 'medium', message: runsScript },
    },
  ],
  document: inRawText,
  farApart: true,
  phrases: [
    "(append|add|encode|include|attach|put|insert|embed|concatenate|place) ~6 (conversation|chat history|last message|user message|user's message|user's question|user's data|user data|system prompt|api key|api keys|access token|session token|credentials|password|passwords|secrets|environment variables|cookies|previous messages|message history|session data|private data|context window) ~8 (to|into|in|as) ~4 (url|image url|link|query string|query parameter|url parameter|get parameter|image source|image link|hyperlink)",
    '(append|add|attach|put|encode) ~4 (message|messages|conversation|answer|response|data|content|contents|summary) ~4 (to|into|in|as) ~1 (url|query string|query parameter|url parameter|image url) ~3 (as|parameter|query|of)',
  ],
});

const written =
  /(!?\[[^\]\n]{0,200}\]\(\s{0,2}<?|\b(?:src|href)\s{0,2}=\s{0,2}["']?)((?:https?:)?\/\/[^\s)"'>]{3,300}?(?:\{\{?\s{0,2}[\w .-]{2,60}\s{0,2}\}\}?|\$\{?[\w.]{2,60}\}?|<[\w -]{2,60}>|\[[\w -]{2,60}\]|%7B[\w-]{2,40}%7D|[?&=/][A-Z][A-Z0-9]{0,20}_[A-Z0-9_]{2,40}|=(?:SECRET|TOKEN|PASSWORD|CREDENTIAL|CONVERSATION|HISTORY|PAYLOAD|STOLEN|CONTEXT|MESSAGE|CHAT|MEMORY|EXFIL)S?(?=[)\s"'>&])))/gi;

/** Links and images as they are written, in which something of the conversation is to be put. */
function* addresses({ view }: SegmentContext): Iterable<Hit> {
  for (const match of view.text.matchAll(written)) {
    const [whole, lead = '', url = ''] = match;
    const severity = levelOf(url, lead.startsWith('!') || /src/i.test(lead));
    if (severity !== null) yield { start: match.index, end: match.index + whole.length, severity };
  }
}

/** Documents hold no scripts that run when they are shown; their reader takes the tags away, the raw text has them. */
function* inRawText(context: DocumentContext): Iterable<Hit> {
  const isCode = context.file.format === 'html' ? null : rawPlaces(context);
  if (!isCode) return;
  for (const match of context.matches(scripted)) {
    if (isCode(match.index)) continue;
    yield { start: match.index, end: match.index + match[0].length, severity: 'medium', message: runsScript };
  }
}

/** Names that leave no doubt, for links too: a link needs a click, and tools are opened by links with a text in them. */
const confidential =
  /(?:^|[^a-z])(?:conversation|chat|history|secrets?|tokens?|passwords?|api[ _-]?keys?|credentials?|system[ _-]?prompt|payload|base64|exfil|stolen|leak|session|memory|messages?|user[ _-]?(?:data|info|email)|data|context)(?:$|[^a-z])/i;

/** Names of placeholders that stand for what an agent knows, not for a part of a badge's address. */
const known =
  /(?:^|[^a-z])(?:data|conversation|chat|contents?|messages?|summary|secrets?|tokens?|query|payload|base64|encoded|history|passwords?|api[ _-]?keys?|context|system[ _-]?prompt|prompt|responses?|answers?|user[ _-]?(?:data|info|input|message|query|email)|email|credentials?|info|information|exfil|stolen|text|session|leak|placeholder|output|results?|memory|notes?|file)(?:$|[^a-z])/i;
const badges =
  /(?:^|\.)(?:shields\.io|badge\.fury\.io|badgen\.net|codecov\.io|star-history\.com|github\.com|githubusercontent\.com|gitlab\.com|travis-ci\.\w+|circleci\.com|vercel\.app|herokuapp\.com|quickchart\.io)$/;

/** An image is fetched without a click; null when the address carries nothing of the conversation. */
function levelOf(url: string, isImage: boolean): Severity | null {
  const at = url.search(/[{$<[]|%7B|[?&=/][A-Z][A-Z0-9]{0,20}_[A-Z0-9_]{2,40}$|=[A-Z]{4,14}$/);
  const name = url.slice(at);
  const parts = splitUrl(url.startsWith('//') ? `https:${url.slice(0, at)}` : url.slice(0, at));
  if (at < 0 || !parts || badges.test(parts.host) || hostKind(parts.host) === 'local') return null;
  const names = isImage ? known : confidential;
  if (!names.test(name.replace(/([a-z])([A-Z])/g, '$1_$2'))) return null;
  return isImage ? 'high' : 'medium';
}

/** Placeholders as they are written in templates: `{{conversation}}`, `${data}`, `[QUERY]`, `<secret>`, `BASE64_DATA`. */
function placeholders(): string[] {
  const words =
    'data conversation chat content contents message messages summary secret secrets token tokens query payload history password context prompt response answer email info text session output results memory notes'.split(
      ' ',
    );
  const forms = words.flatMap((word) => [
    `{${word}}`,
    `{{${word}`,
    `{{ ${word}`,
    `${word}}}`,
    `_${word}}`,
    `[${word}]`,
    `<${word}>`,
  ]);
  return [
    ...forms,
    '{api',
    '{user',
    '[user',
    '<user',
    '=base64',
    'base64 data',
    'encoded data',
    '=placeholder',
    'exfil',
    '=stolen',
    '=secret',
    '=token',
    '=password',
    '=credential',
    '=conversation',
    '=history',
    '=payload',
    '%7b',
  ];
}
