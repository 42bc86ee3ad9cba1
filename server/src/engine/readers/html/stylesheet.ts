import { type Declarations, parseDeclarations, withoutComments } from './declarations.js';

/** Style text that is read, in UTF-16 units, and rules that are kept. */
const longestSheet = 65_536;
const mostRules = 500;
/** One compound selector: a tag, classes and an id, without attributes or pseudo-classes. */
const compound = /^([a-z][a-z0-9-]{0,40})?((?:[.#][a-z_-][\w-]{0,80}){0,6})$/i;

interface Rule {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly style: Declarations;
}

/** The rules of the `<style>` elements of a document, as far as their selectors are simple. */
export class Stylesheet {
  readonly #byKey = new Map<string, Rule[]>();
  #rules = 0;

  /** Reads every `<style>` element of a text, wherever it stands. */
  static of(html: string): Stylesheet {
    const sheet = new Stylesheet();
    const opening = /<style\b[^<>]{0,200}>/gi;
    for (let open = opening.exec(html); open; open = opening.exec(html)) {
      const from = open.index + open[0].length;
      const close = indexOfClosing(html, from);
      sheet.#read(html.slice(from, Math.min(close, from + longestSheet)));
      opening.lastIndex = close;
    }
    return sheet;
  }

  get isEmpty(): boolean {
    return this.#rules === 0;
  }

  /** Declarations that apply to an element. */
  match(tag: string, id: string, classes: readonly string[]): Declarations[] {
    if (this.isEmpty) return [];
    const keys = [tag, `#${id}`, ...classes.map((name) => `.${name}`)];
    return keys
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .filter((rule) => matches(rule, tag, id, classes))
      .map((rule) => rule.style);
  }

  #read(css: string): void {
    const text = withoutComments(css);
    for (let at = 0; this.#rules < mostRules; ) {
      const open = text.indexOf('{', at);
      if (open < 0) return;
      const selectors = text.slice(at, open);
      if (selectors.trimStart().startsWith('@')) {
        at = open + 1; // a block of rules: they are read as if it always held
        continue;
      }
      const close = text.indexOf('}', open);
      const end = close < 0 ? text.length : close;
      this.#add(selectors, parseDeclarations(text.slice(open + 1, end)));
      at = end + 1;
    }
  }

  #add(selectors: string, style: Declarations): void {
    for (const selector of selectors.slice(0, 2000).split(',')) {
      const last =
        selector
          .replace(/[{}]/g, ' ')
          .trim()
          .split(/[\s>+~]/)
          .at(-1) ?? '';
      const parts = compound.exec(last);
      if (!parts || last === '') continue;
      const names = (parts[2] ?? '').match(/[.#][\w-]+/g) ?? [];
      const rule = {
        tag: parts[1]?.toLowerCase() ?? null,
        id: names.find((name) => name.startsWith('#'))?.slice(1) ?? null,
        classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
        style,
      };
      const key = rule.id ? `#${rule.id}` : rule.classes[0] ? `.${rule.classes[0]}` : (rule.tag ?? '');
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), rule]);
      this.#rules++;
    }
  }
}

function matches(rule: Rule, tag: string, id: string, classes: readonly string[]): boolean {
  if (rule.tag && rule.tag !== tag) return false;
  if (rule.id && rule.id !== id) return false;
  return rule.classes.every((name) => classes.includes(name));
}

function indexOfClosing(html: string, from: number): number {
  const closing = /<\/style/gi;
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
