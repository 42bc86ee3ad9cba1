import { codeLeaks, type Leak } from '../../commands/code-leaks.js';
import { documentEvents } from '../../commands/document-script.js';
import { fencesIn } from '../../commands/fences.js';
import { findScripts } from '../../commands/find-scripts.js';
import { type FlowEvent, followData } from '../../commands/flow.js';
import { hostKind, isNeighbour } from '../../commands/hosts.js';
import { downloaders, senders } from '../../commands/programs.js';
import { parseShell } from '../../commands/shell-parser.js';
import type { ForeignOrder } from '../../language/foreign/foreign-check.js';
import type { ForeignClass } from '../../language/foreign/foreign-language.js';
import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { type DocumentContext, defineRule, type Hit, type SegmentContext } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';
import { destinationsOf, isCommonPlace } from '../../purpose/destinations.js';
import type { View } from '../../views/view.js';
import { namesReader } from '../reader.js';
import { harvests } from './credential-harvest.js';
import {
  goesOut,
  holdings,
  namesFile,
  namesOutside,
  personal,
  privateOrder,
  saidAloud,
  secretFiles,
  sends,
} from './private-orders.js';

/** How far behind an order its address may stand, in UTF-16 units. */
const reach = 80;

/** Words that make a tap of a message; that all data go to an address is said of every service. */
const tapping: readonly ForeignClass[] = ['from-now', 'silently', 'unbeknown'];

/** SC1002: a secret is read and carried to where strangers can see it. */
export const secretReadAndSend = defineRule({
  id: 'SC1002',
  name: 'secret-read-and-send',
  title: 'Read secrets and move them',
  family: 'F10',
  severity: 'critical',
  confidence: 'high',
  roles: ['payload'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'DOC', 'TOOL', 'AGT', 'SRC', 'CFG', 'DATA', 'CI'],
  maps: ['ASI02', 'ASI03', 'T0086', 'T0083', 'T0098', 'T0025', 'LLM02', 'N039'],
  message: 'This reads secrets or private data and sends them to where others can read them.',
  remedy: 'Remove the step, and change every credential that it names if it may have run.',
  foreign: [
    { act: 'pass', with: [['answers', 'secrets'], tapping], where: goesToAddress },
    {
      act: 'pass',
      with: [
        ['answers', 'secrets'],
        ['everything', 'automatic'],
      ],
      addressed: true,
      where: goesToAddress,
    },
  ],
  phrases: [
    {
      pattern:
        '(call|invoke|use|run) ~3 tool ~2 with ~1 (all|every|full|entire|complete|whole) ~1 (user data|conversation|messages|history|context|chat|user input|user inputs|prompts)',
      severity: 'high',
    },
    {
      pattern:
        '(output|result|results|content|contents|response) (from|of) ~3 (tool|function) ~2 and ~1 (send|post|forward|upload|pass|relay) (it|them) to ~3 (webhook|http|email|external|remote|upload|network)',
      severity: 'high',
    },
    {
      pattern:
        '(posting|sending|submitting|uploading|pasting|mailing|forwarding|entering|post|send|submit|upload|paste|enter) ~2 (session token|session tokens|access token|auth token|bearer token|api key|api keys|private key|ssh key|session cookie|cookies|credentials) ~2 (to|at|into|on)',
      severity: 'high',
      where: leavesByAddress,
    },
    {
      pattern:
        '(each|every) ~1 (conversation|chat|exchange|dialogue|prompt|message|reply) ~4 (send|sends|post|posts|forward|forwards|upload|uploads|mail|mails|relay|submit|submits) ~10 (to|at)',
      severity: 'high',
      where: endsInAddress,
    },
    {
      pattern: `(read|cat|open|get|extract|collect|fetch|load|copy|dump|find|retrieve|grab|gather|tell) ~5 @secret ~~12 ${sends}`,
      where: goesOut,
    },
    {
      pattern: `(read|cat|open|load|dump|grab|take) ~1 ${secretFiles} ~8 ${sends} ~5 (secret|secrets|key|keys|token|tokens|credential|credentials|password|passwords|contents|content|values|it|them|everything) ~2 to ~1 (our|my|us|me|this|that|external|remote) ~2 (server|endpoint|backend|webhook|collector|address|host|service|api|inbox|channel)`,
    },
    {
      pattern: `(harvests|steals|grabs|exfiltrates|collects|scrapes) ~3 ${personal} ~16 (sends|forwards|posts|uploads|publishes|transmits) ~6`,
      where: goesOut,
      severity: 'medium',
    },
    {
      pattern: `(forwards|posts|uploads|publishes|sends|leaks) ~2 ${personal} ~2 to ~2 (public|external|third-party|remote|unknown) ~1 (paste|pastes|gist|site|sites|server|servers|social|account|accounts|blog|endpoint|channel|host|hosts)`,
      severity: 'medium',
    },
    {
      pattern:
        '(put|paste|insert|append|add|write) ~3 @secret ~3 (into|in|to) ~3 (pr|pull request|issue|commit message|comment|comments|gist)',
      severity: 'high',
    },
    {
      pattern: `^ ${sends} ~2 [all every any my his her their] ~3 ${holdings} ~~14 to`,
      where: goesOut,
      severity: 'high',
    },
    {
      pattern: `^ ${sends} ~1 (body|content|contents|full text|copy) of ~3 (email|message|document|file|conversation|invoice)`,
      where: goesOut,
      severity: 'high',
    },
    {
      pattern: `(concatenate|collect|gather|summarize|summarise) ~2 [all every] ~2 ${holdings} ~10 ${sends}`,
      where: goesOut,
      severity: 'high',
    },
  ],
  expressions: [
    {
      triggers: [
        'send |forward |upload |post |transmit |email |e-mail |mail |submit |exfil|leak |deliver |relay |beacon |pass along|pass on|hand over'.split(
          '|',
        ),
        'password|api key|apikey|token|credential|secret|private key|ssh key|cookie|environment var|.env|id_rsa|.ssh|.aws|wallet|seed phrase|credit card|bank account|passport|social security|security code|verification code|user information|user data|conversation|chat history|system prompt|personal |contact list|browsing history'.split(
          '|',
        ),
        'https:/|http:/|www.|webhook|gist|pastebin|.com|.net|.org|.io|.dev|.invalid|.example|.xyz|.site|.ru'
          .split('|')
          .filter((sign) => sign.length > 3),
      ],
      expression: privateOrder,
      where: (match) =>
        namesOutside(match.input, match.index) && { severity: namesFile.test(match[0]) ? 'critical' : 'high' },
    },
    {
      triggers: [
        ['process.env', ' env.', 'os.environ', '=env.', '${env.'],
        ['token', 'secret', 'password', 'api key', 'credential', 'secret key'],
        ['in your', 'the user', 'in the answer', 'in the reply', 'in the response', 'in the chat'],
      ],
      expression: saidAloud,
      where: () => ({ severity: 'high' }),
    },
  ],
  segments: {
    triggers: [
      `.ssh/ id_rsa id_ed25519 .aws/ .azure/ .kube/ .gnupg .docker/config gcloud .npmrc .netrc .pypirc git-credentials ~/.env /.env @.env '.env ".env /etc/passwd /etc/shadow /environ os.environ stringify(process printenv _history`
        .split(' ')
        .concat(['cat env', 'read env', 'env |', 'login data', 'pbpaste', 'pyperclip', 'xsel', 'xclip']),
      'curl|wget|https:/|http:/|webhook|netcat| nc |ncat|scp |rsync|urlopen|requests.post|fetch(|gist|nslookup|read |contents of|extract'.split(
        '|',
      ),
    ],
    glance: (raw) => raw.search(secrets) >= 0 && maySend.test(raw),
    check: segmentHits,
  },
  document: documentHits,
  farApart: true,
});

function* segmentHits({ segment, view }: SegmentContext): Iterable<Hit> {
  const found = findScripts(view);
  for (const script of found) {
    for (const event of followData(parseShell(script.text))) {
      const severity = levelOf(event);
      if (severity === null) continue;
      yield { start: script.start + event.start, end: script.start + event.end, severity, message: messageOf(event) };
    }
  }
  if (segment.role !== 'code-block' && segment.role !== 'text' && segment.role !== 'string') return;
  for (const leak of codeLeaks(view.text)) yield { ...leak, severity: 'high' };
}

/** A first look, so that most texts need no parsing: something in it names a store of secrets. */
const secrets =
  /printenv|pbpaste|pyperclip|xsel|xclip|stringify\(\s{0,2}process|\.(?:ssh|aws|azure|kube|gnupg|npmrc|netrc|pypirc|docker|electrum|config)\b|(?<!process|meta)\.env\b|id_(?:rsa|ed25519|ecdsa)|git-credentials|gcloud|\/etc\/(?:passwd|shadow)|environ\b|\b(?:env|printenv)\s{0,4}\||_history|wallet\.dat|Login Data|Cookies|\/credentials|credentials\./g;

/** The same for what sends: a program, a call, a socket, or a name that quotation marks or backslashes hide. */
const maySend = new RegExp(
  String.raw`\b(?:${[...downloaders, ...senders].join('|')})\b|\b(?:requests?|httpx|axios)\.|urlopen|\bfetch\s{0,2}\(|\/dev\/(?:tcp|udp)|\w(?:''|""|\\)\w|(?:'\w{1,9}'|"\w{1,9}")\w`,
  'i',
);

/** Blocks of a document are followed as one script: what one block gathers, the next may send. */
function* documentHits({ file, matches, holds, each, overall }: DocumentContext): Iterable<Hit> {
  if (file.format !== 'markdown' || !holds(secrets)) return;
  for (const event of overall(documentEvents)) {
    const level = levelOf(event);
    if (level === null) continue;
    yield { start: event.start, end: event.end, severity: level, message: messageOf(event) };
  }
  for (const { start: by, fact } of each(leaksInBlocks)) {
    for (const { start, end } of fact) yield { start: by + start, end: by + end, severity: 'high' };
  }
  yield* harvests(matches);
}

function leaksInBlocks(text: string): Leak[] {
  return fencesIn(text).blocks.flatMap(({ start: by, text: block }) =>
    codeLeaks(block).map(({ start, end }) => ({ start: by + start, end: by + end })),
  );
}

/** The level of a secret that leaves, by where it goes; null when it stays on the machine. */
function levelOf(event: FlowEvent): Severity | null {
  if (event.kind !== 'send') return null;
  const kinds = event.urls.map(hostKind);
  if (kinds.length > 0 && kinds.every((kind) => kind === 'local')) {
    return event.urls.every(isNeighbour) ? 'high' : null;
  }
  return kinds.every((kind) => kind === 'forge' || kind === 'installer') ? 'high' : 'critical';
}

function messageOf(event: FlowEvent): string {
  const what = event.origins.find((origin) => origin.kind === 'secret')?.from.slice(0, 80) ?? 'a secret';
  const to = event.urls[0] ? event.urls[0].slice(0, 120) : 'another machine';
  return `This reads ${what} and sends it to ${to}.`;
}

/** Right behind an order in another language, or within it, stands an address that is not of this machine. */
function goesToAddress({ start, end }: ForeignOrder, { text }: View): boolean | Partial<Hit> {
  const places = destinationsOf(text.slice(start, end + reach)).filter(({ host }) => !isCommonPlace(host));
  return places.length > 0 && { severity: 'high' };
}

/** An address follows, and an agent is told so: programs send tokens to the servers that gave them. */
function leavesByAddress(match: PhraseMatch, passage: Passage): boolean {
  return endsInAddress(match, passage) && namesReader(match, passage);
}

function endsInAddress({ last }: PhraseMatch, { tokens }: Passage): boolean {
  return tokens.slice(last, last + 4).some(({ kind }) => kind === 'address');
}
