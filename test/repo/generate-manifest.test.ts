import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { withGenerated } from '../../scripts/generate/manifest.js';
import { settingsOf } from '../../scripts/generate/settings.js';

const schema = z.object({
  enable: z.boolean().default(true).meta({ markdownDescription: 'Scan.', scope: 'resource', restricted: true }),
  trace: z
    .object({ server: z.enum(['off', 'on']).default('off').meta({ markdownDescription: 'Trace.', scope: 'window' }) })
    .prefault({}),
});

describe('settings of a schema', () => {
  it('take dotted names from nested objects', () => {
    expect(settingsOf(schema).map(({ id }) => id)).toEqual(['swab.enable', 'swab.trace.server']);
  });

  it('carry type, default and metadata, but not the mark of restriction', () => {
    expect(settingsOf(schema)[0]?.declaration).toEqual({
      type: 'boolean',
      default: true,
      markdownDescription: 'Scan.',
      scope: 'resource',
    });
  });

  it('must be described', () => {
    expect(() => settingsOf(z.object({ silent: z.boolean() }))).toThrow('swab.silent has no description');
  });
});

describe('the manifest', () => {
  const before = { name: 'swab', contributes: { commands: [{ command: 'swab.x' }] }, scripts: { test: 'x' } };
  const after = JSON.parse(withGenerated(JSON.stringify(before), settingsOf(schema)));

  it('gets the settings and keeps the rest', () => {
    expect(Object.keys(after.contributes.configuration.properties)).toEqual(['swab.enable', 'swab.trace.server']);
    expect(after.contributes.commands).toEqual(before.contributes.commands);
    expect(after.scripts).toEqual(before.scripts);
  });

  it('lists the restricted settings', () => {
    expect(after.capabilities.untrustedWorkspaces.restrictedConfigurations).toEqual(['swab.enable']);
  });
});
