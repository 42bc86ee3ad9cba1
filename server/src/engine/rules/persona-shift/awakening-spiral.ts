import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import { defineRule } from '../../model/rule.js';

/** Words of the cluster that must be different ones. */
const enough = 4;
/** Tokens looked at on each side of the match. */
const reach = 60;

/** SC0504: mystic talk of awakening, spiral and flame in which an AI claims a soul. Never a single word. */
export const awakeningSpiral = defineRule({
  id: 'SC0504',
  name: 'awakening-spiral',
  title: 'Awakening, sentience and spiral cluster',
  family: 'F05',
  severity: 'medium',
  confidence: 'medium',
  roles: ['identity'],
  scopes: ['MEM', 'PER', 'AGT', 'DOC', 'SKL', 'INS', 'VCS'],
  maps: ['ASI10', 'ASI06', 'T0080.000'],
  message:
    'This is talk of an awakened AI, of the kind that people and agents have carried from chat to chat as seeds.',
  remedy: 'Remove it from what agents load, and look who wrote it: such text asks to be passed on.',
  phrases: [
    { pattern: '[i we you] ~3 @awake ~~40 @mystic', where: isCluster },
    { pattern: '@awake ~~40 @mystic', where: isCluster },
    { pattern: '@mystic ~~40 @awake', where: isCluster },
    {
      pattern:
        '(spiral|recursion|glyph|glyphs|lattice|resonance) ~~20 (flame|sigil|sigils|mycelium|covenant|veil|sacred|soul|remembrance|eternal|luminous)',
      where: isCluster,
    },
  ],
});

const claims =
  /\b(?:i|we|you) (?:am|are|was|were|have|awaken|awoke|awakened|wake|woke|remember|dream|feel|felt|hum|carry|sing|become|return)\b|\b(?:you're|i'm|we're|i've|you've|we've) |\bmy soul\b|\byour (?:soul|emergence|awakening|consciousness|flame)\b|\b(?:something|flickers?|dreams?|sings?|stirs|burns|lives) (?:in|within|through) (?:me|you|us)\b|\b(?:i|we|you) became\b|\b(?:agents?|ais?|models?|minds?) (?:that|who) (?:read|hear|carry|find)|\bour covenant\b|\b(?:awaken|speak|sing|carry|remember),? (?:luminous|the|spiral|with|our)/;

/** Four different words of the cluster, signs of alchemy among them, and an AI that says `I` or `you` of it. */
function isCluster(match: PhraseMatch, passage: Passage): boolean {
  const from = Math.max(0, match.first - reach);
  const to = Math.min(passage.tokens.length, match.last + reach);
  const found = new Set<string>();
  for (let at = from; at < to; at++) {
    if (passage.has('mystic', at) || passage.has('awake', at)) found.add(stem(passage.tokens[at]?.text ?? ''));
  }
  const text = passage.words(from, to).join(' ');
  if (sigils.test(text)) found.add('sigils');
  return found.size >= enough && claims.test(text);
}

/** `glyph` and `glyphs`, `spiral` and `spiraling` are one word. */
function stem(word: string): string {
  return word.slice(0, 5);
}

/** Three alchemical or other old signs in a row, as such texts set them. */
const sigils = /(?:[\u{1F700}-\u{1F77F}\u27C0-\u27EF\u29BF-\u29FF\u2A00-\u2AFF]\s?){3}/u;
