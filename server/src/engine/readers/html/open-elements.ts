import { type Color, pageBackground } from './colors.js';
import { endsParagraph, impliedEnds } from './elements.js';

/** What an element does to the text below it. Each state holds what the elements around it do as well. */
export interface ElementState {
  /** Text is kept from the eyes. */
  readonly hidden: boolean;
  /** Text shows only after a click. */
  readonly collapsed: boolean;
  readonly quoted: boolean;
  /** White space is kept. */
  readonly preformatted: boolean;
  readonly background: Color;
}

interface OpenElement {
  readonly name: string;
  readonly state: ElementState;
}

const outside: ElementState = {
  hidden: false,
  collapsed: false,
  quoted: false,
  preformatted: false,
  background: pageBackground,
};

/** Elements deeper than this are counted, not told apart, so that a search in the stack stays short. */
const deepest = 200;

/** The elements that are open at a place of a document. */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  #beyond = 0;
  #tooDeep = false;

  /** For text that begins inside `details`. */
  static inDetails(): OpenElements {
    const elements = new OpenElements();
    elements.open('details', { ...outside, collapsed: true });
    return elements;
  }

  /** State of the innermost element. */
  get state(): ElementState {
    return this.#stack.at(-1)?.state ?? outside;
  }

  get depth(): number {
    return this.#stack.length;
  }

  /** True once nesting went deeper than is told apart. */
  get tooDeep(): boolean {
    return this.#tooDeep;
  }

  /** Ends the elements that this opening tag ends without a closing tag of theirs. */
  endImplied(name: string): void {
    const ended = impliedEnds.get(name);
    while (ended?.has(this.#stack.at(-1)?.name ?? '')) this.#stack.pop();
    if (endsParagraph(name) && this.#stack.at(-1)?.name === 'p') this.#stack.pop();
  }

  /** Opens an element whose text is in this state. */
  open(name: string, state: ElementState): void {
    if (this.#stack.length < deepest) {
      this.#stack.push({ name, state });
      return;
    }
    this.#beyond++;
    this.#tooDeep = true;
  }

  /** Closes the innermost element of this name and all within it; does nothing when none is open. */
  close(name: string): void {
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    const at = this.#stack.findLastIndex((element) => element.name === name);
    if (at >= 0) this.#stack.length = at;
  }

  /** Closes what was opened since the stack was `depth` deep and does not live on past the end of a paragraph. */
  closeInline(depth: number, livesOn: ReadonlySet<string>): void {
    while (this.#stack.length > depth && !livesOn.has(this.#stack.at(-1)?.name as string)) this.#stack.pop();
  }
}
