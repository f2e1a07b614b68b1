import litA11y from 'eslint-plugin-lit-a11y';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['**/dist/**', 'coverage/**', '.cache/**', 'node_modules/**']},
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
      'no-restricted-syntax': [
        'error',
        {selector: 'ExportDefaultDeclaration', message: 'Named exports only.'},
        {selector: "MemberExpression[property.name='innerHTML']", message: 'No innerHTML: build nodes.'},
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      // The graph is data: an id that the lint has checked is there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      // Placeholders of caught errors are named where they are used.
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  // Generated: as long as the list of words.
  {files: ['packages/widget/src/journey/word-key.ts'], rules: {'max-lines': 'off'}},
  // An ambient module has no imports of its own.
  {files: ['**/*.d.ts'], rules: {'@typescript-eslint/consistent-type-imports': 'off'}},
  {
    files: [
      '*.config.*',
      '**/vite.config.ts',
      '.*.mjs',
      'scripts/**',
      'tests/defences/prove/**',
      'examples/**',
    ],
    rules: {'no-restricted-syntax': 'off'},
  },
  // JSX finds its tags in a namespace of the library's.
  {files: ['packages/embed/src/*.ts'], rules: {'@typescript-eslint/no-namespace': 'off'}},
  // The type of a JSON file, which has nothing but a default.
  {files: ['packages/diagnostic/src/graph-file.ts'], rules: {'no-restricted-syntax': 'off'}},
  // Storybook reads what a file is about from its default export.
  {files: ['**/*.stories.ts', '.storybook/**'], rules: {'no-restricted-syntax': 'off'}},
  {files: ['**/*.test.ts'], rules: {'@typescript-eslint/no-unused-expressions': 'off', 'max-lines': 'off'}},
  {files: ['packages/{element,widget}/src/**/*.ts'], ...lit['flat/recommended']},
  {files: ['packages/{element,widget}/src/**/*.ts'], ...wc['flat/recommended']},
  {
    files: ['packages/widget/src/**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    rules: litA11y.configs.recommended.rules,
  },
);
