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
}
