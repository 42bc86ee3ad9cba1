import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseSettings, settingsSchema } from '../../server/src/lsp/settings.js';

describe('settings', () => {
  it('have a default each', () => {
    expect(parseSettings(undefined)).toEqual(parseSettings({}));
    expect(parseSettings(null).settings).toMatchObject({
      enable: true,
      workspaceScan: 'automatic',
      minimumLevel: 'info',
      hiddenCharacters: { show: true },
    });
  });

  it('keep the good ones beside a bad one', () => {
    const { settings, problems } = parseSettings({ enable: false, exclude: 'docs', future: 1 });
    expect(settings).toMatchObject({ enable: false, exclude: [] });
    expect(problems).toEqual([expect.stringMatching(/^swab\.exclude: /)]);
  });

  it('limit globs in number and length', () => {
    expect(parseSettings({ exclude: ['x'.repeat(300)] }).problems).toHaveLength(1);
    expect(parseSettings({ exclude: Array.from({ length: 201 }, () => 'x') }).problems).toHaveLength(1);
  });

  it('take levels for rules by id only', () => {
    expect(parseSettings({ rules: { SC0101: 'off' } }).problems).toEqual([]);
    expect(parseSettings({ rules: { everything: 'off' } }).problems).toHaveLength(1);
  });

  it('say of every setting what it does, where it holds and where it stands', () => {
    const leaves = (node: Record<string, unknown>): Record<string, unknown>[] =>
      'scope' in node || !('properties' in node) ? [node] : Object.values(node.properties as object).flatMap(leaves);
    for (const leaf of leaves(z.toJSONSchema(settingsSchema, { io: 'input' }))) {
      expect(leaf).toMatchObject({
        markdownDescription: expect.any(String),
        scope: expect.stringMatching(/^(resource|window)$/),
        order: expect.any(Number),
        default: expect.anything(),
      });
      if ('enum' in leaf) expect(leaf.enumDescriptions).toHaveLength((leaf.enum as unknown[]).length);
    }
  });
});
