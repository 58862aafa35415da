import { expect, test } from '@jest/globals'
import { endPress, keyStore, keyForPress } from '#addin/tab/permission/request-key.ts'

const counter = () => {
  let count = 0
  return () => `key-${(count += 1)}`
}

test('pressing twice before the answer uses one key', () => {
  const [store, newKey] = [keyStore('k', null), counter()]
  expect([keyForPress(store, newKey), keyForPress(store, newKey)]).toEqual(['key-1', 'key-1'])
})

test('after a lost answer the retry uses the same key; after an answer the next press has its own', () => {
  const [store, newKey] = [keyStore('k', null), counter()]
  keyForPress(store, newKey)
  endPress(store, 'unknown')
  expect(keyForPress(store, newKey)).toBe('key-1')
  endPress(store, 'refused')
  expect(keyForPress(store, newKey)).toBe('key-2')
  endPress(store, 'done')
  expect(store.get()).toBeNull()
})

test('the key outlives a reload where storage works, and a press still works where it is blocked', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
  keyForPress(keyStore('k', storage), () => 'first')
  expect(keyStore('k', storage).get()).toBe('first')
  const blocked = () => {
    throw new Error('blocked')
  }
  const store = keyStore('k', { getItem: blocked, setItem: blocked, removeItem: blocked })
  expect([keyForPress(store, () => 'a'), keyForPress(store, () => 'b')]).toEqual(['a', 'a'])
})
