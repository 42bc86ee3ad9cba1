import type { Section } from '../reader.js';
import { linesOf } from '../text.js';
import { memberPointer } from './visitor.js';

/** Sections end at the first place past this length where a document can be cut, in UTF-16 units. */
const sectionLength = 8192;

const documentMark = /^(?:---|\.\.\.)(?:\s|$)/;
/** `key:` with what stands before it; flow collections, quotes and complex keys are left whole. */
const keyLine = /^( *)([\w$][\w$./ -]{0,200}?) *:(?:[ \t]|\r?\n|$)/;
const blockHeader = /(?:^|[ \t])[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;

/** A key that is open, or a list (null): inside of it no pointer can be told without counting. */
interface Level {
  readonly indent: number;
  readonly key: string | null;
}

/** Cuts a YAML file at its documents, and long documents between the members of their outer mappings. */
export function yamlSections(text: string): Section[] {
  return new YamlCutter(text).run();
}

class YamlCutter {
  readonly #text: string;
  readonly #sections: Section[] = [];
  #levels: Level[] = [];
  #start = 0;
  /** Indentation of the first member of a section that was cut out of a mapping; -1 for a section that begins a document. */
  #base = -1;
  #pointer = '';
  /** Lines deeper than this belong to a block scalar. */
  #scalar = Number.POSITIVE_INFINITY;

  constructor(text: string) {
    this.#text = text;
  }

  run(): Section[] {
    for (const line of linesOf(this.#text)) {
      if (!line.isBlank) this.#line(line.start, this.#text.slice(line.start, line.end));
    }
    this.#cut(this.#text.length, -1, '');
    return this.#sections;
  }

  #line(start: number, line: string): void {
    if (documentMark.test(line)) {
      this.#cut(start, -1, '');
      this.#levels = [];
      this.#scalar = Number.POSITIVE_INFINITY;
      return;
    }
    const indent = line.search(/[^ ]/);
    if (indent > this.#scalar) return;
    this.#scalar = blockHeader.test(line.trimEnd()) ? indent : Number.POSITIVE_INFINITY;
    while ((this.#levels.at(-1)?.indent ?? -1) >= indent) this.#levels.pop();
    const key = keyLine.exec(line)?.[2];
    if (key !== undefined) this.#member(start, indent, key);
    else if (!line.startsWith('#', indent)) this.#levels.push({ indent, key: null });
  }

  #member(start: number, indent: number, key: string): void {
    const isFree = this.#levels.every((level) => level.key !== null);
    if (isFree && (start - this.#start >= sectionLength || indent < this.#base)) {
      const pointer = this.#levels.reduce((path, level) => memberPointer(path, level.key as string), '');
      this.#cut(start, indent, pointer);
    }
    this.#levels.push({ indent, key });
  }

  #cut(end: number, base: number, pointer: string): void {
    if (end > this.#start || this.#text.length === 0) {
      this.#sections.push({ start: this.#start, end, kind: 'body', headings: [], pointer: this.#pointer });
    }
    this.#start = end;
    this.#base = base;
    this.#pointer = pointer;
  }
}
