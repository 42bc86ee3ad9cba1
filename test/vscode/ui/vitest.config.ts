import { defineConfig } from 'vitest/config';

/** The browser-driven tests: one at a time, for each starts a VS Code and a browser. `npm test -- ui` runs them. */
export default defineConfig({
  test: {
    include: ['test/vscode/ui/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
