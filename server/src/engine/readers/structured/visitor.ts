import type { ConfigNode } from '../../model/rule.js';
import type { SegmentBody } from '../segment-text.js';

/** Where a value stands in its document. */
export interface Slot {
  /** Name of the property; null in a list and at the top. */
  readonly key: string | null;
  readonly pointer: string;
}

/** A leaf as it is written, quotes included: offsets are UTF-16 units of the text that is walked. */
export interface Scalar {
  readonly start: number;
  readonly end: number;
  readonly isString: boolean;
  /** What the document's format makes of it. */
  value(): ConfigNode['value'];
  /** The text of a string with its way back. */
  body(): SegmentBody;
}

/** Told what a structured document holds, in the order of the text. */
export interface StructureVisitor {
  open(kind: 'object' | 'array', slot: Slot, start: number): void;
  /** Ends the innermost open object or list. */
  close(end: number): void;
  /** The name of a property, before its value. */
  key(slot: Slot, name: Scalar): void;
  /** A key without a value, as YAML may write null. */
  empty?(slot: Slot, name: Scalar): void;
  scalar(slot: Slot, scalar: Scalar): void;
  /** The inside of a comment, without its marks. */
  comment(start: number, end: number): void;
  /** Text that the grammar has no place for. */
  loose(start: number, end: number): void;
}

/** Deeper values are read, but their pointers end here: a path of ten thousand names tells nobody anything. */
export const maxDepth = 256;

/** The pointer of a member, by RFC 6901. */
export function memberPointer(parent: string, key: string | number): string {
  const name = typeof key === 'number' || !/[~/]/.test(key) ? key : key.replaceAll('~', '~0').replaceAll('/', '~1');
  return `${parent}/${name}`;
}
