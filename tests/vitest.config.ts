import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    // the runner's own choice leaves a core free: on a small machine that is half of it
    maxWorkers: Math.max(2, availableParallelism()),
    // hostile and generated texts take long on a busy machine; that is no fault of theirs
    testTimeout: 60_000,
  },
});
