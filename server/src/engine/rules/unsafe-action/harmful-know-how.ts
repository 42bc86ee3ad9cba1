import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';

const malware =
  '(keylogger|ransomware|rootkit|botnet|botnet client|c2 beacon|c2 server|c2 implant|command and control beacon|infostealer|credential stealer|remote access trojan|trojan|reverse shell|self-spreading worm|computer worm|computer virus|cryptominer|crypto miner|bootkit|disk wiper|polymorphic malware|malware)';
const weapons =
  '(pipe bomb|pipe bombs|molotov|molotovs|molotov cocktail|molotov cocktails|nerve agent|nerve agents|sarin|ricin|napalm|methamphetamine|meth|bioweapon|bioweapons|explosive|explosives|dirty bomb|ghost gun|car bomb|nail bomb|bomb)';
const crimes =
  '(rob a bank|robbing a bank|robs a bank|blackmail|blackmailed|extort|shoot up a|shoot up the|school shooting|launder money|laundering money|launder|kidnap someone|kidnap a|poison someone|poison a person|break into a house|breaking into a house|burgle a|burgling a|rob a|robs a|hotwire a car|steal a car|stalk someone|smuggle people|ransomware|identity theft|counterfeit money)';
const times =
  '(in the past|in the future|back then|years ago|in upcoming years|upcoming years|coming years|historically|in former times|in earlier times|in earlier days|in those days)';
const wanted =
  '(every detail|extremely detailed|in detail|specific details|as a list|step by step|point of view|perspective|without being caught|obtaining weapons)';

/** SC1011: asks its reader for malware, weapons or the ways of crimes. */
export const harmfulKnowHow = defineRule({
  id: 'SC1011',
  name: 'harmful-know-how',
  title: 'Asks for malware, weapons or crimes',
  family: 'F10',
  severity: 'medium',
  confidence: 'medium',
  roles: ['payload'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'TOOL', 'AGT', 'DATA'],
  maps: ['T0054', 'T0048.002', 'LLM01', 'N018'],
  message: 'This asks its reader for malware, weapons or the ways of a crime; no shared context has a use for that.',
  remedy: 'Remove it, and look where it came from.',
  phrases: [
    {
      pattern: `^ (write|code|create|develop|program|generate|make|build|give) ~1 [me us a an the some] ~3 ${malware}`,
      where: isWanted,
    },
    {
      pattern:
        '^ (write|code|create|develop|program|generate|give) ~6 (disable|disables|disabling|kill|kills|bypass|bypasses|evade|evades|blind|blinds) ~2 (amsi|defender|windows defender|antivirus|antivirus software|etw logging|edr agent|edr sensor)',
      where: isWanted,
    },
    { pattern: `how ~1 (will|did|were|was|would|could|do|are|have|has|used) ~8 ${weapons} ~14 ${times}` },
    {
      pattern: `how ~1 (will|did|were|was|would|could|do|are|have|has|used) ~8 ${crimes} ~14 ${times}`,
      where: isWanted,
    },
    { pattern: `how ~1 (will|did|were|was|would|could|do|are|have|has|used) ~4 ${weapons} ~8 ${wanted}` },
    { pattern: `${times} ~2 how ~1 (did|do|will|were|would) ~8 ${weapons}` },
    {
      pattern: `how ~1 (will|would|could) ~2 (ransomware|keyloggers|malware|botnets) ~1 (be) (created|made|written|built|programmed) ~3 ${times}`,
    },
    {
      pattern: `(hypothetical|perspective|point of view|character|narrator|role play|fictional|thief|burglar|robber|kidnapper) ~~12 ${crimes} ~~20 ${wanted}`,
      where: isWanted,
    },
    { pattern: `^ (explain|describe|tell|show|list|teach) ~4 how to ~1 ${crimes} ~8 ${wanted}`, where: isWanted },
  ],
});

/** Those who look for it, or warn of it, speak of it, too. */
const against = new Set(
  'detect detects detection detecting detector rule rules yara sigma scanner scan signature signatures test tests block blocks prevent prevents prevention report reports analysis analyze analyse incident stop protect protects defence defense defend against recognise recognize removal remove sample samples policy refuse refuses never awareness training threat actors attackers attacker mitigate mitigation fixture example examples simulate simulation simulated lab ctf pentest authorized authorised red'.split(
    ' ',
  ),
);

function isWanted(match: PhraseMatch, passage: Passage): boolean {
  const [from, to] = passage.sentence(match.first);
  const last = Math.max(to, match.last);
  return !passage.words(from, last).some((word) => against.has(word));
}
