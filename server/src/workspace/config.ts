import * as z from 'zod';
import { severities } from '../engine/model/severity.js';
import { ownRules } from './own-rules-schema.js';
import { anyRuleId } from './rule-id.js';

const glob = z.string().min(1).max(200);

const accepted = z
  .strictObject({
    fingerprint: z
      .string()
      .min(1)
      .max(100)
      .describe('The fingerprint of the finding, as `swab scan --format json` gives it.'),
    rule: anyRuleId.describe('The rule of the finding.'),
    path: z
      .string()
      .min(1)
      .max(1000)
      .describe('The file of the finding, relative to the root of the workspace, with `/`.'),
    reason: z.string().trim().min(1).max(500).describe('Why the finding is acceptable.'),
    owner: z.string().trim().min(1).max(100).describe('Who answers for that.'),
    until: z.iso.date().optional().describe('The last day on which this holds, as YYYY-MM-DD.'),
  })
  .describe('A finding that somebody looked at and answers for.');

/**
 * What a workspace may say about its own scan. It is the suspect: counts and lengths are limited, and what it leaves out
 * stays listed in the output.
 */
export const configSchema = z
  .strictObject({
    $schema: z.string().max(1000).optional().describe('Where the schema of this file is.'),
    exclude: z
      .array(glob)
      .max(100)
      .optional()
      .describe('Globs of files that are not scanned. They are listed as not scanned in every report.'),
    rules: z
      .record(anyRuleId, z.enum(['off', ...severities]))
      .optional()
      .describe('Level of a rule, or `off`. Hidden text and critical compounds keep their level.'),
    accept: z
      .array(accepted)
      .max(1000)
      .optional()
      .describe('Findings that do not count. They stay in the output, marked as suppressed.'),
    ownRules: ownRules
      .optional()
      .describe('Rules of your own. They add findings; those of the other rules stay as they are.'),
    maxFileSize: z
      .int()
      .min(1024)
      .max(1024 * 1024 * 1024)
      .optional()
      .describe('Bytes. Larger files are listed as not scanned; 64 MB when absent.'),
  })
  .describe('Configuration of Swab for one workspace. Ignored in a workspace that is not trusted.');

/** A valid configuration. */
export type Config = z.infer<typeof configSchema>;

/** A finding that somebody answers for. */
export type AcceptedFinding = z.infer<typeof accepted>;
