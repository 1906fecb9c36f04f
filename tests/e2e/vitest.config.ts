import { defineConfig } from 'vitest/config';

/** Real browsers, one at a time: they share the machine, and a mark must not wait for a neighbour's page. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
