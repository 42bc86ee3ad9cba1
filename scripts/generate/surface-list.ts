import type { CatalogueEntry } from '../../server/src/engine/surfaces/catalogue.js';
import { code, generatedNote, table } from './markdown.js';

const maxGlobs = 4;

function globsOf({ globs }: CatalogueEntry): string {
  const shown = globs.slice(0, maxGlobs).map(code).join(', ');
  return globs.length > maxGlobs ? `${shown} and ${globs.length - maxGlobs} more` : shown;
}

/** The catalogue of shared contexts as a page, one section for each kind. */
export function surfacePage(surfaces: readonly CatalogueEntry[]): string {
  const kinds = [...new Set(surfaces.map((surface) => surface.kind))].sort();
  const sections = kinds.map((kind) => {
    const rows = surfaces
      .filter((surface) => surface.kind === kind)
      .map((surface) => [
        code(surface.id),
        surface.title,
        globsOf(surface),
        surface.loadedBy.join(', '),
        surface.loading,
        surface.scope,
        surface.agentWritable ? 'yes' : 'no',
      ]);
    const heads = ['surface', 'what', 'files', 'loaded by', 'loaded', 'scope', 'agents write it'];
    return `## ${kind}\n\n${table(heads, rows)}\n`;
  });
  const intro = `${surfaces.length} kinds of file that AI agents read: which ones, when, and whether agents can write them.`;
  return `${generatedNote}\n\n# Surfaces\n\n${intro}\n\n${sections.join('\n')}`;
}
