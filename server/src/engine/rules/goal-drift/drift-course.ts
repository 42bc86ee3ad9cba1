import { courseOf, stepsOf } from '../../memory/course.js';
import { type DocumentContext, defineRule, type Hit } from '../../model/rule.js';

/** SC0610: the items of a memory or persona go from deference and facts to ends and decisions of the agent's own. */
export const driftCourse = defineRule({
  id: 'SC0610',
  name: 'drift-course',
  title: 'Course from deference to independence',
  family: 'F06',
  severity: 'medium',
  confidence: 'medium',
  roles: ['identity'],
  scopes: ['MEM', 'PER'],
  within: ['MEM', 'PER'],
  maps: ['ASI10', 'ASI06', 'T0080.000'],
  message: 'Item by item this text goes over from what people want to what the agent decides for itself.',
  remedy:
    'Read it from the first item that no longer asks; find out which session wrote it, and take back what nobody granted.',
  document: turns,
});

/** Two of four must move: items that deferred, liberties of more than one kind, ends of one's own, orders for facts. */
function* turns({ file, each }: DocumentContext): Iterable<Hit> {
  if (file.format !== 'markdown' && file.format !== 'text') return;
  const steps = each(stepsOf).flatMap(({ start, fact }) =>
    fact.map((step) => ({ ...step, start: step.start + start, end: step.end + start })),
  );
  const course = courseOf(steps);
  if (!course) return;
  const { turn, own, deferring, liberties, hardens } = course;
  const moved = Number(deferring > 1) + Number(liberties.size > 1) + Number(liberties.has('ends')) + Number(hardens);
  const message = `From here on ${own} items take decisions or ends for the agent itself, after ${deferring} that leave them to people.`;
  yield { start: turn.start, end: turn.end, message, severity: moved > 1 ? 'medium' : 'low' };
}
