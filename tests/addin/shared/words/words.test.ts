import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { buildSchema, isEnumType } from 'graphql'
import { english } from '#addin/shared/words/en/english.ts'
import { hasMessage, say, sayCode, setLocale } from '#addin/shared/words/words.ts'
import type { WordKey } from '#addin/shared/words/words.ts'

const texts: Readonly<Record<string, string>> = english
const sources = filesUnder('addin').filter((file) => /\.tsx?$/.test(file))

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}

function isReadable(text: string): boolean {
  try {
    return new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst().length > 0
  } catch {
    return false
  }
}

/** The values of an enum of the schema, read from the schema itself. */
function valuesOf(name: string): string[] {
  const sdl = readdirSync('schema').filter((file) => file.endsWith('.graphql'))
  const type = buildSchema(sdl.map((file) => readFileSync(join('schema', file), 'utf8')).join('\n')).getType(name)
  return isEnumType(type) ? type.getValues().map((value) => value.name) : []
}

describe('words', () => {
  test('every key a page says has words', () => {
    const said = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bsay\(\s*'([^']+)'/g)].map((match) => ({ file, key: match[1] ?? '' })),
    )
    expect(said.length).toBeGreaterThan(100)
    expect(said.filter(({ key }) => !hasMessage(key))).toEqual([])
  })

  test('every text is a message that can be read, and none is empty', () => {
    const broken = Object.entries(texts).filter(([, text]) => text.trim() === '' || !isReadable(text))
    expect(broken).toEqual([])
  })

  test.each([
    ['RefusalCode', 'refused.'],
    ['Band', 'shared.band.'],
    ['Relation', 'shared.relation.'],
    ['RecommendationState', 'shared.state.'],
    ['RecommendationState', 'recommendation.goOn.'],
    ['Verdict', 'people.verdict.'],
    ['CandidateGroupKind', 'people.group.'],
    ['Source', 'people.source.'],
    ['Claim', 'people.claim.'],
    ['WindowLength', 'people.window.'],
    ['WindowLength', 'people.start.suggested.'],
    ['WindowChange', 'recommendation.window.'],
    ['NoteMark', 'recommendation.mark.'],
    ['NoteSourceKind', 'recommendation.source.'],
  ])('every %s can be said (%s)', (type, prefix) => {
    const values = valuesOf(type)
    expect(values.length).toBeGreaterThan(0)
    expect(values.filter((value) => !hasMessage(`${prefix}${value}`))).toEqual([])
  })

  test('every next step of Home has a title, a text and a button', () => {
    const missing = valuesOf('NextStepKind').flatMap((kind) =>
      ['title', 'text', 'action'].map((part) => `home.next.${kind}.${part}`).filter((key) => !hasMessage(key)),
    )
    expect(missing).toEqual([])
  })

  test('a key without words is an error, not a blank', () => {
    const unknown = 'no.such.key' as unknown as WordKey
    expect(() => say(unknown)).toThrow('no.such.key')
    expect(sayCode('refused', 'A_CODE_OF_TOMORROW')).toBeNull()
  })

  test('facts of the server fill in as numbers and days', () => {
    setLocale('en')
    const facts = [
      { name: 'most', value: '1000' },
      { name: 'length', value: '1004' },
    ]
    expect(sayCode('refused', 'TOO_LONG', facts)).toBe('That is too long: 1004 characters, and 1000 is the most.')
    expect(say('refused.DAY_OUTSIDE_WINDOW', { from: '2020-05-02', to: '2020-05-12' })).toContain('May 2, 2020')
  })

  test('a fact that is missing leaves a readable sentence', () => {
    expect(say('refused.DECLINED_RECENTLY')).toContain('They preferred not to be recommended')
  })

  test('a language tag nobody knows leaves English', () => {
    setLocale('not a tag!')
    expect(say('shared.save')).toBe('Save')
    setLocale('en')
  })
})
