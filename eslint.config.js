import { join } from 'node:path';
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import storeys from './scripts/eslint-storeys.mjs';

const src = join(import.meta.dirname, 'src');

const NO_DOM = 'html/ and structured-data/ run on any server: data in, text out, no DOM. The DOM is read in facts/ and in the elements.';
const domGlobals = ['window', 'document', 'self', 'navigator', 'location', 'customElements', 'DOMParser', 'Node', 'Element', 'HTMLElement', 'Document', 'ShadowRoot', 'DocumentFragment', 'MutationObserver', 'getComputedStyle', 'localStorage'];

const DEFINE = 'Only define/ and loader register elements: importing anything else must define nothing (and be dropped by a bundler when unused).';

export default defineConfig(
  { ignores: ['dist/', 'cdn/', 'build/', 'coverage/', 'storybook-static/', '.cache/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['{src,test,stories,.storybook}/**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-base-to-string': 'off', // what comes from outside is unknown, and made text on purpose
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/unbound-method': 'off', // `@click=${this.close}`: Lit binds the listener to the element
      eqeqeq: ['error', 'always'],
      'no-console': 'error', // developers are told through core/: once, and in one form
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }], // what is left to do is not in the code
    },
  },

  {
    files: ['src/**/*.ts'],
    plugins: { local: { rules: { storeys } } },
    rules: {
      'local/storeys': ['error', src],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }], // a newcomer reads a file in five minutes
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/define/**', 'src/define.ts', 'src/loader.ts', 'src/core/define.ts'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'CallExpression[callee.property.name="define"]', message: DEFINE }] },
  },
  { files: ['src/core/**', 'src/loader.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/{html,structured-data}/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['lit', 'lit/*', '@lit/*'], message: NO_DOM }] }],
      'no-restricted-globals': ['error', ...domGlobals.map((name) => ({ name, message: NO_DOM }))],
    },
  },

  {
    files: ['{test,stories,.storybook}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
      // chai-a11y-axe makes every assertion a promise by type; the one that is one has to be awaited.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': ['error', { selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]', message: 'Await it: a test that does not can never fail.' }],
      'no-console': 'off',
    },
  },

  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.recommended],
    rules: { 'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }] },
  },
);
