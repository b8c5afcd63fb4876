const js = require('@eslint/js');
const ts = require('typescript-eslint');
const jest = require('eslint-plugin-jest');

module.exports = ts.config(
  { ignores: ['dist/**', 'coverage/**', '*.js', '*.cjs', '.*.cjs'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      complexity: ['error', 10],
    },
  },
  {
    files: ['src/core/**'],
    rules: { 'no-restricted-globals': ['error', 'Date', 'process', 'console', 'fetch', 'setTimeout'] },
  },
  {
    files: ['src/**'],
    ignores: ['src/server/**', 'src/cli/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only the server and the command line read the environment.' },
        { object: 'Math', property: 'random', message: 'Take a seeded source of numbers as an argument.' },
      ],
    },
  },
  {
    files: ['test/**'],
    ...jest.configs['flat/recommended'],
    rules: { ...jest.configs['flat/recommended'].rules, 'max-lines-per-function': 'off' },
  },
);
