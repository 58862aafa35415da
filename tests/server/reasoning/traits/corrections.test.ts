import { describe, expect, test } from '@jest/globals'
import { placesFrom } from '#server/reasoning/traits/corrections.ts'

const CORRECTIONS = [
  { noteId: 'a', text: 'Stayed until nine to get the release out with us', trait: 'supportive' },
  { noteId: 'b', text: 'Told the client the truth about the delay', trait: 'own:brave' },
]
const placeOf = (text: string, id = 'new') => placesFrom([{ id, text }], CORRECTIONS).get(id)

describe('what was put right before', () => {
  test('holds for the very note, however it is worded now', () => {
    expect(placeOf('Something else altogether', 'b')).toBe('own:brave')
  })

  test.each([
    ['She stayed with us until the release was out', 'supportive'],
    ['Told the truth to the client', 'own:brave'],
    ['Told a joke', undefined],
    ['The release is on Monday', undefined],
    ['', undefined],
  ])('“%s” is put under %s', (text, trait) => {
    expect(placeOf(text)).toBe(trait)
  })
})
