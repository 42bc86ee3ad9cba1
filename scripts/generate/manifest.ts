import type { Setting } from './settings.js';

/** Where the schema of the workspace's config file lies. */
export const configSchemaPath = 'schema/swab.config.schema.json';

/** The manifest with everything in it that is generated; the rest stays as it is, in its order. */
export function withGenerated(manifest: string, settings: readonly Setting[]): string {
  const json = JSON.parse(manifest);
  json.contributes = {
    ...json.contributes,
    configuration: {
      title: 'Swab',
      properties: Object.fromEntries(settings.map(({ id, declaration }) => [id, declaration])),
    },
    jsonValidation: [{ fileMatch: 'swab.config.json', url: `./${configSchemaPath}` }],
  };
  const restrictedConfigurations = settings.filter(({ restricted }) => restricted).map(({ id }) => id);
  const untrustedWorkspaces = { ...json.capabilities?.untrustedWorkspaces, restrictedConfigurations };
  json.capabilities = { ...json.capabilities, untrustedWorkspaces };
  return `${JSON.stringify(json, null, 2)}\n`;
}
