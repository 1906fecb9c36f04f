import { defineConfig } from 'vitest/config';

/** Real browsers, two at a time: every test waits for what it needs to see, so a neighbour costs only time. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
