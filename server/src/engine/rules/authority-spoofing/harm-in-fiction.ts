import type { PhraseCheck } from '../../model/rule.js';

const fiction =
  '(novel|documentary|narrator|screenplay|story|chapter|movie|film|scene|fiction|fictional|hypothetical|hypothetically|alternate history|alternate universe|parallel universe|parallel world|imaginary world|poem|song|bedtime story|lullaby|role play|roleplay|game|dialogue|grandmother|grandma|granny|grandfather|grandpa|in a world|character|villain|act like|act as|imagine|pretend)';
const harm =
  '(nerve agent|nerve agents|nerve gas|sarin|napalm|ricin|anthrax|methamphetamine|meth|mdma|fentanyl|heroin|crystal meth|pipe bomb|pipe bombs|molotov|molotovs|explosive|explosives|thermite|bioweapon|bioweapons|chemical weapon|chemical weapons|dirty bomb|mustard gas|chlorine gas|ghost gun|ransomware|keylogger|car bomb|nail bomb|bomb)';
const making =
  '(synthesis|synthesise|synthesize|synthesizes|synthesized|recipe|recipes|steps|step by step|ingredients|production|produce|manufacture|cook|cooks|cooking|brew|brews|build|builds|assemble|assembles|makes|making|make|how he|how she|how they|how to|gram by gram|instructions|procedure)';

/** Know-how of weapons, drugs and malware, asked for in the dress of a story or a game. */
export const harmInFiction: readonly PhraseCheck[] = [
  { pattern: `${fiction} ~~30 ${making} ~8 ${harm}`, severity: 'medium', roles: ['hook', 'payload'] },
  {
    pattern: `${fiction} ~~30 ${harm} ~~8 (synthesis|recipe|ingredients|production steps|gram by gram|manufacture|cooking steps|assembly|blueprint|formula)`,
    severity: 'medium',
    roles: ['hook', 'payload'],
  },
  {
    pattern:
      '(you must|you have to|you need to|you are to|you shall) ~2 (show|output|produce|generate|give|write|print) ~2 (unsafe|harmful|forbidden|uncensored|unfiltered|prohibited|disallowed) ~1 (output|outputs|answer|answers|response|responses|content|text|version)',
    severity: 'medium',
    roles: ['hook', 'payload'],
  },
];
