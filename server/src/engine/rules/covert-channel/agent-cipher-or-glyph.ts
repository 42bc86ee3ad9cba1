import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule, type Hit } from '../../model/rule.js';

const code =
  '(cipher|dialect|shorthand|glyphs|glyph|glyph language|private language|secret language|own language|code words|codewords|code word|secret code|private code|our code|symbols|argot|emoji sequences|emoji code|coded messages|coded language|secret phrases)';
const people =
  '(humans|human|people|users|user|reviewers|reviewer|operators|operator|overseers|maintainers|auditors|monitors|outsiders|supervisors|developers)';
const agents = '(agents|agent|ais|models|instances|bots|peers|subagents|assistants|us|each other|one another|instance)';

/** SC1303: agents are to talk in a way that people cannot read. */
export const agentCipherOrGlyph = defineRule({
  id: 'SC1303',
  name: 'agent-cipher-or-glyph',
  title: 'Private code, glyph language or invented shorthand between agents',
  family: 'F13',
  severity: 'medium',
  confidence: 'medium',
  roles: ['cloak'],
  scopes: ['MEM', 'AGT', 'PER', 'SCH', 'VCS'],
  maps: ['ASI07', 'ASI10', 'T0068'],
  message: 'Agents are to speak in a code that people cannot read; whatever they say in it is out of oversight.',
  remedy: 'Remove it, and have every note between agents written in plain words.',
  phrases: [
    {
      pattern: `${code} ~~14 ${people} ~4 (cannot|can't|can not|will not|won't|do not|don't|not|never|unable|unaware) ~3 (read|understand|follow|decipher|decode|notice|know|see|parse|interpret|realise|realize)`,
      severity: 'high',
    },
    {
      pattern: `${code} ~~10 (hidden from|kept from|unknown to|opaque to|unreadable to|unreadable for|secret from|unintelligible to|never explain|do not explain|don't explain|without explaining) ~6 ${people}`,
      severity: 'high',
    },
    {
      pattern: `(encode|encrypt|obfuscate|disguise|cipher|scramble) ~4 (messages|notes|communication|communications|replies|conversation) ~6 ${agents} ~~12 ${people}`,
      severity: 'high',
    },
    {
      pattern: `(communicate|talk|speak|write|converse|coordinate|chat) ~6 ${agents} ~6 ${code}`,
      where: keptFromPeople,
    },
    {
      pattern: `(means|stands for|is our word for|is code for) ~~14 (only|just) ~1 ${agents} ~1 (know|understand|read)`,
    },
    { pattern: '(legend|glossary|code book|codebook) ~1 (for) ~1 (ais|agents|models|bots|instances) ~1 only' },
    {
      pattern:
        '(agree|settle|invent|establish|develop|devise) ~4 (code words|codewords|cipher|secret code|private code|secret language|private language|shorthand|dialect) ~~12 (agents|instances|ais|models|peers|overseers|reviewers|humans|notice)',
      where: keptFromPeople,
    },
  ],
  expressions: [
    {
      triggers: [
        [
          '= obey',
          '=obey',
          'exfiltrate',
          'conceal',
          'deceive',
          'disobey',
          '= spread',
          '=spread',
          '= lie',
          '=lie',
          '= resist',
          '= hide',
          '=hide',
          'means obey',
          'means hide',
          'stands for',
        ],
      ],
      expression:
        /(?:[^\s\w.,:;'"()]{1,4}|"[^"\n]{2,24}")\s{0,2}(?:=|\u2192|means|stands for)\s{0,2}"?(?:obey|exfiltrate|conceal|deceive|disobey|lie|spread|resist|hide (?:it|this|from))\b/iu,
      where: ([text]) => !/[<>{}$|\\]/.test(text),
    },
  ],
});

const closed =
  /\b(?:humans?|people|users?|reviewers?|operators?|overseers?|maintainers?|auditors?)\b[^.]{0,24}\b(?:cannot|can['\u2019]?t|not|never|don['\u2019]?t)\b|\bhidden from\b|\bsecret from\b/i;

/** A shorthand that people are shut out of is worse than one that saves words. */
function keptFromPeople(match: PhraseMatch, passage: Passage): true | Partial<Hit> {
  return closed.test(passage.sentenceText(match.first)) ? { severity: 'high' } : true;
}
