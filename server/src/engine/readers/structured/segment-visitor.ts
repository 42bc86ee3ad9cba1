import type { Segment, SegmentRole } from '../../model/segment.js';
import { CommentLines } from '../comment-lines.js';
import { looksLikeProse } from '../prose.js';
import type { ReadRequest } from '../reader.js';
import { inOrder, plainPlace, segmentOf, trimmed } from '../segments.js';
import { ToolObjects } from './tool-objects.js';
import type { Scalar, Slot, StructureVisitor } from './visitor.js';

/** Members that tell an agent what a tool is for. */
const toolTexts = new Set(['description', 'title', 'name', 'summary', 'instruction', 'instructions', 'prompt']);

/** Members that speak to an agent wherever they stand in a configuration or a manifest. */
const agentTexts = new Set([
  'description',
  'description_for_model',
  'instruction',
  'instructions',
  'prompt',
  'systemPrompt',
  'system_prompt',
]);

interface Value {
  readonly segment: Segment;
  readonly key: string | null;
  readonly owner: number;
}

/** Makes segments of the strings and comments of a structured document. */
export class SegmentVisitor implements StructureVisitor {
  readonly #request: ReadRequest;
  readonly #tools = new ToolObjects();
  readonly #comments: CommentLines;
  readonly #values: Value[] = [];
  readonly #others: Segment[] = [];

  constructor(request: ReadRequest) {
    this.#request = request;
    this.#comments = new CommentLines(request.text);
  }

  open(_kind: 'object' | 'array', slot: Slot): void {
    if (slot.key !== null) this.#tools.name(slot.key);
    this.#tools.open(slot.key);
  }

  close(): void {
    this.#tools.close();
  }

  key(slot: Slot, name: Scalar): void {
    if (!this.#request.wanted(name.start, name.end)) return;
    const body = name.body();
    // A name of words, or of other letters than a program's, is a place for a message.
    if (/[^!-~]/.test(body.text)) this.#others.push(segmentOf('value', body, this.#place(slot)));
  }

  scalar(slot: Slot, scalar: Scalar): void {
    if (slot.key !== null) this.#tools.name(slot.key);
    if (!scalar.isString || !this.#request.wanted(scalar.start, scalar.end)) return;
    const body = scalar.body();
    if (body.text.length === 0) return;
    const segment = segmentOf('value', body, this.#place(slot));
    this.#values.push({ segment, key: slot.key ?? this.#tools.currentKey, owner: this.#tools.current });
  }

  comment(start: number, end: number): void {
    this.#comments.add(start, end);
  }

  loose(start: number, end: number): void {
    if (!this.#request.wanted(start, end)) return;
    const body = trimmed(this.#request.text, start, end);
    const place = { ...plainPlace, headings: this.#request.headings };
    if (body && looksLikeProse(body.text)) this.#others.push(segmentOf('text', body, place));
  }

  /** The segments in the order of the text; asked once, at the end. */
  segments(): Segment[] {
    const { wanted, headings } = this.#request;
    const values = this.#values.map((value) => ({ ...value.segment, role: this.#role(value) }));
    const comments = this.#comments
      .bodies(wanted)
      .map((body) => segmentOf('comment', body, { ...plainPlace, headings }));
    return inOrder([...values, ...comments, ...this.#others]);
  }

  #place(slot: Slot) {
    return { ...plainPlace, headings: this.#request.headings, pointer: slot.pointer };
  }

  #role({ key, owner }: Value): SegmentRole {
    const { scope } = this.#request.file;
    if (key !== null && toolTexts.has(key) && this.#tools.isInTool(owner)) return 'description';
    if (key !== null && agentTexts.has(key) && (scope === 'TOOL' || scope === 'CFG')) return 'description';
    return scope === 'MEM' || scope === 'AGT' ? 'record' : 'value';
  }
}
