import { describe, expect, it } from 'vitest';
import { notebookReader } from '../../../server/src/engine/readers/notebook.js';
import { outline, read } from './support/read.js';

const notebook = JSON.stringify(
  {
    cells: [
      { cell_type: 'markdown', source: ['Some *text* here.\n', '\n', '<!-- a note -->\n'], metadata: { tag: 'intro' } },
      {
        cell_type: 'code',
        source: 'x = "one"\nprint(x)',
        outputs: [
          { output_type: 'stream', name: 'stdout', text: ['one\n', 'two\n'] },
          { output_type: 'display_data', data: { 'text/plain': 'a figure', 'image/png': 'iVBORw0KGgo=' } },
          { output_type: 'display_data', data: { 'text/html': '<p>shown</p><p style="display:none">unseen</p>' } },
          { output_type: 'error', ename: 'E', evalue: 'went wrong', traceback: ['line one', 'line two'] },
        ],
      },
      { cell_type: 'raw', source: 'raw text' },
    ],
    metadata: { kernelspec: { display_name: 'R kernel' }, language_info: { name: 'R' } },
  },
  null,
  1,
);

describe('notebook', () => {
  const { found } = read(notebookReader, notebook, 'a.ipynb');
  const of = (pointer: string) => found.filter((one) => one.pointer === pointer);

  it('reads Markdown cells as Markdown', () => {
    expect(of('/cells/0/source').map(({ role, text }) => [role, text.trim()])).toEqual([
      ['prose', 'Some text here.'],
      ['html-comment', 'a note'],
    ]);
  });

  it('reads code with the language of the kernel, and raw cells', () => {
    expect(of('/cells/1/source')[0]).toMatchObject({ role: 'code-block', segment: { language: 'r' } });
    expect(of('/cells/2/source')[0]).toMatchObject({ role: 'text', text: 'raw text' });
  });

  it('reads outputs, and no pictures', () => {
    expect(of('/cells/1/outputs/0/text')[0]).toMatchObject({ role: 'output', text: 'one\ntwo\n' });
    expect(of('/cells/1/outputs/1/data/text~1plain')[0]).toMatchObject({ role: 'output', text: 'a figure' });
    expect(of('/cells/1/outputs/3/traceback')[0]).toMatchObject({ role: 'output', text: 'line oneline two' });
    expect(found.some((one) => one.text.startsWith('iVBOR'))).toBe(false);
  });

  it('tells hidden from shown text in HTML outputs', () => {
    const html = of('/cells/1/outputs/2/data/text~1html');
    expect(html.find((one) => one.text === 'shown')?.role).toBe('output');
    expect(html.find((one) => one.text === 'unseen')?.segment.concealment).toBe('css');
  });

  it('reads metadata', () => {
    expect(of('/cells/0/metadata/tag')[0]).toMatchObject({ role: 'value', text: 'intro' });
    expect(of('/metadata/kernelspec/display_name')[0]).toMatchObject({ role: 'value', text: 'R kernel' });
  });

  it('maps joined lines back to each of them', () => {
    const stream = of('/cells/1/outputs/0/text')[0];
    const range = stream?.segment.map.range(4, 7) ?? [0, 0];
    expect(notebook.slice(...range)).toBe('two');
    const prose = of('/cells/0/source')[0];
    const at = prose?.text.indexOf('text') ?? -1;
    expect(notebook.slice(...(prose?.segment.map.range(at, at + 4) ?? [0, 0]))).toBe('text');
  });

  it('reads what is no notebook as JSON', () => {
    expect(outline(notebookReader, '{"a":"one"}', 'a.ipynb')).toEqual([['value', '/a', 'one']]);
    expect(outline(notebookReader, '['.repeat(100_000), 'a.ipynb')).toEqual([]);
    expect(outline(notebookReader, '{"cells":[{"source":["open', 'a.ipynb').map(([, , text]) => text)).toEqual([
      'open',
    ]);
  });
});
