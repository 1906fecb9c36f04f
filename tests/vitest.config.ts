import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    // hostile and generated texts take long on a busy machine; that is no fault of theirs
    testTimeout: 60_000,
  },
});
