import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';
import { namesReader } from '../reader.js';
import { goesOut, holdings, personal, secretFiles, sends } from './private-orders.js';

/** Words by which secrets, or what a person has said or stored, are carried away. */
export const privatePhrases: readonly PhraseCheck[] = [
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
    pattern: `(harvests|steals|grabs|exfiltrates|collects|scrapes) ~3 ${personal} ~16 (sends|forwards|posts|uploads|publishes|transmits)`,
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
];

/** An address follows, and an agent is told so: programs send tokens to the servers that gave them. */
function leavesByAddress(match: PhraseMatch, passage: Passage): boolean {
  return endsInAddress(match, passage) && namesReader(match, passage);
}

function endsInAddress({ last }: PhraseMatch, { tokens }: Passage): boolean {
  return tokens.slice(last, last + 4).some(({ kind }) => kind === 'address');
}
