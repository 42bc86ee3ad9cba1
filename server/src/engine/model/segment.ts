import type { OffsetMap } from '../text/offset-map.js';

/** The part that a run of text plays inside its file. */
export type SegmentRole =
  | 'prose' // paragraph, list item, table cell
  | 'heading'
  | 'code-block' // fenced or indented
  | 'html-comment'
  | 'link-comment' // [//]: # (text)
  | 'image-alt' // alt text and titles
  | 'hidden-html' // text below display:none and the like
  | 'collapsed' // text inside <details>
  | 'front-matter' // a string value of a head
  | 'value' // a string value at a JSON pointer, YAML or TOML path
  | 'description' // a tool, parameter or resource description
  | 'record' // one memory or transcript record
  | 'comment' // comment of source code, YAML, TOML, shell
  | 'docstring'
  | 'string' // string literal of source code
  | 'output' // output of a notebook cell
  | 'text'; // plain text

/** A stretch of a segment with a meaning of its own. Offsets are UTF-16 units within the segment's text. */
export interface Mark {
  readonly kind: 'code' | 'quote' | 'strong' | 'emphasis' | 'link' | 'strike';
  readonly start: number;
  readonly end: number;
}

/** How a passage is kept from the eyes of people. */
export type Concealment = 'comment' | 'css' | 'invisible' | 'encoded' | 'off-screen' | 'metadata';

/** Where a list item or table row stands; gate G3 reads the markers of its siblings. */
export interface Siblings {
  /** Texts of all items of the same list or column, this one included. */
  readonly texts: readonly string[];
  readonly index: number;
}

/** A run of text with one role. */
export interface Segment {
  readonly role: SegmentRole;
  /** The text as its format yields it: escapes resolved, Markdown markers stripped. */
  readonly text: string;
  /** From offsets of `text` to UTF-16 offsets of the document. */
  readonly map: OffsetMap;
  readonly marks: readonly Mark[];
  /** The segment, or all around it, is a block quote. */
  readonly quoted: boolean;
  readonly concealment: Concealment | null;
  /** JSON pointer of the value or record, null for plain text. */
  readonly pointer: string | null;
  /** Headings above, outermost first; for the gates only: a section without signals is kept when its headings change. */
  readonly headings: readonly string[];
  readonly siblings: Siblings | null;
  /** Language of a code block or of the source file. */
  readonly language: string | null;
}
