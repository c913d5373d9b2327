import { defineConfig } from 'vitest/config';

/** The suite that asks Go; `.ci/run` builds its program and names it in KEYLESS_ORACLE. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/oracle/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
