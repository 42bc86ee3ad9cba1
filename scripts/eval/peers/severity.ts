import * as z from 'zod';
import { severities } from '../../../server/src/engine/model/severity.js';

/** The peers' names for levels are Swab's, in some letter case. */
export const peerSeverity = z.string().toLowerCase().pipe(z.enum(severities));
