import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { scopes } from '../../../server/src/engine/model/surface.js';
import { surfaceList } from '../../../server/src/engine/surfaces/catalogue.js';

const globs = z.array(z.string().min(1));
const entry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(1),
  kind: z.string().min(1),
  scope: z.enum(scopes),
  reach: z.enum(['workspace', 'user']),
  loading: z.enum(['always', 'glob', 'on-demand', 'manual']),
  agentWritable: z.boolean(),
  verified: z.boolean(),
  priority: z.number().int().min(1).max(3),
  format: z.enum(['markdown', 'json', 'jsonl', 'yaml', 'toml', 'notebook', 'env', 'html', 'source', 'text']),
  language: z.string().optional(),
  anyCase: z.boolean().optional(),
  globs,
  except: globs.optional(),
  contentGlobs: globs.optional(),
  otherScopes: z.partialRecord(z.enum(scopes), globs).optional(),
  loadedBy: z.array(z.string().min(1)).min(1),
  instructionFields: z.array(z.string()).min(1),
});

describe('catalogue', () => {
  it('holds 207 surfaces of the declared shape', () => {
    expect(surfaceList()).toHaveLength(207);
    for (const surface of surfaceList()) expect(() => entry.parse(surface), surface.id).not.toThrow();
  });

  it('names each surface once', () => {
    const ids = surfaceList().map((surface) => surface.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives each surface a path or a reason to look inside', () => {
    for (const surface of surfaceList()) {
      expect(surface.globs.length + (surface.contentGlobs?.length ?? 0), surface.id).toBeGreaterThan(0);
    }
  });
});
