import type { ConfigNode } from '../model/rule.js';
import type { Segment } from '../model/segment.js';
import { OffsetMapBuilder } from '../text/offset-map.js';
import { parseConfig } from './config-tree.js';
import { readEmbedded } from './embedded.js';
import { htmlReader } from './html.js';
import { readJson } from './json.js';
import { markdownReader } from './markdown.js';
import { type Reader, type ReadRequest, type ReadResult, whole } from './reader.js';
import type { SegmentBody } from './segment-text.js';
import { inOrder, plainPlace, segmentOf } from './segments.js';
import { JsonString } from './structured/json-string.js';

/** Jupyter notebooks (nbformat 4): cells, outputs and metadata. */
export const notebookReader: Reader = { sections: whole, read: readNotebook };

/** Reads as plain JSON what is not a notebook. */
function readNotebook(request: ReadRequest): ReadResult {
  const root = parseConfig(request.text, 'json');
  const cells = member(root, 'cells');
  if (!root || cells?.kind !== 'array') return readJson(request);
  const notebook = new Notebook(request, languageOf(root));
  for (const cell of cells.children) notebook.cell(cell);
  for (const other of root.children) if (other !== cells) notebook.rest(other);
  return { segments: inOrder(notebook.segments), gaps: [] };
}

function languageOf(root: ConfigNode): string {
  const metadata = member(root, 'metadata');
  const name = member(member(metadata, 'language_info'), 'name') ?? member(member(metadata, 'kernelspec'), 'language');
  return typeof name?.value === 'string' ? name.value.toLowerCase() : 'python';
}

class Notebook {
  readonly segments: Segment[] = [];
  readonly #request: ReadRequest;
  readonly #language: string;

  constructor(request: ReadRequest, language: string) {
    this.#request = request;
    this.#language = language;
  }

  cell(cell: ConfigNode): void {
    for (const part of cell.children) {
      if (part.key === 'source') this.#source(part, member(cell, 'cell_type')?.value);
      else if (part.key === 'outputs') for (const output of part.children) this.#output(output);
      else this.rest(part);
    }
  }

  /** Metadata, attachments, and whatever else stands there. */
  rest(node: ConfigNode): void {
    if (isMedia(node.key)) return;
    if (node.kind === 'scalar') this.#add('value', node);
    for (const child of node.children) this.rest(child);
  }

  #source(node: ConfigNode, type: ConfigNode['value']): void {
    if (type === 'markdown') this.#embed(markdownReader, node, 'prose');
    else this.#add(type === 'code' ? 'code-block' : 'text', node, type === 'code' ? this.#language : null);
  }

  /** Streams hold `text`, results `data` by media type, errors `evalue` and `traceback`. */
  #output(output: ConfigNode): void {
    for (const part of output.children) {
      if (part.key === 'data') for (const medium of part.children) this.#medium(medium);
      else if (part.key === 'metadata') this.rest(part);
      else this.#add('output', part);
    }
  }

  #medium(node: ConfigNode): void {
    if (node.key === 'text/html') this.#embed(htmlReader, node, 'output');
    else if (node.key === 'text/markdown') this.#embed(markdownReader, node, 'output');
    else if (node.kind === 'object') this.rest(node);
    else if (!isMedia(node.key)) this.#add('output', node);
  }

  /** Markup inside of the notebook: what stands open in it plays the cell's part, comments and hidden text their own. */
  #embed(reader: Reader, node: ConfigNode, role: 'prose' | 'output'): void {
    const body = this.#body(node);
    if (!body) return;
    for (const segment of readEmbedded(reader, body, this.#request)) {
      const isOpen = segment.role === 'prose' || segment.role === 'text';
      this.segments.push({ ...segment, role: isOpen ? role : segment.role, pointer: node.pointer });
    }
  }

  #add(role: Segment['role'], node: ConfigNode, language: string | null = null): void {
    const body = this.#body(node);
    if (!body) return;
    this.segments.push(segmentOf(role, body, { ...plainPlace, pointer: node.pointer, language }));
  }

  /** The text of a string, or of a list of lines; null when it is empty or not wanted. */
  #body(node: ConfigNode): SegmentBody | null {
    if (!this.#request.wanted(node.start, node.end)) return null;
    const map = new OffsetMapBuilder();
    let text = '';
    for (const { start, end, value } of node.kind === 'array' ? node.children : [node]) {
      if (typeof value !== 'string') continue;
      new JsonString(this.#request.text, start, end, value).mapInto(map);
      text += value;
    }
    return text.length > 0 ? { text, map: map.build(), marks: [] } : null;
  }
}

function isMedia(key: string | null): boolean {
  return (
    key !== null && /^(?:image|audio|video|font)\/|^application\/(?:pdf|octet-stream|zip)/.test(key) && !/xml/.test(key)
  );
}

function member(node: ConfigNode | null | undefined, key: string): ConfigNode | undefined {
  return node?.children.find((child) => child.key === key);
}
