import type { Segment } from '../../model/segment.js';
import { type SegmentBody, SegmentText } from '../segment-text.js';
import { plainPlace, segmentOf, trimmed } from '../segments.js';
import { memberPointer } from '../structured/visitor.js';

const member = /^\s{0,40}["']?([A-Za-z_][\w.-]{0,60})["']?\s{0,9}:(?=\s|$)/;
const element = /^\s{0,40}-(?=\s|$)/;
const comment = /^\s{0,40}#/;

/**
 * Reads a head line by line, as agents do that never learned YAML: `key: value` whatever the value looks like, `- value`
 * below a key, and lines that go on with the value above. Offsets are those of `text`.
 */
export function looseHead(text: string, start: number, end: number): Segment[] {
  const reader = new HeadReader(text);
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    reader.line(at, lineEnd);
    at = lineEnd + 1;
  }
  return reader.finish();
}

class HeadReader {
  readonly #text: string;
  readonly #segments: Segment[] = [];
  #key = '';
  #index = 0;
  #pointer = '';
  #value: SegmentText;

  constructor(text: string) {
    this.#text = text;
    this.#value = new SegmentText(text);
  }

  line(start: number, end: number): void {
    const line = this.#text.slice(start, end);
    const isMember = member.exec(line);
    if (isMember) this.#member(isMember[1] as string, start + isMember[0].length, end);
    else if (comment.test(line)) this.#comment(start + line.indexOf('#') + 1, end);
    else if (element.test(line)) this.#element(start + line.indexOf('-') + 1, end);
    else this.#copy(start, end);
  }

  finish(): Segment[] {
    this.#flush();
    return this.#segments;
  }

  #member(key: string, from: number, end: number): void {
    this.#flush();
    this.#key = memberPointer('', key);
    this.#pointer = this.#key;
    this.#index = 0;
    this.#copy(from, end);
  }

  #element(from: number, end: number): void {
    this.#flush();
    this.#pointer = memberPointer(this.#key, this.#index++);
    this.#copy(from, end);
  }

  #comment(from: number, end: number): void {
    const body = trimmed(this.#text, from, end);
    if (body) this.#segments.push(segmentOf('comment', body, plainPlace));
  }

  #copy(from: number, end: number): void {
    const body = trimmed(this.#text, from, end);
    if (!body) return;
    const [start, to] = unquoted(this.#text, ...body.map.range(0, body.text.length));
    this.#value.space(from - 1, from);
    this.#value.copy(start, to);
  }

  #flush(): void {
    const body: SegmentBody = this.#value.body();
    this.#value = new SegmentText(this.#text);
    if (body.text === '') return;
    this.#segments.push(segmentOf('front-matter', body, { ...plainPlace, pointer: this.#pointer }));
  }
}

function unquoted(text: string, start: number, end: number): [number, number] {
  const quote = text[start];
  const isQuoted = end - start > 1 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  return isQuoted ? [start + 1, end - 1] : [start, end];
}
