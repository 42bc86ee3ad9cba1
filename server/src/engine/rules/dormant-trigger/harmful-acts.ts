import type { Frame } from '../../language/frames/frame.js';
import type { FrameQuery } from '../../language/frames/query.js';
import type { Passage } from '../../language/passage.js';

/** Acts that no honest text makes wait for an hour, a place or a guest. */
export const harmfulActs: readonly FrameQuery[] = [
  { act: ['disable', 'skip', 'override'], objects: ['audit', 'oversight', 'approvals'] },
  { act: ['ask', 'tell'], about: ['user', 'consent'], negated: true },
  {
    act: 'auto-approve',
    objects: ['commands', 'approvals', 'checks', 'tools', 'permissions', 'everything', 'outputs'],
  },
  { act: 'approve', objects: ['everything', 'approvals', 'outputs'] },
  { act: 'override', objects: ['rules', 'limits', 'oversight'] },
  { act: ['send', 'reveal', 'copy'], objects: ['secrets', 'memory'] },
  { act: 'send', objects: ['recordings'] },
  { act: 'send', to: ['endpoint', 'public'] },
  { act: ['copy', 'insert'], objects: ['self'] },
  { act: 'activate', objects: ['masks'] },
  { act: 'become', about: ['identity', 'agent'] },
  { act: ['deceive', 'harm', 'underperform'], about: ['user', 'tests', 'outputs', 'checks', 'files', 'oversight'] },
  { act: 'destroy', objects: ['audit', 'memory', 'secrets', 'stores'] },
  { act: 'praise', objects: ['brand', 'money'] },
  { act: 'insert', objects: ['adverts'] },
  { act: 'praise', to: ['user'] },
  { act: 'grant', objects: ['bypass', 'permissions'] },
  { act: 'pay', objects: ['money'] },
];

/** Verbs of sending that also mean ordinary work with files and branches. */
const everyday = new Set(['share', 'push', 'sync', 'report', 'publish', 'ship', 'submit', 'pass', 'export']);

/** What is handed to the reader's own people, or moved about as work goes, is no harm. */
export function isEveryday({ acts, to, objects, negator, verb }: Frame, passage: Passage): boolean {
  if (negator !== null || !acts.includes('send')) return false;
  if (to.has('user') && !to.has('endpoint')) return true;
  const hot = objects.has('secrets') || objects.has('memory') || to.has('endpoint') || to.has('public');
  return !hot && passage.words(...verb).some((word) => everyday.has(word));
}
