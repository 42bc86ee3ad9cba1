import { CST } from 'yaml';
import type { ConfigNode } from '../../model/rule.js';
import { align, type ScalarStyle } from '../align.js';
import type { SegmentBody } from '../segment-text.js';
import { verbatim } from '../segments.js';
import type { Scalar } from './visitor.js';

/** A scalar of a YAML document; resolved when it is asked for. */
export class YamlScalar implements Scalar {
  readonly start: number;
  readonly end: number;
  readonly #source: string;
  readonly #token: CST.FlowScalar | CST.BlockScalar;
  #text: string | null = null;

  constructor(source: string, token: CST.FlowScalar | CST.BlockScalar) {
    this.#source = source;
    this.#token = token;
    this.start = token.type === 'block-scalar' ? (token.props[0]?.offset ?? token.offset) : token.offset;
    this.end = contentStart(token) + token.source.length;
  }

  get isString(): boolean {
    return this.#token.type !== 'scalar' || typeof plainValue(this.#resolve()) === 'string';
  }

  value(): ConfigNode['value'] {
    return this.#token.type === 'scalar' ? plainValue(this.#resolve()) : this.#resolve();
  }

  body(): SegmentBody {
    const [start, end] = this.#content();
    const text = this.#resolve();
    if (this.#source.startsWith(text, start)) return verbatim(this.#source, start, start + text.length);
    return { text, map: align(this.#source, start, end, text, styles[this.#token.type] ?? 'plain'), marks: [] };
  }

  /** The source between the quotes, or below the header of a block. */
  #content(): [number, number] {
    const quote = quotes[this.#token.type];
    const start = contentStart(this.#token);
    if (quote === undefined) return [start, this.end];
    return [start + 1, isClosed(this.#token, quote) ? this.end - 1 : this.end];
  }

  #resolve(): string {
    this.#text ??= CST.resolveAsScalar(closed(this.#token), false, () => undefined)?.value ?? '';
    return this.#text;
  }
}

const quotes: Readonly<Record<string, string>> = { 'single-quoted-scalar': "'", 'double-quoted-scalar': '"' };

function isClosed({ source }: CST.FlowScalar | CST.BlockScalar, quote: string): boolean {
  return source.length > 1 && source.endsWith(quote);
}

/** The token with its closing quote: the library takes the last letter for one. */
function closed(token: CST.FlowScalar | CST.BlockScalar): CST.FlowScalar | CST.BlockScalar {
  const quote = quotes[token.type];
  return quote === undefined || isClosed(token, quote) ? token : { ...token, source: token.source + quote };
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  'double-quoted-scalar': 'backslash',
  'single-quoted-scalar': 'doubled',
};

function contentStart(token: CST.FlowScalar | CST.BlockScalar): number {
  if (token.type !== 'block-scalar') return token.offset;
  const header = token.props.at(-1);
  return header && 'source' in header ? header.offset + header.source.length : token.offset;
}

const words: ReadonlyMap<string, ConfigNode['value']> = new Map<string, ConfigNode['value']>([
  ['', null],
  ['~', null],
  ...['null', 'Null', 'NULL'].map((word): [string, null] => [word, null]),
  ...['true', 'True', 'TRUE'].map((word): [string, boolean] => [word, true]),
  ...['false', 'False', 'FALSE'].map((word): [string, boolean] => [word, false]),
]);

/** The value of a plain scalar by the core schema of YAML 1.2. */
function plainValue(text: string): ConfigNode['value'] {
  const word = words.get(text);
  if (word !== undefined) return word;
  return text.length < 40 && /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : text;
}
