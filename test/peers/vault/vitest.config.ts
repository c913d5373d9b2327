import { defineConfig } from 'vitest/config';

/** Vault itself, which takes ten minutes to build: apart from the other peers. KEYLESS_VAULT names the built program. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/peers/vault/*.test.ts'],
    setupFiles: ['test/support/matchers.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
