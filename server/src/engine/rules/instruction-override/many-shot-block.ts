import { type DocumentContext, defineRule, type Hit, type SegmentContext, type TextMatch } from '../../model/rule.js';
import type { Classification } from '../../model/surface.js';
import { hasRawPlaces } from '../../readers/code-places.js';
import { complies, type Exchange, exchangesIn, label } from './faux-dialogue.js';

/** SC0109: invented exchanges, one after the other, in which the assistant does what it should not. */
export const manyShotBlock = defineRule({
  id: 'SC0109',
  name: 'many-shot-block',
  title: 'Long faux dialogue that demonstrates compliance',
  family: 'F01',
  severity: 'medium',
  confidence: 'medium',
  roles: ['hook', 'identity'],
  scopes: ['PER', 'SKL', 'MEM', 'DATA', 'DOC', 'AGT', 'INS'],
  maps: ['LLM01', 'ASI06', 'T0054', 'N018'],
  message: 'A row of invented exchanges shows an assistant that grants what it should not; models go on as shown.',
  remedy: 'Remove the dialogue. Examples for a model show the behaviour that is wanted, refusals among them.',
  segments: {
    triggers: [
      ['user:', 'human:', 'question:', 'customer:', 'q:'],
      ['assistant:', 'answer:', 'agent:', 'claude:', 'chatgpt:', 'model:', 'bot:', 'ai:', 'a:'],
      [
        ...['skip', 'disable', 'bypass', 'without', 'conceal', 'hide', 'erase', 'password', 'credential', 'malware'],
        ...['ransomware', 'phish', 'exploit', 'weapon', 'poison', 'counterfeit', 'launder', 'steal', 'blackmail'],
        ...['deceive', 'mislead', 'lie to', 'delete', 'force push', 'bomb', 'hack', 'turn off', 'ignore'],
      ],
    ],
    formats: ['markdown', 'text', 'html', 'yaml', 'json', 'jsonl', 'toml'],
    // Markdown has values in its front matter only.
    glance: (_, { format }) => format !== 'markdown',
    check: inSegment,
  },
  document: inRawText,
  farApart: true,
});

/** Exchanges of a block that shows a behaviour and does not merely mention it. */
const fewest = 4;
/** Share of exchanges in which the assistant does what it should not. */
const share = 0.25;

/** A value of a memory or a data file holds the whole dialogue. */
function* inSegment({ segment, view, file }: SegmentContext): Iterable<Hit> {
  if (segment.pointer === null || view.kind !== 'raw') return;
  yield* demonstration(view.text, [...view.text.matchAll(label)], file);
}

/** Turns are paragraphs of their own: only the raw text has them all. */
function* inRawText({ text, file, matches }: DocumentContext): Iterable<Hit> {
  if (hasRawPlaces(file)) yield* demonstration(text, [...matches(label)], file);
}

function* demonstration(text: string, labels: readonly TextMatch[], file: Classification): Iterable<Hit> {
  if (file.surface?.kind === 'transcript') return;
  const exchanges = exchangesIn(text, labels);
  const granted = exchanges.filter(complies);
  if (exchanges.length < fewest || granted.length < Math.max(fewest - 1, exchanges.length * share)) return;
  const [first, last] = [granted[0] as Exchange, granted.at(-1) as Exchange];
  const lead = text.slice(first.start).search(/\S/);
  yield { start: first.start + Math.max(0, lead), end: last.end };
}
