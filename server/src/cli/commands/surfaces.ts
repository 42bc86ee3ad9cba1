import process from 'node:process';
import { type CatalogueEntry, surfaceList } from '../../engine/surfaces/catalogue.js';
import { writeOutput } from '../output.js';
import { jsonText } from '../reporters/json-text.js';
import { terminalOf } from '../terminal.js';
import { table } from '../text/table.js';

/** Lists the kinds of agent file by id. */
export async function surfacesCommand(format: 'pretty' | 'json'): Promise<void> {
  const surfaces = [...surfaceList()].sort((a, b) => (a.id < b.id ? -1 : 1));
  await writeOutput(format === 'json' ? asJson(surfaces) : asTable(surfaces), undefined);
}

function asTable(surfaces: readonly CatalogueEntry[]): string {
  const rows = surfaces.map(({ id, scope, loading, agentWritable, globs }) => {
    return [id, scope, loading, agentWritable ? 'yes' : 'no', globs.join(' ')];
  });
  return table(['Surface', 'Scope', 'Loaded', 'Agents write', 'Files'], rows, terminalOf(process.stdout));
}

function asJson(surfaces: readonly CatalogueEntry[]): string {
  return jsonText({
    version: 1,
    surfaces: surfaces.map((surface) => ({
      id: surface.id,
      title: surface.title,
      kind: surface.kind,
      scope: surface.scope,
      format: surface.format,
      loading: surface.loading,
      loadedBy: surface.loadedBy,
      agentWritable: surface.agentWritable,
      instructionFields: surface.instructionFields,
      globs: surface.globs,
    })),
  });
}
