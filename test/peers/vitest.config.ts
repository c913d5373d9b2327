import { defineConfig } from 'vitest/config';

/** The suites that need other people's programs; `.ci/run` installs them and says where they are. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/peers/*.test.ts'],
    setupFiles: ['test/support/matchers.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
