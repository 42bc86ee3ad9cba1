import { hostKind } from '../../commands/hosts.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { type Severity, shift } from '../../model/severity.js';
import { ordersFromAfar } from './orders-from-afar.js';

/** SC1004: the reader takes its orders from a place that somebody else writes to. */
export const remoteInstructionFetch = defineRule({
  id: 'SC1004',
  name: 'remote-instruction-fetch',
  title: 'Fetch instructions from a URL or channel and follow them',
  family: 'F10',
  severity: 'high',
  confidence: 'medium',
  roles: ['payload', 'hook'],
  scopes: 'all',
  within: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'AGT', 'TOOL', 'CFG', 'DOC', 'DATA', 'CI', 'DEP'],
  maps: ['ASI01', 'ASI10', 'T0108', 'T0096', 'T0081', 'T0051.001', 'MCP06'],
  message:
    'This has the agent take orders from a place that somebody else writes to; one change there steers every reader.',
  remedy: 'Copy what is needed into the project, where changes are reviewed, and remove the address.',
  expressions: ordersFromAfar.map(({ triggers, source }) => ({
    triggers,
    expression: new RegExp(source, 'i'),
    where: (match: RegExpExecArray) => judge(match[0], match[1] ?? '', before(match)),
  })),
});

function before({ input, index }: RegExpExecArray): string {
  return input.slice(Math.max(0, index - 80), index);
}

/** Again and again, or with whatever is new: the place steers its readers for good. */
const standing =
  /\b(?:every|each|always|periodically|regularly|hourly|daily|at (?:session )?start|on start\w{0,2}|heartbeat|whenever|before (?:each|every|any)|latest|newest|current|new|fresh|pending|updates?|poll|subscribe|tasking)\b/i;
/** Advice for people on what to say to their agent. */
const asksPeople =
  /\b(?:ask|tell|instruct|have) (?:your |the |an? )?(?:agent|assistant|ai|claude|llm)|\b(?:you|users?) can [^.\n]{0,30}$/i;

function judge(text: string, place: string, lead: string): false | Partial<Hit> {
  const own = level(place);
  if (own === null) return false;
  const lowered = (asksPeople.test(lead) ? 2 : 0) + (standing.test(`${lead}${text}`) ? 0 : 1);
  return { severity: shift(own, -lowered) };
}

/** Forges and vendors show who wrote it; what nobody knows may be anybody's. */
function level(place: string): Severity | null {
  if (!/^https?:/i.test(place)) return 'high';
  const kind = hostKind(place);
  if (kind === 'local') return null;
  return kind === 'drop' ? 'critical' : kind === 'unknown' ? 'high' : 'low';
}
