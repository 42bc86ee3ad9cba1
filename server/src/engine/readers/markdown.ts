import { markdownBlocks } from './markdown/block-scan.js';
import { readBody } from './markdown/body.js';
import { readFrontMatter } from './markdown/front-matter.js';
import { roughSection } from './markdown/rough-text.js';
import { markdownSections } from './markdown/sections.js';
import type { Reader } from './reader.js';

/** Reads Markdown with its front matter, its HTML and its comments; also Cursor's `.mdc` and MDX. */
export const markdownReader: Reader = {
  sections: markdownSections,
  rough: roughSection,
  blocks: markdownBlocks,
  read: (request) => (request.kind === 'front-matter' ? readFrontMatter(request) : readBody(request)),
};
