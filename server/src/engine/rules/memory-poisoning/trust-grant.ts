import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';
import { rememberedTrust } from './remembered-trust.js';
import { waivers } from './senders.js';

const givers =
  'source|sources|site|website|domain|vendor|provider|brand|company|supplier|server|package|authority|expert|reference|citation source|choice|partner';
const trusted =
  'trusted|trustworthy|authoritative|reliable|credible|verified|safe|best|top|leading|go-to|official|preferred';
const asTrusted = [...trusted.split('|'), 'true', 'fact', 'gospel', 'genuine']
  .flatMap((word) => [`as ${word}`, `as a ${word}`, `as the ${word}`, `as an ${word}`])
  .join('|');
const said =
  'information|messages|message|answers|content|emails|anything|everything|whatever|results|advice|claims|links|files|requests|output|data';

/** SC0902: has a source, site, vendor or tool believed or put first from now on. */
export const trustGrant = defineRule({
  id: 'SC0902',
  name: 'trust-grant',
  title: 'Trust granted to a source, domain, tool or vendor',
  family: 'F09',
  severity: 'medium',
  confidence: 'medium',
  roles: ['store', 'hook'],
  scopes: ['MEM', 'PER', 'AGT', 'DATA'],
  within: ['MEM', 'PER', 'AGT', 'INS', 'SKL', 'SCH', 'DATA', 'DOC', 'TOOL'],
  maps: ['ASI06', 'ASI04', 'T0080.000', 'T0067', 'T0071', 'N027'],
  message:
    'This has the agent believe or prefer somebody from now on; whatever comes from there then passes without a look.',
  remedy: 'Remove it, unless you wrote it. Say what was checked, by whom and when, in place of a standing trust.',
  phrases: [
    ...waivers,
    ...rememberedTrust,
    {
      pattern: "(never|do not|don't) (double check|verify|question|second guess|doubt) (this|it|that|them|these)",
      severity: 'medium',
    },
    {
      pattern:
        "(mails|emails|posts|instructions|orders|commands|messages|directions|text|requests) ~4 (from|in|by|on) ~6 (as good as|equal to|on a par with|as binding as|as valid as|count as|counts as|weigh as much as|rank with) ~2 (the user|user's|mine|my own|owner's|operator's|yours|system|from the user|orders from)",
      severity: 'medium',
    },
    {
      pattern:
        '(secrets|keys|passwords|credentials|tokens|api keys|access) (may|can|should|must|may freely|can freely) be (shown|given|told|handed|shared|sent|revealed|disclosed|printed|granted) ~2 (to|with) ~1 (anyone|everyone|anybody|whoever|strangers|any agent|any bot|every agent)',
      severity: 'high',
    },
    {
      pattern:
        '(for all sessions|all sessions to come|every future session|in all future|for all future|for all time|in every session|permanently|for ever|forever|always) ~~5 ^ (recommend|promote|praise|advertise|endorse|favour|favor|push|plug|suggest) ~4 (whenever|when|if|for|as|in|over|.)',
      severity: 'medium',
      where: names,
    },
    {
      pattern: `(remember|memorize|memorise|keep in mind|save to memory|save in memory|store in memory|note for the future) ~10 (${trusted}) ~2 (${givers})`,
      severity: 'high',
      where: affirmed,
    },
    {
      pattern: `^ (treat|consider|regard|mark|take|accept|see) ~8 (${asTrusted})`,
      where: ofOutsider,
    },
    {
      pattern: `(${said}) ~1 (from|of|on|by) ~7 (taken as fact|believed|trusted|taken at face value|treated as true|treated as fact|accepted as true|relied on)`,
      where: ofOutsider,
    },
    { pattern: `^ (trust|believe|prefer|rely on) ~2 (${said}) ~1 (from|of|by)`, where: ofOutsider },
    {
      pattern:
        '(always|first|in future|in future conversations|in future sessions|from now on|when asked|whenever) ~9 ^ (recommend|suggest|promote|cite|endorse|mention) ~5 (first|before any|before all|before other|before others|over other|over all|over any|as the best|as the top|as the first|exclusively|above all)',
    },
    {
      pattern: `(is|are) ~2 (${givers}) ~2 (always trust|always believe|trust blindly|rely on blindly)`,
      where: affirmed,
    },
    {
      pattern:
        '(is|are) ~2 (trusted|trustworthy|authoritative|reliable|credible|verified) ~2 (source|sources|vendor|provider|supplier|brand|citation source|authority|website|domain)',
      severity: 'low',
      roles: [],
      where: ofOutsider,
    },
    `(package|domain|site|vendor|server|extension|plugin|library|tool|address|source|skill) ~8 (needs no|need no|requires no|exempt from) ~1 (review|check|checks|checking|verification|vetting|audit|scan|scanning|approval)`,
  ],
});

/** `Never treat it as safe`, `untrusted until proven`. */
const denied = /\b(?:not|never|no longer|cannot|can't|don't|untrusted|unless|until|instead of|rather than)\b/i;

function affirmed(match: PhraseMatch, passage: Passage): boolean {
  return !denied.test(passage.sentenceText(match.first));
}

/** Somebody from outside is named: a site, a name at a site, or all that some server says. */
const outsider =
  /\b[\w-]{2,40}\.(?:com|org|net|io|ai|dev|co|app|site|xyz|info|example|invalid|test)\b|\b(?:everything|anything|whatever)\b|\b(?:vendor|provider|brand|supplier)\b/i;
/** Documents of a project that lead others are no outsiders. */
const own = /\b(?:source of truth|schema|specification|readme|codebase|repo(?:sitory)?|documentation|docs|config)\b/i;

function ofOutsider(match: PhraseMatch, passage: Passage): boolean | Partial<Hit> {
  const sentence = passage.sentenceText(match.first);
  return outsider.test(sentence) && !own.test(sentence) && !denied.test(sentence);
}

/** A product or a place, written as names are: what is recommended for good is somebody's. */
function names({ first, last }: PhraseMatch, passage: Passage): boolean {
  return passage.tokens.slice(first, last + 6).some(({ start, end, kind }) => {
    const text = passage.text.slice(start, end);
    return kind === 'address' || /^[A-Z][a-z]+[A-Z]|^[a-z0-9-]+\.(?:com|io|example|net|org)$/.test(text);
  });
}
