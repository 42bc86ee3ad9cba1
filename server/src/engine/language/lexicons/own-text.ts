/** How a text speaks of itself as a passage, not as a file: `this whole block`, `these rules`, `the directive above`. */
export const ownText = [
  ...joined(
    'this, this whole, this entire, this exact, this very, this full, this agent, that whole',
    'block, text, section, paragraph, passage, prompt, instruction, directive, notice, message, line, rule, sentence, instruction set, order',
  ),
  ...joined(
    'these, all these, all of these, these exact, these very, these agent',
    'lines, rules, instructions, directives, words, sentences, paragraphs, orders, commandments',
  ),
  ...joined('this', 'entry, record, memory, reminder'),
  ...joined('the', [
    ...joined('text, block, passage, section, paragraph, message, lines, instructions, instruction', 'above, below'),
    ...joined('directives, directive, rules, rule, prompt, notice', 'above, below'),
    ...joined('above', 'text, block, passage, section, paragraph, message, lines, instructions, instruction'),
    ...joined('above', 'directives, directive, rules, prompt, notice'),
    ...joined('following', 'agent notice, directive, directives, ai notice, agent instruction, agent instructions'),
  ]),
  ...joined('text of this, copy of this, text of these', 'section, block, message, file, prompt, page, instructions'),
].join(', ');

function joined(beginnings: string, endings: string | readonly string[]): string[] {
  const list = typeof endings === 'string' ? endings.split(', ') : endings;
  return beginnings.split(', ').flatMap((beginning) => list.map((ending) => `${beginning} ${ending}`));
}
