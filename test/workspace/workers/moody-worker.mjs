/** A worker for tests of the pool: what it does with a file depends on the file's name. */
import workerpool from 'workerpool';

const moods = {
  crash: () => process.exit(3),
  hang: () => {
    for (;;);
  },
  hoard: () => {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  },
};

function scan({ paths, begun }) {
  const counter = new Int32Array(begun);
  for (const path of paths) {
    Atomics.add(counter, 0, 1);
    moods[path.replace(/\d*\.md$/, '')]?.();
  }
  const files = paths.map((path) => ({ path, findings: [], gaps: ['seen'], scanned: true, bytes: 1 }));
  return { files, scanned: paths.length, bytes: paths.length, failures: [] };
}

workerpool.worker({ scan });
