// No regular expression of ours takes longer than its text is long: texts come from people, and from mails of anybody.
import { expect, test } from '@jest/globals'
import { ESLint, type Linter } from 'eslint'
import regexp from 'eslint-plugin-regexp'
import { parser } from 'typescript-eslint'

function linter(): ESLint {
  const rules: Linter.RulesRecord = {
    'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  }
  const config: Linter.Config = {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    plugins: { regexp },
    rules,
  }
  return new ESLint({ overrideConfigFile: true, overrideConfig: [config] })
}

test('of those in the server and the pages each runs in the length of its text', async () => {
  const found = await linter().lintFiles(['server/**/*.ts', 'addin/**/*.ts', 'addin/**/*.tsx'])
  expect(found.length).toBeGreaterThan(300)
  const slow = found.flatMap(({ filePath, messages }) =>
    messages
      .filter(({ ruleId }) => ruleId?.startsWith('regexp/'))
      .map(({ line, message }) => `${filePath}:${line} ${message}`),
  )
  expect(slow).toEqual([])
}, 60_000)

test('one that does not is found', async () => {
  const [found] = await linter().lintText(String.raw`export const slow = /^(?:a+)+$/`, { filePath: 'server/x.ts' })
  expect(found?.messages.map(({ ruleId }) => ruleId)).toContain('regexp/no-super-linear-backtracking')
})
