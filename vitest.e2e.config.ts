/**
 * Tests that walk through the built extension in real browsers; `npm test` builds it before. Two browsers at a time, but
 * `npm start` builds the extension anew, so that nothing else runs beside its test.
 */
import { defineConfig } from 'vitest/config';

const common = {
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // A poll waits for reading, saving, a broadcast; on a busy machine each takes its time.
  expect: { poll: { timeout: 10_000 } },
};
const start = 'test/browser/start.test.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'npm start', include: [start], sequence: { groupOrder: 0 } } },
      {
        test: {
          ...common,
          name: 'in browsers',
          include: ['test/browser/**/*.test.ts'],
          exclude: [start],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
