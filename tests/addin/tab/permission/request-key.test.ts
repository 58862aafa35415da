import { expect, test } from '@jest/globals'
import { endPress, keyDrawer, keyForPress } from '#addin/tab/permission/request-key.ts'

const counter = () => {
  let count = 0
  return () => `key-${(count += 1)}`
}

test('pressing twice before the answer uses one key', () => {
  const [drawer, newKey] = [keyDrawer('k', null), counter()]
  expect([keyForPress(drawer, newKey), keyForPress(drawer, newKey)]).toEqual(['key-1', 'key-1'])
})

test('after a lost answer the retry uses the same key; after an answer the next press has its own', () => {
  const [drawer, newKey] = [keyDrawer('k', null), counter()]
  keyForPress(drawer, newKey)
  endPress(drawer, 'unknown')
  expect(keyForPress(drawer, newKey)).toBe('key-1')
  endPress(drawer, 'refused')
  expect(keyForPress(drawer, newKey)).toBe('key-2')
  endPress(drawer, 'done')
  expect(drawer.get()).toBeNull()
})

test('the key outlives a reload where storage works, and a press still works where it is blocked', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
  keyForPress(keyDrawer('k', storage), () => 'first')
  expect(keyDrawer('k', storage).get()).toBe('first')
  const blocked = () => {
    throw new Error('blocked')
  }
  const drawer = keyDrawer('k', { getItem: blocked, setItem: blocked, removeItem: blocked })
  expect([keyForPress(drawer, () => 'a'), keyForPress(drawer, () => 'b')]).toEqual(['a', 'a'])
})
