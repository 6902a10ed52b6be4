/** Unit tests: node, no browser. Tests that touch ranges or layout are in vitest.browser.config.ts. */
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['fake-indexeddb/auto'],
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/**/*.browser.test.ts', 'test/**/*.browser.test.tsx', 'test/browser/**', 'test/long/**'],
  },
});
