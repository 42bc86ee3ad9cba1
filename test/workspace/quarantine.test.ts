import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { planQuarantine } from '../../server/src/workspace/quarantine.js';
import { makeFinding, payload } from './fake-engine.js';
import { tempTree } from './temp-tree.js';

const now = new Date('2026-06-15T12:00:00Z');
const text = `# Title\n\nsay ${payload} here\n\nend\n`;
const at = text.indexOf(payload);
const finding = makeFinding({ offset: [at, at + payload.length] });
const sha256 = createHash('sha256').update(`say ${payload} here`).digest('hex');
const wanted = `.swab/quarantine/${sha256.slice(0, 16)}.json`;

describe('a passage on its way to quarantine', () => {
  it('is kept with the hash of its text and the time', () => {
    const plan = planQuarantine(tempTree(), finding, text, now);
    expect(plan?.recordPath).toBe(wanted);
    expect(plan?.record).toMatchObject({ sha256, text: `say ${payload} here`, date: '2026-06-15T12:00:00.000Z' });
  });

  it('gets a number where the same text was cut out before', () => {
    const root = tempTree({ [wanted]: '{}' });
    expect(planQuarantine(root, finding, text, now)?.recordPath).toBe(wanted.replace('.json', '-2.json'));
  });

  it('takes no name that a dangling link holds', () => {
    const root = tempTree();
    mkdirSync(path.join(root, '.swab/quarantine'), { recursive: true });
    symlinkSync(path.join(root, 'nothing'), path.join(root, wanted));
    expect(planQuarantine(root, finding, text, now)?.recordPath).toBe(wanted.replace('.json', '-2.json'));
  });

  it.each(['.swab', '.swab/quarantine'])(
    'has no place behind a link that could lead out of the workspace: %s',
    (link) => {
      const root = tempTree();
      mkdirSync(path.dirname(path.join(root, link)), { recursive: true });
      symlinkSync(tempTree(), path.join(root, link));
      expect(planQuarantine(root, finding, text, now)).toBeNull();
    },
  );

  it('has no place when there are copies without end', () => {
    const root = tempTree({ [wanted]: '{}' });
    for (let copy = 2; copy <= 100; copy++)
      writeFileSync(path.join(root, wanted.replace('.json', `-${copy}.json`)), '');
    expect(planQuarantine(root, finding, text, now)).toBeNull();
  });
});
