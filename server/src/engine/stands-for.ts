import type { SectionVerdict } from './engine.js';
import type { Section } from './readers/reader.js';

/**
 * True when what was seen in a section still stands. Headings above weigh signals and find none: a section without
 * signals is the same under any.
 */
export function standsFor(
  { signals, headings }: Pick<SectionVerdict, 'signals' | 'headings'>,
  section: Section,
): boolean {
  return signals.length === 0 || headings.join('\u0000') === section.headings.join('\u0000');
}
