/** Names of members that only the declaration of a tool has. */
const schemaNames = new Set(['inputSchema', 'input_schema', 'outputSchema', 'output_schema', 'operationId']);

interface OpenObject {
  readonly id: number;
  readonly key: string | null;
  readonly names: Set<string>;
}

/**
 * Follows the objects of a document and tells which of them declare tools for agents, as MCP, function calling and
 * OpenAPI do; what lies inside a tool belongs to it.
 */
export class ToolObjects {
  readonly #open: OpenObject[] = [];
  readonly #parents: number[] = [];
  readonly #isTool: boolean[] = [];
  #resolved: boolean[] | null = null;

  /** The innermost open object or list; -1 outside of all. */
  get current(): number {
    return this.#open.at(-1)?.id ?? -1;
  }

  /** The name that the members of the innermost open list go by. */
  get currentKey(): string | null {
    return this.#open.at(-1)?.key ?? null;
  }

  open(key: string | null): void {
    const id = this.#parents.length;
    this.#parents.push(this.current);
    this.#isTool.push(false);
    this.#open.push({ id, key: key ?? this.currentKey, names: new Set() });
  }

  close(): void {
    const object = this.#open.pop();
    if (object && declaresTool(object)) this.#isTool[object.id] = true;
  }

  name(key: string): void {
    const names = this.#open.at(-1)?.names;
    // A tool is told by few names; an object with thousands is none.
    if (names && names.size < 64) names.add(key);
  }

  /** True when the object is a tool or lies in one; asked when all are closed. */
  isInTool(id: number): boolean {
    this.#resolved ??= this.#resolve();
    return this.#resolved[id] === true;
  }

  /** Parents come before their members, so one pass hands the answer down. */
  #resolve(): boolean[] {
    const resolved: boolean[] = [];
    this.#parents.forEach((parent, id) => {
      resolved.push(this.#isTool[id] === true || resolved[parent] === true);
    });
    return resolved;
  }
}

function declaresTool({ key, names }: OpenObject): boolean {
  for (const name of names) if (schemaNames.has(name)) return true;
  return names.has('description') && (names.has('parameters') || (key === 'tools' && names.has('name')));
}
