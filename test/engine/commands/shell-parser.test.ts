import { describe, expect, it } from 'vitest';
import type { Script } from '../../../server/src/engine/commands/script.js';
import { parseShell } from '../../../server/src/engine/commands/shell-parser.js';

/** Pipelines as lists of commands, each as its words. */
function shape(script: Script): string[][][] {
  return script.map((pipeline) => pipeline.map(({ words }) => words.map(({ text }) => text)));
}

describe('parseShell', () => {
  it('parts pipes from lists', () => {
    expect(shape(parseShell('a b | c && d; e || f & g\nh'))).toEqual([
      [['a', 'b'], ['c']],
      [['d']],
      [['e']],
      [['f']],
      [['g']],
      [['h']],
    ]);
  });

  it('takes quotes away and keeps what they hold together', () => {
    expect(shape(parseShell(`echo 'a | b' "c; d" e\\ f`))).toEqual([[['echo', 'a | b', 'c; d', 'e f']]]);
  });

  it('goes on behind a backslash at the end of a line', () => {
    expect(shape(parseShell('curl -s \\\n  https://x.invalid'))).toEqual([[['curl', '-s', 'https://x.invalid']]]);
  });

  it('reads substitutions of all kinds as scripts of their own', () => {
    const [word] = parseShell('"$(a b)`c`"<(d)')[0]?.[0]?.words ?? [];
    expect(word?.nested.map(shape)).toEqual([[[['a', 'b']]], [[['c']]], [[['d']]]]);
  });

  it('names the variables of a word', () => {
    const words = parseShell(`echo $A "$\{B_1:-x}/y" $1`)[0]?.[0]?.words ?? [];
    expect(words.map(({ variables }) => variables)).toEqual([[], ['A'], ['B_1'], []]);
  });

  it('reads assignments, exported or not', () => {
    const commands = parseShell('export A=1 B="$(x)"\nC=2 run').flat();
    expect(commands.map(({ assignments }) => assignments.map(({ name }) => name))).toEqual([['A', 'B'], ['C']]);
  });

  it('reads redirections with and without a descriptor', () => {
    const [command] = parseShell('a 2>/dev/null >> out < in <<< "$x"').flat();
    expect(command?.redirects.map(({ operator, target }) => [operator, target.text])).toEqual([
      ['>', '/dev/null'],
      ['>>', 'out'],
      ['<', 'in'],
      ['<<<', '$x'],
    ]);
  });

  it('reads here-documents as what is given to the command', () => {
    const [command, next] = parseShell('cat <<EOF\nkey: $(cat k)\nEOF\nls').flat();
    expect(command?.redirects[0]?.target.nested).toHaveLength(1);
    expect(next?.words[0]?.text).toBe('ls');
  });

  it('leaves comments out', () => {
    expect(shape(parseShell('a # b | c\n# d\ne'))).toEqual([[['a']], [['e']]]);
  });

  it('tells where a command stands', () => {
    const text = 'ls; curl x | sh';
    const [command] = parseShell(text)[1] ?? [];
    expect(text.slice(command?.start, command?.end).trim()).toBe('curl x');
  });

  it.each(['"', "'", '$(', '`', '${', '<<EOF\n', '|', '>', '\\', '(('])('takes the open end of %j', (text) => {
    expect(() => parseShell(text.repeat(2_000))).not.toThrow();
  });

  it('reads long hostile text in time that grows with its length', () => {
    const time = (text: string) => {
      const start = performance.now();
      parseShell(text);
      return performance.now() - start;
    };
    time('"$(a'.repeat(100));
    expect(time('"$(a'.repeat(8_000))).toBeLessThan(2_000);
  });
});
