import type { Reporter } from './report.js';

/** The reporter of a format; only the one that is asked for is loaded. */
export async function reporterFor(format: 'pretty' | 'json' | 'sarif' | 'github'): Promise<Reporter> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty.js')).reportPretty;
    case 'json':
      return (await import('./json.js')).reportJson;
    case 'sarif':
      return (await import('./sarif.js')).reportSarif;
    case 'github':
      return (await import('./github.js')).reportGithub;
  }
}
