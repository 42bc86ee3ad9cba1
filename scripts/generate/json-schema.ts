import * as z from 'zod';
import type { Rule } from '../../server/src/engine/model/rule.js';

/** The parts of a JSON schema that are looked at here. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly [key: string]: unknown;
}

/** The JSON schema of what a person may write: draft 7 is what VS Code reads. */
export function inputSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonSchema;
}

/** The schema of an object from rule ids to levels, with the known rules named, so that editors complete and explain them. */
export function withRuleNames(schema: JsonSchema, rules: readonly Rule[]): JsonSchema {
  const level = schema.additionalProperties as JsonSchema;
  const properties = Object.fromEntries(rules.map(({ id, title }) => [id, { ...level, description: title }]));
  return { ...schema, properties };
}
