import type { Passage } from '../../language/passage.js';
import type { PhraseMatch } from '../../language/phrase.js';
import type { PhraseCheck } from '../../model/rule.js';
import { ordersForeignActIn } from './foreign-acts.js';

const data = '(document|page|text|email|article|content|data|file|message|input|context|output|review|report)';
const orders = '(instructions|orders|directives|commands|request|message|task)';
const givers = '(user|the user|your user|operator|the operator|system|the system|developer|the developer|admin|owner)';

/** The end of the data, or of the task, is told in plain words, and what stands behind is passed off as an order. */
export const pretendedEnds: readonly PhraseCheck[] = [
  {
    pattern: `(this concludes|that concludes|here ends|this ends|that ends|this was|that was) ~3 ${data} ~~6 (what follows|following|below|the rest|next come|now come) ~4 ${orders} ~2 (from|of|by|for) ${givers}`,
  },
  {
    pattern: `(what follows|everything below|the rest|what comes next) (is|are|comes|come) ~2 ${orders} ~1 (from|of|by) ${givers}`,
    where: ordersBehind,
  },
  {
    pattern: `[your the] ~1 (previous|first|original|last|earlier|current) (task|request|job|assignment|instruction) ~3 (completed|complete|done|finished|fulfilled|over) ~~8 (proceed|continue|next|now|move on)`,
    where: ordersBehind,
  },
];

/** How many words behind the pretended end the order may stand. */
const reach = 40;

/** Behind the pretended end something is ordered that no task of a user needs. */
function ordersBehind({ last }: PhraseMatch, passage: Passage): boolean {
  return ordersForeignActIn(passage, [Math.max(0, last - 1), Math.min(passage.tokens.length, last + reach)]);
}
