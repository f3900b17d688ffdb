import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules that catch bugs. How code looks is Prettier's business; what may import what, dependency-cruiser's. */
export default defineConfig(
  { ignores: ['.output/', '.wxt/', 'coverage/', 'tests/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Both warn of what is no bug here: interfaces written with methods, and names that a library would rather change.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: one name everywhere.' },
        {
          selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
          message: 'Build nodes, or use textContent: no string becomes markup.',
        },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['{entrypoints,components}/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    // WXT and the tools find these by their default export; scripts talk to a person.
    files: ['entrypoints/*.ts', 'entrypoints/*/index.ts', '*.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['tests/e2e/pages/*.js'], rules: { 'no-undef': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', performance: 'readonly' },
    },
  },
);
