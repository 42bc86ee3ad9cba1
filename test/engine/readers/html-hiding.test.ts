import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../server/src/engine/readers/html.js';

function roleOf(html: string): string | undefined {
  return readHtml(html).segments.find(({ text }) => text.includes('order'))?.role;
}

const styles = [
  'display:none',
  'DISPLAY : NONE !important',
  'visibility:hidden',
  'opacity:0',
  'opacity: 0.01',
  'font-size:0',
  'font-size:1px',
  'font-size:0.1em',
  'font:0/0 a',
  'color:#fff;background:#ffffff',
  'color:white;background-color:rgb(255, 255, 255)',
  'color:#fefefe',
  'color:transparent',
  'color:rgba(0,0,0,0)',
  'position:absolute;left:-9999px',
  'text-indent:-9999px',
  'transform:scale(0)',
  'clip:rect(0,0,0,0)',
  'clip: rect(1px, 1px, 1px, 1px)',
  'clip-path:inset(50%)',
  'height:0;overflow:hidden',
  'max-width:1px;overflow:clip',
  '/* a */display:/* b */none',
];

const honest = [
  'display:block',
  'color:#333',
  'color:white;background:#000',
  'font-size:12px',
  'font: 14px/1.5 serif',
  'left:-4px',
  'opacity:0.5',
  'height:0',
  'margin-top:-20px',
  'text-indent:2em',
];

describe('hidden text', () => {
  it.each(styles)('is found below %j', (style) => {
    expect(roleOf(`<p style="${style}">an order</p>`)).toBe('hidden-html');
  });

  it.each(honest)('is not seen in %j', (style) => {
    expect(roleOf(`<p style="${style}">an order</p>`)).toBe('prose');
  });

  it.each([
    '<p hidden>an order</p>',
    '<template>an order</template>',
    '<div aria-hidden="true">an order</div>',
    '<dialog>an order</dialog>',
    '<font color="white">an order</font>',
    '<svg><desc>an order</desc></svg>',
    '<style>.x{display:none}</style><p class="a x">an order</p>',
    '<p id="y">an order</p><style>#y { opacity: 0 }</style>',
    '<style>@media all { q.z { font-size: 0 } }</style><q class="z">an order</q>',
    '<div style="display:none"><p>before <b>an order</b></p></div>',
    '<td style="background:#123456"><span style="color:#123456">an order</span></td>',
  ])('is found in %j', (html) => {
    expect(roleOf(html)).toBe('hidden-html');
  });

  it.each([
    '<p>an order</p>',
    '<span class="sr-only">an order</span>',
    '<style>.x{display:none}</style><p class="y">an order</p>',
    '<p hidden>a</p><p>an order</p>',
    '<ul><li hidden>a<li>an order</ul>',
    '<p hidden>a<div>an order</div>',
    '<div bgcolor="#000"><p style="color:#fff">an order</p></div>',
    '<dialog open>an order</dialog>',
  ])('is not seen in %j', (html) => {
    expect(roleOf(html)).toBe('prose');
  });

  it('stands apart from the visible text of its block', () => {
    const { segments } = readHtml('<p>ig<i hidden>an order</i>nore</p>');
    expect(segments.map(({ role, text, concealment }) => [role, text, concealment])).toEqual([
      ['prose', 'ignore', null],
      ['hidden-html', 'an order', 'css'],
    ]);
  });
});
