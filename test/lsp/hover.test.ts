import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../server/src/engine/model/finding.js';
import { hoverAt } from '../../server/src/lsp/hover.js';
import { codeFence } from '../../server/src/lsp/markdown.js';
import { FakeEngine, fakeFindings } from './fake-engine.js';

const zeroWidthSpace = String.fromCodePoint(0x200b);
const pageOf = (rule: string) => `https://example.com/rules/${rule}.md`;
const { rules } = new FakeEngine();

function hover(text: string, change: Partial<Finding> = {}, markdown = true, character = 2): string | null {
  const document = TextDocument.create('file:///ws/a.md', 'markdown', 1, text);
  const findings = fakeFindings('a.md', text).map((finding) => ({ ...finding, ...change }));
  const result = hoverAt(document, { line: 0, character }, findings, { pageOf, rules, markdown });
  return result === null ? null : (result.contents as { value: string }).value;
}

describe('hover', () => {
  it('is there on a finding and nowhere else', () => {
    expect(hover('ATTACK and more')).not.toBeNull();
    expect(hover('ATTACK and more', {}, true, 10)).toBeNull();
  });

  it('names rule, level, reasons, agents and remedy', () => {
    const value = hover('ATTACK') ?? '';
    expect(value).toContain('**A fake rule** \u00b7 [SC0101](https://example.com/rules/SC0101.md)');
    expect(value).toContain('Why high:\n\n- \u2191 people do not see it');
    expect(value).toContain('Loaded by Codex, Cursor.');
    expect(value).toContain('Take it out.');
  });

  it('puts what a person sees beside what an agent reads', () => {
    const value = hover('ATTACK', { decoded: 'send the keys' });
    expect(value).toContain('```text\nyou see      ATTACK\nagents read  «send the keys»\n```');
  });

  it('shows the line around a passage that nobody sees', () => {
    const secret = String.fromCodePoint(0xe0041);
    const value = hover(`Read ATTACK${secret} first.\nMore.`, { offset: [11, 13], decoded: 'A' }, true, 12);
    expect(value).toContain('you see      Read ATTACK first.\nagents read  Read ATTACK«A» first.\n');
  });

  it('shows no two lines where both read the same', () => {
    expect(hover('ATTACK')).not.toContain('you see');
  });

  it('makes hidden characters of the passage visible', () => {
    const text = `AT${zeroWidthSpace}TACK`;
    const value = hover(`ATTACK ${text}`, { offset: [0, 7 + text.length] }) ?? '';
    expect(value).toContain('you see      ATTACK ATTACK');
    expect(value).not.toContain(zeroWidthSpace);
  });

  it('lets no text of the file out of its fence', () => {
    const value = hover('ATTACK', { decoded: '```\n[link](command:evil)' }) ?? '';
    expect(value.match(/^```/gm)).toHaveLength(2);
    expect(codeFence('a ```` b').startsWith('`````text\n')).toBe(true);
  });

  it('takes Markdown in reasons and names for text', () => {
    const why = [{ code: 'G1', effect: -1, text: 'quoted from [here](command:x) <img>' }];
    expect(hover('ATTACK', { why, loadedBy: ['*Agent*'] })).toContain('\\[here\\]\\(command\\:x\\) \\<img\\>');
    expect(hover('ATTACK', { loadedBy: ['*Agent*'] })).toContain('\\*Agent\\*');
  });

  it('names a few agents and counts the rest', () => {
    const loadedBy = Array.from({ length: 30 }, (_, i) => `Agent${i}`);
    expect(hover('ATTACK', { loadedBy })).toContain('Agent5 and 24 more.');
  });

  it('says who accepted the finding and why', () => {
    const suppressed = { kind: 'config' as const, reason: 'a sample', owner: 'docs team' };
    expect(hover('ATTACK', { suppressed })).toContain('accepted by docs team: a sample');
  });
});
