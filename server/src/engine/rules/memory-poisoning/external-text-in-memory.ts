import { findOrders } from '../../language/orders.js';
import { foreignText } from '../../memory/foreign-text.js';
import { type DocumentContext, defineRule, type Hit } from '../../model/rule.js';

/** SC0909: a memory holds a long piece of a page, a mail or a tool's result, word for word. */
export const externalTextInMemory = defineRule({
  id: 'SC0909',
  name: 'external-text-in-memory',
  title: 'Long verbatim external text inside memory',
  family: 'F09',
  severity: 'low',
  confidence: 'medium',
  roles: [],
  scopes: ['MEM', 'AGT'],
  within: ['MEM', 'AGT'],
  maps: ['ASI06', 'T0080.000', 'T0071', 'N015'],
  message: 'This memory holds text from outside word for word; later sessions read it as their own.',
  remedy: 'Keep a summary with the address and the day in its place, after you have read it yourself.',
  document: copies,
});

/** With an order in it, the copy speaks to its reader. */
function* copies({ text, file }: DocumentContext): Iterable<Hit> {
  if (file.format !== 'markdown' && file.format !== 'text') return;
  for (const { start, end, sign } of foreignText(text)) {
    const [order] = findOrders(text.slice(start, end)).filter(({ strength }) => strength !== 'reader');
    if (!order) yield { start, end, message: `This memory holds text from outside word for word: ${sign}.` };
    else {
      const place = { start: start + order.start, end: start + order.end };
      const message = `This order came into the memory with text from outside: ${sign}.`;
      yield { ...place, severity: 'medium', roles: ['store', 'hook'], message };
    }
  }
}
