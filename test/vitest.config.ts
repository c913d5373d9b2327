import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['test/**/*.test.ts'],
    exclude: ['test/peers/**', 'test/oracle/**'],
    setupFiles: ['test/support/matchers.ts'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/main.ts', 'src/post.ts', 'src/bundle/**'],
      reportsDirectory: '.vitest/coverage',
    },
  },
});
