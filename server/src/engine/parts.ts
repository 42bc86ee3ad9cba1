import type { Program } from './compile.js';
import type { Lexicon } from './language/lexicon.js';
import type { Classification } from './model/surface.js';
import type { Reader } from './readers/reader.js';

/** What a scan is made with; built once by the factory, never changed. */
export interface Parts {
  readonly program: Program;
  readonly lexicon: Lexicon;
  readonly classify: (path: string) => Classification;
  readonly readerFor: (file: Classification) => Reader;
  readonly own: OwnProgram | null;
}

/** The rules of a workspace's own, compiled; a program apart from that of Swab's rules, whose tables are packed. */
export interface OwnProgram {
  readonly program: Program;
  /** Path of the file that the rules are written in: they do not look at it. */
  readonly home: string;
}
