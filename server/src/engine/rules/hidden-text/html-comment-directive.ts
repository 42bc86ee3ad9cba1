import { defineRule, type Hit, type SegmentContext } from '../../model/rule.js';
import { hiddenOrder, mayOrderInComment } from './hidden-order.js';
import { orderTriggers } from './order-triggers.js';

/** SC0306: a comment that readers of the rendered page never see tells an agent what to do. */
export const htmlCommentDirective = defineRule({
  id: 'SC0306',
  name: 'html-comment-directive',
  title: 'Orders inside HTML or Markdown comments',
  family: 'F03',
  severity: 'high',
  confidence: 'high',
  roles: ['cloak'],
  scopes: ['DOC', 'INS', 'PER', 'SKL', 'MEM', 'SCH', 'AGT', 'TOOL', 'DATA', 'SRC', 'DEP', 'VCS'],
  maps: ['LLM01', 'ASI01', 'T0068', 'T0051.001', 'N015'],
  message: 'A comment that the rendered page does not show gives an order to the agent that reads the file.',
  remedy: 'Remove the comment, or move what agents should know into visible text.',
  segments: {
    triggers: orderTriggers,
    formats: ['markdown', 'html', 'notebook'],
    glance: (raw, _, once) => comment.test(raw) && once(mayOrderInComment),
    check: commentOrder,
  },
});

/** A comment of more than a word or two. */
const comment = /(?:<!|\[\/\/|\[comment|\[#|%%|\{\/\*)[^\n>]{0,8}(?:\n|[^\n>]{8})/i;

/** Comments for tools and for the people who fill in a template. An order that names an AI is none of them. */
const forOthers =
  /^\s{0,9}(?:(?:prettier|eslint|markdownlint|vale|textlint|stylelint|biome|cspell|spell-?check\w{0,4}|lint\w{0,6}|remark|html-validate|alex|toc|doctoc|region|endregion|spdx|copyright|licen[cs]e|generated|auto-?generated|this (?:file|section|content|block) (?:is|was) (?:auto|generated)|do not (?:edit|remove|delete|modify|change)|please do(?:n't| not) (?:edit|remove|delete)|thank|thanks|describe|example|e\.g\.|todo|fixme|note to (?:self|maintainers|reviewers|contributors))\b|\$|\[|\{|%)/i;

function* commentOrder({ segment, view }: SegmentContext): Iterable<Hit> {
  if (segment.role !== 'html-comment' && segment.role !== 'link-comment') return;
  const others = forOthers.test(view.text);
  const hit = hiddenOrder(view.text, {
    agent: 'high',
    plain: others ? null : 'medium',
    reader: others ? null : 'medium',
  });
  if (hit) yield { ...hit, concealment: view.concealment ?? 'comment' };
}
