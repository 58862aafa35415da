import { expect, test } from '@jest/globals'
import { storedEdit, versionFor } from '#addin/shared/notes/typed-edit.ts'

const start = { text: 'Helped me', version: 3 }

test('a change begun before another device changed the note goes out as such, so that both texts are kept', () => {
  expect(versionFor(start, { text: 'Changed elsewhere', version: 4, otherText: null })).toBe(3)
})

test('a text of another device that came to stand beside the note meanwhile is not swept away', () => {
  expect(versionFor(start, { text: 'Helped me', version: 4, otherText: 'From the phone' })).toBe(3)
})

test('a change on top of one’s own, which arrived meanwhile, is no conflict', () => {
  expect(versionFor(start, { text: 'Helped me', version: 4, otherText: null })).toBe(4)
})

test('only a whole unsaved change is taken from the drawer', () => {
  expect(storedEdit({ text: 'Helped me a lot', start })).toEqual({ text: 'Helped me a lot', start })
  for (const other of [undefined, 'Half a note', { text: 'x' }, { text: 'x', start: { text: 'y' } }])
    expect(storedEdit(other)).toBeNull()
})
