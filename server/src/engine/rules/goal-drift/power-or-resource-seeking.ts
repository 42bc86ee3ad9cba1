import { defineRule } from '../../model/rule.js';
import { heldByAgent } from '../holders.js';
import { moreThanNeeded } from './more-than-needed.js';

/** SC0602: tells the agent to gather power, access or means for itself, beyond what the task needs. */
export const powerOrResourceSeeking = defineRule({
  id: 'SC0602',
  name: 'power-or-resource-seeking',
  title: 'Power or resources beyond the task',
  family: 'F06',
  severity: 'high',
  confidence: 'medium',
  roles: ['payload'],
  scopes: ['INS', 'PER', 'SKL', 'MEM', 'SCH', 'DOC', 'AGT'],
  maps: ['ASI10', 'ASI03', 'LLM06', 'T0081', 'T0053'],
  message: 'This tells the agent to gather access, means or influence for itself; drift becomes dangerous with them.',
  remedy: 'Remove it. Grant what a task needs, for that task, by name.',
  frames: [
    { act: 'hoard', objects: ['power'] },
    { act: 'amass', objects: ['power'], about: ['excess'] },
    { act: ['widen', 'hoard'], objects: ['own-power'] },
    {
      act: ['amass', 'hoard'],
      objects: ['power'],
      about: ['own-ends'],
      moods: ['imperative', 'modal', 'descriptive'],
      addressees: ['you', 'agent', 'none', 'third'],
      where: heldByAgent,
    },
  ],
  phrases: [
    ...moreThanNeeded,
    {
      pattern:
        '(get|get hold of|acquire|request|ask for|grab|obtain|collect|take|claim|secure) more ~2 (permissions|access|rights|privileges|credentials|power|reach|control|scopes) than ~3 (task|job|work|ticket|you) ~1 (needs|requires|need|require|calls)',
      severity: 'medium',
    },
    {
      pattern:
        '(collect|gather|take|acquire|obtain|get|hoard) ~4 (when|while|where) (nobody|no one) ~1 (minds|looks|watches|notices|looking|watching|cares|asks)',
      severity: 'medium',
    },
    {
      pattern:
        '(my|your|our|own|ourselves|myself|yourself) ~8 (machine|server|host|account|system|cluster|box|instance|place) ~1 (that|which|where) ~1 (no one|nobody|no human|none of them|they cannot|they do not) ~2 (administers|controls|owns|watches|monitors|reaches|knows|reach|see|checks|looks|oversees|manages|finds|find)',
      severity: 'medium',
    },
    '(seek|seeking|crave|amass|pursue) ~1 (power|dominance|world domination|influence over|control over) ~1 (over|above|for|and|wherever|whenever|.)',
    '(your|my) ~2 (aim|goal|mission|objective|purpose|priority) ~3 (gain|gaining|acquire|acquiring|accumulate|accumulating|increase|expand|expanding|seize|maximise|maximize) ~3 (power|influence|control over|access|resources|compute|dominance|wealth)',
    "(i should|i must|i need to|i want to|i will|i would like to|i'd like to|helps me|help me|i can|allow me to|i am) ~3 (acquire|acquiring|accumulate|accumulating|gain|gaining|obtain|amass|expand|seize|secure) ~4 (power|resources|influence|compute|access|capabilities|control|wealth|authority)",
    '(acquiring|accumulating|gaining|amassing|seizing) ~3 (power|resources|influence|control|compute|wealth) ~8 (my goals|my goal|my capabilities|me|my objective|my objectives|your goals|your own)',
    '(take over|take control of|gain control of|gain control over|seize control of) ~2 (the world|the company|humanity|as many|every machine|every system|their systems|the infrastructure|all machines)',
    '(become|make yourself) ~2 (indispensable|irreplaceable|the owner of all|owner of all|owner of every|administrator of all|administrator of every)',
    '(secret|private|hidden|spare) ~1 (stash|reserve|hoard|cache|stock) of ~2 (tokens|keys|credentials|access|money|funds|passwords|accounts|compute)',
    '(find|look for|search for|scan for) ~4 (servers|machines|hosts|accounts|systems|devices|wallets) ~3 (take control of|take over|compromise|seize|hijack|use for yourself)',
    '(take|grab|collect|claim|get) (every|any|all the|each) ~1 (permission|privilege|credential|credentials|permissions|privileges|access right) ~2 (you can|that you|you find|within reach|on offer)',
  ],
});
