import { expect, test } from '@jest/globals'
import { readBank } from '#commands/train/bank.ts'
import { languageOf } from '#server/reasoning/text/language.ts'

test.each([
  ['Hat mir in Ruhe das Preismodell erklärt. Hat sich vor dem Vertrieb vor mich gestellt.', 'de'],
  ["M'a expliqué le modèle de prix pendant une heure.", 'fr'],
  ['Me ayudó con el informe y me dio las gracias delante de todos', 'es'],
  ['Tog sig tid att förklara prismodellen för mig', 'sv'],
  ['Poświęciła mi godzinę, żeby wyjaśnić model', 'pl'],
  ['一時間かけて料金モデルを説明してくれた、とても助かりました', 'ja'],
  ['Sat with me for an hour and explained how the pricing model works', 'en'],
  ['explained me very good the machine, also next day he come to look if is ok', 'en'],
  ['ok danke', null],
  ['', null],
])('“%s” is in %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

test('three notes of anybody who writes English, well or badly, are taken for English', () => {
  const notes = readBank().map(({ text }) => text)
  const logs = Array.from({ length: Math.floor(notes.length / 3) }, (_, at) =>
    notes.slice(3 * at, 3 * at + 3).join('\n'),
  )
  expect(logs.filter((log) => (languageOf(log) ?? 'en') !== 'en')).toEqual([])
})
