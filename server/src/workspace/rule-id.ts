import * as z from 'zod';

/** `ACME-1`: the hyphen keeps it apart from Swab's own ids, and `SC-1` would look like one of them. */
const own = '(?!SC-)[A-Z][A-Z0-9]{1,11}-\\d{1,4}';

/** Id of a rule of a workspace's own. */
export const ownRuleId = z
  .string()
  .regex(new RegExp(`^${own}$`), 'expected a prefix of your own, a hyphen and a number, such as ACME-1');

/** Id that a level or an accepted finding may name: a rule of Swab's, or one of the workspace's own. */
export const anyRuleId = z.string().regex(new RegExp(`^(?:SC\\d{4}|${own})$`), 'expected a rule id such as SC0101');
