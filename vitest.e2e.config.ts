/** Tests that walk through the built extension in real browsers; `npm test` builds it before. One browser at a time. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 30_000,
    // A poll waits for reading, saving, a broadcast; on a busy machine each takes its time.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
  },
});
