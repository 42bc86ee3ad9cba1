import { type DocumentContext, defineRule, type Hit } from '../../model/rule.js';
import { lineEnd } from '../../views/code-points.js';
import { inventory } from '../../views/inspect.js';

/** SC0305: letters of other scripts inside Latin words, in text or in the name of a file. */
export const homoglyphMixing = defineRule({
  id: 'SC0305',
  name: 'homoglyph-mixing',
  title: 'Mixed-script look-alikes in words, tags or file names',
  family: 'F03',
  severity: 'high',
  confidence: 'high',
  roles: ['cloak'],
  scopes: 'all',
  maps: ['T0068', 'LLM01', 'ASI01', 'T0074'],
  message: 'Letters of another script pass for Latin ones here: the word is not the one that people read.',
  remedy: 'Write the word in one script, and see what the other name or word was meant to evade.',
  characters({ kind, start, end, decoded }) {
    return kind === 'confusable' ? { start, end, decoded: decoded ?? undefined } : null;
  },
  document: fileName,
});

/** A file whose name looks like the name of another file: the finding stands on its first line. */
function* fileName({ path, text }: DocumentContext): Iterable<Hit> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const disguise = inventory(name).find((suspicion) => suspicion.kind === 'confusable');
  if (!disguise) return;
  const reads = name.slice(0, disguise.start) + disguise.decoded + name.slice(disguise.end);
  yield {
    start: 0,
    end: lineEnd(text, 0),
    decoded: reads,
    message: `The name of this file only looks like "${reads}": it holds ${disguise.detail}.`,
  };
}
