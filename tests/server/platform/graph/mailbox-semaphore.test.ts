import { expect, test } from '@jest/globals'
import { mailboxSemaphore, createSemaphore } from '#server/platform/graph/mailbox-semaphore.ts'

/** Work that ends when told. */
function work() {
  const ends: (() => void)[] = []
  let running = 0
  const run = (): Promise<void> => {
    running += 1
    return new Promise<void>((end) => ends.push(end)).finally(() => (running -= 1))
  }
  return { run, end: () => ends.shift()?.(), running: () => running }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('no more than four are at work at once, and the next goes in when one is done', async () => {
  const gate = createSemaphore()
  const { run, end, running } = work()
  const all = Array.from({ length: 9 }, () => gate.run(run))
  await settled()
  expect(running()).toBe(4)
  for (let left = 9; left > 0; left--) {
    end()
    await settled()
    expect(running()).toBe(Math.min(4, left - 1))
  }
  await Promise.all(all)
  expect(gate.peak).toBe(4)
})

test('a batch takes as many places as it has items in the mailbox', async () => {
  const gate = createSemaphore()
  const { run, end, running } = work()
  const all = [gate.run(run, 3), gate.run(run, 2), gate.run(run)]
  await settled()
  expect(running()).toBe(1)
  end()
  await settled()
  expect(running()).toBe(2)
  end()
  end()
  await Promise.all(all)
  expect(gate.peak).toBeLessThanOrEqual(4)
})

test('a batch with more items than places still gets through, alone', async () => {
  const gate = createSemaphore()
  await expect(gate.run(() => Promise.resolve('done'), 20)).resolves.toBe('done')
})

test('work that fails gives its place back', async () => {
  const gate = createSemaphore(1)
  await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(gate.run(() => Promise.resolve('next'))).resolves.toBe('next')
})

test('callers of one mailbox share its gate, others have their own', () => {
  expect(mailboxSemaphore('t:u')).toBe(mailboxSemaphore('t:u'))
  expect(mailboxSemaphore('t:u')).not.toBe(mailboxSemaphore('t:v'))
})
