/** What npm test does, in the order it is told. A step that needs another's outcome names it. */
import { checkContentScriptSize } from './content-script-size.ts';
import { checkByProgram } from './program-step.ts';
import type { Step } from './run-steps.ts';
import { checkByVitest } from './vitest-step.ts';

export const steps: Step[] = [
  checkByProgram('format', 'oxfmt', ['--check', '.']),
  checkByProgram('lint', 'oxlint', ['--deny-warnings']),
  checkByProgram('types', 'tsc', ['--noEmit']),
  checkByProgram('build for Chromium', 'wxt', ['build']),
  checkByVitest('unit tests', 'vitest.config.ts'),
  checkByProgram('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']),
  { name: 'content script size', needs: ['build for Chromium'], run: checkContentScriptSize },
  {
    ...checkByProgram('web-ext lint', 'web-ext', [
      'lint',
      '--source-dir=.output/firefox-mv3',
      '--no-config-discovery',
      '--boring',
    ]),
    needs: ['build for Firefox'],
  },
  checkByVitest('DOM tests', 'vitest.browser.config.ts'),
  {
    ...checkByVitest('tests in browsers', 'vitest.e2e.config.ts'),
    needs: ['build for Chromium', 'build for Firefox'],
    alone: true, // they wait for pages to settle, and the cores are few
  },
];
