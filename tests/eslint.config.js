import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import regexp from 'eslint-plugin-regexp';

export default defineConfig(
  { ignores: ['.output/**', '.wxt/**', 'node_modules/**', 'pictures/**', 'assets/public/**'] },
  tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Page text is hostile: use textContent or elements.' },
        { property: 'outerHTML', message: 'Page text is hostile: use textContent or elements.' },
      ],
    },
  },
  {
    files: ['src/cli/**', 'tests/**'],
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
  // markup is read there, and put nowhere
  { files: ['src/page/read/markup-of.ts'], rules: { 'no-restricted-properties': 'off' } },
);
