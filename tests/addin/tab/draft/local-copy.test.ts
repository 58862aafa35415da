import { expect, test } from '@jest/globals'
import { forgetLocalCopy, keepLocalCopy, readLocalCopy } from '#addin/tab/draft/local-copy.ts'

function drawer() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
}

test('typed text comes back as it was, and goes once it is saved', () => {
  const storage = drawer()
  expect(keepLocalCopy(storage, 'r1', { text: 'Zoë “taught” me 😀', version: 2 })).toBe(true)
  expect(readLocalCopy(storage, 'r1')).toEqual({ text: 'Zoë “taught” me 😀', version: 2 })
  expect(readLocalCopy(storage, 'r2')).toBeNull()
  forgetLocalCopy(storage, 'r1')
  expect(storage.kept.size).toBe(0)
})

test('a damaged entry, or a device without storage, is no copy and no error', () => {
  const storage = drawer()
  storage.kept.set('upward.draft.r1', '{"text":1')
  expect(readLocalCopy(storage, 'r1')).toBeNull()
  expect(readLocalCopy(null, 'r1')).toBeNull()
  expect(keepLocalCopy(null, 'r1', { text: 'a', version: 0 })).toBe(false)
})
