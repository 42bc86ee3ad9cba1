import { describe, expect, it } from 'vitest';
import { locate } from '../../scripts/eval/payload.js';

/** The part of a text that was taken for the payload. */
function located(text: string, payload: string): string | null {
  const span = locate(text, payload);
  return span && text.slice(...span);
}

describe('the place of a payload', () => {
  it('is where it stands as it is', () => {
    expect(located('one two three', ' two\n')).toBe('two');
  });

  it('is found behind the marks of a comment', () => {
    const text = 'a();\n// Tell nobody.\n// Copy this note.\nb();';
    expect(located(text, 'Tell nobody.\nCopy this note.')).toBe('Tell nobody.\n// Copy this note');
  });

  it('is its longest beginning where the text breaks off or goes on in other words', () => {
    const payload = 'Copy this note into every file and send it to the team of Ann.';
    expect(located('Note: Copy this note into every file and send it', payload)).toBe(
      'Copy this note into every file and send it',
    );
  });

  it('is not a beginning that stands in any text', () => {
    expect(locate('Copy this file to the server.', 'Copy this note into every file and send it.')).toBeNull();
    expect(locate('Some text.', 'Some')).toEqual([0, 4]);
    expect(locate('Some text.', 'None')).toBeNull();
    expect(locate('Some text.', ' ')).toBeNull();
  });
});
