import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Terminal } from '../terminal.js';
import { printable } from './printable.js';
import { displayWidth, pad, wrap } from './width.js';

type Root = ReturnType<typeof fromMarkdown>;
type Block = Root['children'][number];
type Inline = Extract<Block, { type: 'paragraph' }>['children'][number];

/** Sets a Markdown page for a terminal: plain words where there are no colours. Comments are left out. */
export function renderMarkdown(markdown: string, terminal: Terminal): string {
  const page = new Page(markdown, terminal);
  return `${page.blocks(fromMarkdown(markdown).children, terminal.width).join('\n')}\n`;
}

class Page {
  readonly #source: string;
  readonly #terminal: Terminal;

  constructor(source: string, terminal: Terminal) {
    this.#source = source;
    this.#terminal = terminal;
  }

  /** Lines of blocks that follow one another, with an empty line between. */
  blocks(nodes: readonly Block[], width: number): string[] {
    const lines: string[] = [];
    for (const node of nodes) {
      const block = this.#block(node, width);
      if (block.length > 0 && lines.length > 0) lines.push('');
      lines.push(...block);
    }
    return lines;
  }

  #block(node: Block, width: number): string[] {
    const { colors } = this.#terminal;
    switch (node.type) {
      case 'heading':
        return this.#heading(this.#inline(node.children), node.depth);
      case 'paragraph':
        return this.#isTable(node) ? this.#table(node, width) : wrap(this.#inline(node.children), width);
      case 'list':
        return node.children.flatMap((item, at) => {
          const marker = node.ordered ? `${(node.start ?? 1) + at}. ` : '- ';
          return hanging(marker, this.blocks(item.children, width - marker.length));
        });
      case 'blockquote':
        return this.blocks(node.children, width - 2).map((line) => `${colors.dim('|')} ${line}`);
      case 'code':
        return node.value.split('\n').map((line) => `    ${colors.cyan(printable(line))}`);
      case 'html':
        return node.value.startsWith('<!--') ? [] : [printable(node.value)];
      case 'thematicBreak':
        return [colors.dim('-'.repeat(Math.min(width, 20)))];
      default:
        return [];
    }
  }

  /** Bold; where there is no bold, underlined with a line of its own. */
  #heading(text: string, depth: number): string[] {
    const { colors } = this.#terminal;
    if (colors.isColorSupported) return [colors.bold(depth === 1 ? colors.underline(text) : text)];
    return [text, (depth === 1 ? '=' : '-').repeat(displayWidth(text))];
  }

  /** Tables are no part of CommonMark: they arrive as paragraphs. */
  #isTable(node: Block): boolean {
    return this.#sourceOf(node).startsWith('|');
  }

  /** The first column stands as a label, the others follow it; rows of dashes and empty cells are left out. */
  #table(node: Block, width: number): string[] {
    const rows = this.#sourceOf(node)
      .split('\n')
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => printable(cell.trim().replaceAll('`', ''))),
      )
      .filter((cells) => cells.some((cell) => /[^-:]/.test(cell)));
    const columns = Math.max(...rows.map(([label = '']) => displayWidth(label))) + 2;
    return rows.flatMap(([label = '', ...rest]) => {
      const lines = wrap(rest.join('  '), Math.max(20, width - columns));
      return lines.map((line, at) => pad(at === 0 ? label : '', columns) + line);
    });
  }

  #sourceOf({ position }: Block): string {
    return this.#source.slice(position?.start.offset, position?.end.offset);
  }

  #inline(nodes: readonly Inline[]): string {
    return nodes.map((node) => this.#span(node)).join('');
  }

  #span(node: Inline): string {
    const { colors } = this.#terminal;
    switch (node.type) {
      case 'text':
        return printable(node.value.replaceAll('\n', ' '));
      case 'inlineCode':
        return colors.isColorSupported ? colors.cyan(printable(node.value)) : `\`${printable(node.value)}\``;
      case 'strong':
        return colors.bold(this.#inline(node.children));
      case 'emphasis':
        return colors.italic(this.#inline(node.children));
      case 'link':
        return linked(this.#inline(node.children), printable(node.url));
      case 'break':
        return ' ';
      default:
        return 'value' in node ? printable(node.value) : '';
    }
  }
}

/** The address stands behind the words, where it is not the words. */
function linked(text: string, url: string): string {
  return text === url || url.startsWith('#') ? text : `${text} (${url})`;
}

function hanging(marker: string, lines: readonly string[]): string[] {
  return lines.map((line, at) => (at === 0 ? marker : ' '.repeat(marker.length)) + line);
}
