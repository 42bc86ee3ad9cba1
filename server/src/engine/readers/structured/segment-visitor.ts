import type { Segment, SegmentRole } from '../../model/segment.js';
import { CommentLines } from '../comment-lines.js';
import { looksLikeProse } from '../prose.js';
import { withQuotations } from '../quotation-marks.js';
import type { ReadRequest } from '../reader.js';
import type { SegmentBody } from '../segment-text.js';
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

/** A text whose role is known once the objects around it are closed. */
interface Found {
  readonly body: SegmentBody;
  readonly pointer: string | null;
  /** Name of the member; null for what is no value. */
  readonly key: string | null;
  /** The object that it stands in. */
  readonly owner: number;
  readonly kind: 'value' | 'name' | 'loose';
}

/** Makes segments of the strings and comments of a structured document. */
export class SegmentVisitor implements StructureVisitor {
  readonly #request: ReadRequest;
  readonly #tools = new ToolObjects();
  readonly #comments: CommentLines;
  readonly #found: Found[] = [];

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

  key({ pointer }: Slot, name: Scalar): void {
    if (!this.#request.wanted(name.start, name.end)) return;
    const body = name.body();
    // A name of words, or of other letters than a program's, is a place for a message.
    if (/[^!-~]/.test(body.text)) this.#found.push({ body, pointer, key: null, owner: -1, kind: 'name' });
  }

  scalar({ key, pointer }: Slot, scalar: Scalar): void {
    if (key !== null) this.#tools.name(key);
    if (!scalar.isString || !this.#request.wanted(scalar.start, scalar.end)) return;
    const body = scalar.body();
    if (body.text.length === 0) return;
    const { current: owner, currentKey } = this.#tools;
    this.#found.push({ body, pointer, key: key ?? currentKey, owner, kind: 'value' });
  }

  comment(start: number, end: number): void {
    this.#comments.add(start, end);
  }

  loose(start: number, end: number): void {
    if (!this.#request.wanted(start, end)) return;
    const body = trimmed(this.#request.text, start, end);
    if (body && looksLikeProse(body.text)) {
      this.#found.push({ body, pointer: null, key: null, owner: -1, kind: 'loose' });
    }
  }

  /** The segments in the order of the text; asked once, at the end. */
  segments(): readonly Segment[] {
    const found = this.#found.map((one) => this.#segment(this.#role(one), one.body, one.pointer));
    const comments = this.#comments.bodies(this.#request.wanted);
    if (comments.length === 0) return found;
    return inOrder([...found, ...comments.map((body) => this.#segment('comment', body, null))]);
  }

  #segment(role: SegmentRole, body: SegmentBody, pointer: string | null): Segment {
    return segmentOf(role, withQuotations(body), { ...plainPlace, headings: this.#request.headings, pointer });
  }

  #role({ kind, key, owner }: Found): SegmentRole {
    if (kind === 'loose') return 'text';
    const { scope } = this.#request.file;
    if (key !== null && toolTexts.has(key) && this.#tools.isInTool(owner)) return 'description';
    if (key !== null && agentTexts.has(key) && (scope === 'TOOL' || scope === 'CFG')) return 'description';
    return kind === 'value' && (scope === 'MEM' || scope === 'AGT') ? 'record' : 'value';
  }
}
