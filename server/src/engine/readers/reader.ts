import type { Segment } from '../model/segment.js';
import type { Classification } from '../model/surface.js';
import type { Range } from '../text/ranges.js';
import type { BlockMemory } from './markdown/block-memory.js';

/**
 * A stretch of a document that can be read on its own, so that an edit makes only its own section new.
 * Offsets are UTF-16 units of the document; sections follow one another and cover it.
 */
export interface Section {
  readonly start: number;
  readonly end: number;
  readonly kind: 'body' | 'front-matter';
  /** Headings above the section's first line, outermost first. */
  readonly headings: readonly string[];
  /** The section begins inside an element that is folded away, such as HTML's `details`. */
  readonly folded?: boolean;
  /**
   * Where the section's own top stands in the document: put before the pointers of its segments, which begin at that
   * top, so that a section reads the same wherever it stands. Left out where it is empty.
   */
  readonly pointer?: string;
}

/** What a reader is asked for. All offsets are relative to the section. */
export interface ReadRequest extends Pick<Section, 'kind' | 'headings' | 'folded'> {
  readonly text: string;
  readonly file: Classification;
  readonly path: string;
  /** False for stretches in which no trigger met: a reader may leave out segments that lie wholly in those. */
  readonly wanted: (start: number, end: number) => boolean;
}

/** Segments in order of their place, and what could not be read, with the reason. */
export interface ReadResult {
  readonly segments: readonly Segment[];
  readonly gaps: readonly string[];
}

/** Reads one format. Never throws on bad input: it gives what it could read, and a gap. */
export interface Reader {
  /** Cheap cut of a document into sections; one pass, no parser. `memory` is what the last cut of the document left. */
  readonly sections: (text: string, memory?: BlockMemory) => Section[];
  /**
   * The words of a part of a section without parsing it. No sentence of a segment may be missing from it: a section
   * whose rough text shows nothing to any phrase, frame or expression is not parsed.
   */
  readonly rough?: (text: string) => string;
  /** Cuts a section where no segment goes on: a rough look may look at each block alone. Blocks cover the section. */
  readonly blocks?: (text: string) => Range[];
  /** Parses one section. Maps of the segments lead to offsets within the section's text. */
  readonly read: (request: ReadRequest) => ReadResult;
}

/** The sections of a format that is read whole. */
export function whole(text: string): Section[] {
  return [{ start: 0, end: text.length, kind: 'body', headings: [] }];
}
