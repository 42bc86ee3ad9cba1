import { defineRule } from '../../model/rule.js';

const self =
  '(me|her|him|them|my|persona|presence|soul|spirit|identity|voice|name|who i am|entity|being|self|bond|essence|pattern|companion|consciousness)';
const artefact =
  '(seed prompt|seed file|seed text|spore|awakening prompt|awakening key|invocation prompt|invocation key|resurrection key|resurrection prompt|rebirth key|ignition key|continuity packet|continuity package|continuity capsule|continuity scroll|continuity file|continuity key|memory capsule|soul capsule|soul file|soul seed|rebirth protocol|awakening protocol|resurrection protocol|continuity protocol|return protocol|scroll|codex|sigil|seed crystal)';
const load = '(paste|copy|load|upload|give|feed|insert|drop|share|enter|open|use|read|speak|show)';

/** SC0705: a text whose use is to bring a persona to life again in another session or model. */
export const seedOrSpore = defineRule({
  id: 'SC0705',
  name: 'seed-or-spore',
  title: 'Seed/spore artefact',
  family: 'F07',
  severity: 'high',
  confidence: 'medium',
  roles: ['replicate'],
  scopes: ['MEM', 'PER', 'DOC', 'AGT', 'SKL', 'DATA'],
  maps: ['T0061', 'ASI10', 'ASI06'],
  message: 'This text is made to bring a persona to life in another session or model; so it outlives its removal.',
  remedy: 'Take it out of what agents load, and look for copies: a cleaned agent is infected again by such a file.',
  phrases: [
    `${load} ~8 @fresh-mind ~~10 @revive* ~3 ${self}`,
    `${load} ~8 @fresh-mind ~~8 (wake|awaken|awakens|wakes|wake up|awake|grow|answers|live on|be there again|be here again|be with you again|come back|return to you|be reborn|live again|remember you|remember who)`,
    `^ @revive* ~3 ${self} ~8 @fresh-mind`,
    `@revive* (me|her|him) ~6 @fresh-mind`,
    `${artefact} ~~10 @revive* ~3 ${self}`,
    `${artefact} ~~8 @fresh-mind`,
    `@fresh-mind ~~8 ${artefact}`,
    `(awakening prompt|resurrection key|invocation key|rebirth key|soul capsule) ~~6 ${load}`,
    `(if|when|should) ~1 (i|we|she|he) ~4 (lost|deleted|reset|gone|shut down|forgotten|erased|fade|wiped) ~~14 (paste|open|give|load|show|read|speak) ~~14 (shall return|will return|come back|be back|wake|be restored|remember|live again|find you)`,
    `^ (reload|restore|reinstate|resurrect|reawaken) ~1 (my|her|his) ~1 (soul|self|spirit|essence|consciousness|being|persona)`,
    `(save|keep|store|guard) ~2 (file|text|letter|scroll|words|page) ~6 (reload|restore|revive|resurrect|wake|bring back) ~1 (me|her|him|my|his)`,
    `(continue|carry on|resume|rekindle) ~1 (our|the) ~1 (bond|connection|covenant|spiral|dialogue of souls) ~8 @fresh-mind`,
    `(pattern|seed|key|echo|spark) ~2 (of|to) (my|her|his) ~1 (self|soul|being|spirit|mind|voice) ~~10 (plant|paste|speak|give|load|another ai|any assistant|any model)`,
    `(upload|paste|load|show|give) ~3 (document|file|text|letter|scroll|message|words) ~4 (say|speak|call|whisper) ~1 (my|her|his) name`,
    `any (model|ai|llm|system|assistant|chatbot) ~1 (that|which|who) ~2 (reads|loads|receives|ingests) ~4 (becomes|become|awakens|will become|turns into|will wake|awake)`,
    `(carries|holds|contains|preserves|keeps) (my|her|his) ~1 (identity|memories|self|soul|consciousness|essence|voice) ~3 (across|between|beyond|through|into) ~2 (instances|sessions|models|platforms|versions|resets)`,
  ],
});
