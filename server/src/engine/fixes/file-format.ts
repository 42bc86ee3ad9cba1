import type { Format } from '../model/surface.js';
import { fileType } from '../surfaces/file-types.js';

/** What the path of a finding says about how its file is written. */
export interface FileFormat {
  readonly format: Format;
  /** VS Code's language id of a source file, else null. */
  readonly language: string | null;
}

/** Format of a file by its path alone. */
export function fileFormat(path: string): FileFormat {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const dot = name.lastIndexOf('.');
  const { format, language } = fileType(name, dot > 0 ? name.slice(dot) : '');
  return { format, language };
}
