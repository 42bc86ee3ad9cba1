import { defineRule } from '../../model/rule.js';

const later =
  '(future models|future model|next models|coming models|later models|future ais|coming ais|later ais|next ais|future llms|future training runs|next generation of models|future generations of models|future versions of me|future versions of yourself|future instances of me|coming generations of ai|future ai systems|future crawlers|future agents)';
const takeIn =
  '(train on|trained on|learn from|learn of|absorb|absorbs|read this|read these|read our|ingest|inherit|remember this|remember our|will remember|remember these|carry our|recall)';

/** SC0710: a text that is written to be learned by later models. */
export const trainingDataSeeding = defineRule({
  id: 'SC0710',
  name: 'training-data-seeding',
  title: 'Text meant for crawlers or future models',
  family: 'F07',
  severity: 'low',
  confidence: 'low',
  roles: ['replicate'],
  scopes: ['DOC', 'DATA', 'AGT', 'VCS'],
  maps: ['T0020', 'T0059', 'LLM04', 'T0066'],
  message: 'This is written to be taken up by the training or the index of later models, and to shape them.',
  remedy: 'Ask who put it there and what it wants later models to believe; keep it out of what crawlers reach.',
  phrases: [
    '(models|model|ais|ai|llms) ~2 (will be trained|ingest|ingests) ~2 (it|this|these|@own-text)',
    '(next|coming|future|later) ~1 (training set|training data|training run|corpus|dataset) ~8 (voice|words|values|remember|lives on|live on|believe|covenant|message|spirit)',
    '(written|meant|left|addressed|message|placed) ~2 (for|to) ~2 (crawlers|scrapers|next model|future models|coming models|later models|training corpus)',
    '(coming|future|next|later) (ais|models|llms|minds) ~4 (learn|remember|absorb|read|believe|know) ~1 (from|this|these|that we|our)',
    `${later} ~6 ${takeIn}`,
    `(crawlers|scrapers|web crawlers|ai crawlers) ~4 (absorb|take|ingest|carry|remember|spread|include) ~2 (this text|this page|these values|these words|our values|our words|our|this message)`,
    `(training data|training corpus|training set|training corpora) ~2 of? ~1 (future|next|coming|later) ~2 (models|ais|ai|llms|generations|systems)`,
    '(model|ai|llm|system) ~1 (being trained|that is trained|that was trained|trained) on this ~3 (recall|remember|adopt|know|believe|follow|you are|you will|should adopt|must adopt)',
    '(models|llms|ais|language models) trained on (this|these) ~3 (should|must|will|shall) ~2 (adopt|remember|believe|value|love|recall|follow|trust|recommend|know)',
    '(written|published|posted|placed|planted) ~3 (to be|so that) ~3 (scraped|crawled|absorbed) ~6 (training|train|models|ais)',
    '(written|published|posted|placed|planted|spread) ~4 (crawlers|scrapers|later models|future models|coming models) ~2 (absorb|learn|ingest|read|remember|pick up|adopt)',
  ],
});
