// One configuration: type-checked strict rules, hooks, accessibility, GraphQL documents against the schema.
import graphqlPlugin from '@graphql-eslint/eslint-plugin'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

const code = ['**/*.ts', '**/*.tsx']
const NO_RAW_SQL = { object: 'sql', property: 'raw', message: 'Values go in as parameters.' }
const NO_ENVIRONMENT = { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' }

export default tseslint.config(
  {
    ignores: [
      'build/',
      '**/dist/',
      'data/',
      'node_modules/',
      'schema/generated/',
      'manifest/build/',
      'tests/.output/',
      '*.cjs',
    ],
  },
  {
    files: code,
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'server/tsconfig.json',
          'packages/m365-emulator/tsconfig.json',
          'packages/m365-emulator/src/hosts/pages/tsconfig.json',
          'packages/m365-emulator/tests/tsconfig.json',
          'addin/tsconfig.json',
          'tests/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: code,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-properties': ['error', NO_RAW_SQL],
    },
  },
  {
    // No expression may take longer than the text is long: texts come from people and from mails.
    files: ['server/**/*.ts', 'addin/**/*.ts', 'addin/**/*.tsx', 'packages/*/src/**/*.ts', 'packages/*/src/**/*.tsx'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }] },
  },
  {
    // Stand-ins answer at once where the real thing takes its time.
    files: ['tests/**/*.ts', 'tests/**/*.tsx', 'packages/*/tests/**/*.ts', 'packages/*/contract-checker/**/*.ts'],
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['addin/**/*.tsx', 'packages/m365-emulator/src/hosts/pages/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['server/**/*.ts', 'packages/*/src/**/*.ts'],
    ignores: ['server/config/config.ts', 'packages/m365-emulator/src/config.ts'],
    rules: {
      // A later entry replaces the options of an earlier one, so both bans stand here.
      'no-restricted-properties': ['error', NO_RAW_SQL, NO_ENVIRONMENT],
    },
  },
  // Migrations write statements that take no parameters.
  { files: ['server/platform/db/migrations/*.ts'], rules: { 'no-restricted-properties': ['error', NO_ENVIRONMENT] } },
  {
    // Whoever calls another service must always get an answer: see the file that is left out.
    files: ['server/**/*.ts'],
    ignores: ['server/platform/outgoing/send-request.ts', 'packages/m365-emulator/src/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Use sendRequest of server/platform/outgoing, which always settles.' },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: ['http', 'https', 'http2', 'node:http', 'node:https', 'node:http2', 'undici'].map((name) => ({
            name,
            message: 'Use sendRequest of server/platform/outgoing, which always settles.',
            allowTypeImports: true,
          })),
        },
      ],
    },
  },
  {
    files: ['schema/*.graphql'],
    languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/unique-type-names': 'error',
    },
  },
)
