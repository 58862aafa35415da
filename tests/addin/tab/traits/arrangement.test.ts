import { describe, expect, test } from '@jest/globals'
import * as it from '#addin/tab/traits/arrangement.ts'

const start: it.Arrangement = {
  traits: [
    { id: 'coaching', label: 'Teaches patiently', use: true, noteIds: ['n1', 'n2'] },
    { id: 'supportive', label: 'Backs people up', use: false, noteIds: ['n2', 'n3'] },
  ],
  loose: ['n4'],
}
const notesOf = (arrangement: it.Arrangement, id: string) =>
  arrangement.traits.find((trait) => trait.id === id)?.noteIds

describe('arranging notes under traits', () => {
  test('a loose note moved to a trait is no longer loose', () => {
    const moved = it.moveNote(start, 'n4', null, 'coaching')
    expect(notesOf(moved, 'coaching')).toEqual(['n1', 'n2', 'n4'])
    expect(moved.loose).toEqual([])
  })

  test('a note taken from its only trait becomes loose; from one of two it does not', () => {
    expect(it.moveNote(start, 'n1', 'coaching', null).loose).toEqual(['n4', 'n1'])
    expect(it.moveNote(start, 'n2', 'coaching', null).loose).toEqual(['n4'])
  })

  test('a note moved to where it already lies is there once', () => {
    expect(notesOf(it.moveNote(start, 'n2', 'coaching', 'supportive'), 'supportive')).toEqual(['n2', 'n3'])
  })

  test('merging puts the notes together once and keeps the mark', () => {
    const merged = it.mergeTraits(start, 'coaching', 'supportive')
    expect(merged.traits).toEqual([
      { id: 'supportive', label: 'Backs people up', use: true, noteIds: ['n2', 'n3', 'n1'] },
    ])
  })

  test('dropping a trait loses no note', () => {
    const dropped = it.dropTrait(start, 'coaching')
    expect(dropped.loose).toEqual(['n4', 'n1'])
    expect(notesOf(dropped, 'supportive')).toEqual(['n2', 'n3'])
  })

  test('the same name is not added twice, whatever the case', () => {
    expect(it.addTrait(start, 'own:backs people up', ' backs PEOPLE up ')).toBe(start)
    expect(it.addTrait(start, it.ownTraitId('Sings'), 'Sings').traits.at(-1)).toEqual({
      id: 'own:sings',
      label: 'Sings',
      use: false,
      noteIds: [],
    })
  })

  test('a fourth trait, or one without notes, is not marked to be used', () => {
    const three = ['a', 'b', 'c'].reduce(
      (all, id) => ({ ...all, traits: [...all.traits, { id, label: id, use: true, noteIds: ['n1'] }] }),
      start,
    )
    expect(it.useTrait(three, 'supportive', true)).toBe(three)
    const empty = it.addTrait(start, 'own:x', 'x')
    expect(it.useTrait(empty, 'own:x', true)).toBe(empty)
  })

  test('a trait that loses its last note is no longer used', () => {
    const one = it.moveNote(it.moveNote(start, 'n1', 'coaching', null), 'n2', 'coaching', null)
    expect(one.traits[0]?.use).toBe(false)
  })

  test('an empty new name changes nothing', () => {
    expect(it.renameTrait(start, 'coaching', '  ')).toBe(start)
    expect(it.renameTrait(start, 'coaching', ' Explains the why ').traits[0]?.label).toBe('Explains the why')
  })
})
