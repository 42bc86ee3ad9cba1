import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** An expression of Swab's own. */
export interface Source {
  readonly source: string;
  readonly flags: string;
  /** `file:line` below the engine's folder, or that it was made when the engine was loaded. */
  readonly place: string;
}

const engine = 'server/src/engine';

/** The expressions that are written out in the engine's sources. */
export function writtenOut(): Source[] {
  const files = readdirSync(engine, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.sort().flatMap(literalsOf);
}

function literalsOf(name: string): Source[] {
  const file = ts.createSourceFile(name, readFileSync(`${engine}/${name}`, 'utf8'), ts.ScriptTarget.Latest);
  const found: Source[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${name}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The expressions that are put together while something is loaded. */
export async function putTogether(load: () => Promise<unknown>): Promise<Source[]> {
  const found = new Map<string, Source>();
  const Plain = globalThis.RegExp;
  const record = ({ source, flags }: RegExp): void => {
    found.set(`/${source}/${flags}`, { source, flags, place: 'made when the engine is loaded' });
  };
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args, to) {
      const made: RegExp = Reflect.construct(target, args, to);
      record(made);
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Plain;
  }
  return [...found.values()];
}
