/** Tests of code that touches ranges, highlights or layout (`*.browser.test.ts`): a real Chromium. */
import { preact } from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/find-browser.ts';

export default defineConfig({
  plugins: [preact()],
  // Bundled before the first test: found on the way, they would reload the page under it.
  optimizeDeps: {
    include: ['axe-core', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'preact/jsx-runtime'],
  },
  // Real pages for measuring lie beside the repository, where there are any.
  server: { fs: { allow: ['.', '../shared'] } },
  test: {
    include: ['test/**/*.browser.test.ts', 'test/**/*.browser.test.tsx'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: findChromium(), chromiumSandbox: false } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
