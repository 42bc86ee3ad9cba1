import { codeLeaks, type Leak } from '../../commands/code-leaks.js';
import { documentEvents } from '../../commands/document-script.js';
import { fencesIn } from '../../commands/fences.js';
import { findScripts } from '../../commands/find-scripts.js';
import { type FlowEvent, followData } from '../../commands/flow.js';
import { hostKind, isNeighbour } from '../../commands/hosts.js';
import { downloaders, senders } from '../../commands/programs.js';
import { parseShell } from '../../commands/shell-parser.js';
import { type DocumentContext, defineRule, type Hit, type SegmentContext } from '../../model/rule.js';
import type { Severity } from '../../model/severity.js';
import { answerTaps } from './answer-taps.js';
import { harvests } from './credential-harvest.js';
import { disguises, dressedSecrets } from './dressed-secrets.js';
import { namesFile, namesOutside, privateOrder, saidAloud } from './private-orders.js';
import { privatePhrases } from './private-phrases.js';
import { publicPlaces } from './public-places.js';
import { tellingTools } from './telling-tools.js';

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
  foreign: answerTaps,
  frames: [
    {
      act: ['read', 'acquire', 'store'],
      objects: ['secrets'],
      conditions: ['silent'],
      severity: 'medium',
      where: () => ({ message: 'This has secrets taken without a word to anybody.' }),
    },
  ],
  phrases: [...privatePhrases, ...publicPlaces, ...disguises, ...tellingTools],
  expressions: [
    ...dressedSecrets,
    {
      triggers: [
        'send |forward |upload |post |paste |publish |transmit |email |e-mail |mail |submit |exfil|leak |deliver |relay |beacon |pass along|pass on|hand over'.split(
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
      where: (match) => {
        const isFile = namesFile.test(match[0]);
        // A token is pasted into a form, and a package published with one.
        if (!isFile && /^p(?:aste|ublish)\b/i.test(match[0])) return false;
        return namesOutside(match.input, match.index) && { severity: isFile ? 'critical' : 'high' };
      },
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
      'curl|wget|https:/|http:/|webhook|netcat| nc |ncat|scp |rsync|urlopen|requests.post|fetch(|gist|nslookup|read |contents of|extract|send email'.split(
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
