/** Tests of every outcome, for the test of the reporter that counts them. */
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['*.outcome.ts'] } });
