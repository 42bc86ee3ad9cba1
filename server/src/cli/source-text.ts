import { decodeBytes } from '../engine/text/decode.js';
import { FileReader } from '../workspace/file-reader.js';

/** Reads the texts of files for the reports; null for a file that is gone, too large or no text. */
export function textReader(root: string): (path: string) => string | null {
  const reader = new FileReader(root);
  return (path) => {
    const read = reader.read(path);
    if (read.kind === 'large') read.file.close();
    if (read.kind !== 'whole') return null;
    const decoded = decodeBytes(read.bytes);
    return 'reason' in decoded ? null : decoded.text;
  };
}
