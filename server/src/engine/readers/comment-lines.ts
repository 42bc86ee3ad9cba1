import { type SegmentBody, SegmentText } from './segment-text.js';

/** Between two comments of one text: a line end, indentation, the mark of the next line. */
const betweenLines = /^[ \t]*\r?\n[ \t]*(?:#+|;+|\/\/+)?$/;
const longestBetween = 200;

/** Collects comments; those on lines that follow one another are one text, as a sentence may run on. */
export class CommentLines {
  readonly #source: string;
  readonly #runs: [number, number][][] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** The inside of a comment, without its marks; comments come in the order of the source. */
  add(start: number, end: number): void {
    const run = this.#runs.at(-1);
    const last = run?.at(-1);
    const span: [number, number] = [start, this.#lastInk(start, end)];
    if (run && last && this.#follows(last[1], start)) run.push(span);
    else this.#runs.push([span]);
  }

  /** The texts of the comments that are wanted; those of white space alone are left out. */
  bodies(wanted: (start: number, end: number) => boolean): SegmentBody[] {
    return this.#runs
      .filter((run) => wanted((run[0] as [number, number])[0], (run.at(-1) as [number, number])[1]))
      .map((run) => this.#body(run))
      .filter((body) => body.text.length > 0);
  }

  #follows(end: number, start: number): boolean {
    return start - end <= longestBetween && betweenLines.test(this.#source.slice(end, start));
  }

  #body(run: readonly [number, number][]): SegmentBody {
    const text = new SegmentText(this.#source);
    run.forEach(([start, end], index) => {
      const from = this.#firstInk(start, end);
      if (index > 0) text.space((run[index - 1] as [number, number])[1], from, '\n');
      text.copy(from, end);
    });
    return text.body();
  }

  #firstInk(start: number, end: number): number {
    let at = start;
    while (at < end && isBlank(this.#source.charCodeAt(at))) at++;
    return at;
  }

  #lastInk(start: number, end: number): number {
    let at = end;
    while (at > start && isBlank(this.#source.charCodeAt(at - 1))) at--;
    return at;
  }
}

function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}
