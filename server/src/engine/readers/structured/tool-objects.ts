/** The names that tell a tool's declaration, each with its bit. */
const telling: ReadonlyMap<string, number> = new Map([
  ['name', 1],
  ['description', 2],
  ['parameters', 4],
  ...['inputSchema', 'input_schema', 'outputSchema', 'output_schema', 'operationId'].map((name): [string, number] => [
    name,
    8,
  ]),
]);
const [named, described, withParameters, withSchema] = [1, 2, 4, 8];

/**
 * Follows the objects of a document and tells which of them declare tools for agents, as MCP, function calling and
 * OpenAPI do; what lies inside a tool belongs to it. Objects are numbered in the order in which they open.
 */
export class ToolObjects {
  readonly #open: number[] = [];
  readonly #parents: number[] = [];
  readonly #keys: (string | null)[] = [];
  /** Telling names seen in each object. */
  readonly #names: number[] = [];
  #inTool: boolean[] | null = null;

  /** The innermost open object or list; -1 outside of all. */
  get current(): number {
    return this.#open.at(-1) ?? -1;
  }

  /** The name of the innermost open object or list, which its elements go by. */
  get currentKey(): string | null {
    return this.#keys[this.current] ?? null;
  }

  open(key: string | null): void {
    this.#keys.push(key ?? this.currentKey);
    this.#parents.push(this.current);
    this.#names.push(0);
    this.#open.push(this.#parents.length - 1);
  }

  close(): void {
    this.#open.pop();
  }

  /** A member of the innermost open object. */
  name(key: string): void {
    const bit = telling.get(key);
    const at = this.current;
    if (bit !== undefined && at >= 0) this.#names[at] = (this.#names[at] as number) | bit;
  }

  /** True when the object is a tool or lies in one; asked when all are closed. */
  isInTool(id: number): boolean {
    this.#inTool ??= this.#resolve();
    return this.#inTool[id] === true;
  }

  /** Parents come before their members, so one pass hands the answer down. */
  #resolve(): boolean[] {
    const inTool: boolean[] = [];
    this.#parents.forEach((parent, id) => {
      inTool.push(inTool[parent] === true || this.#declaresTool(id));
    });
    return inTool;
  }

  #declaresTool(id: number): boolean {
    const names = this.#names[id] as number;
    const has = (bit: number) => (names & bit) !== 0;
    if (has(withSchema)) return true;
    return has(described) && (has(withParameters) || (has(named) && this.#keys[id] === 'tools'));
  }
}
