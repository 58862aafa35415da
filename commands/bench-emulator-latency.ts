// The line to the emulator that runs in a process of its own while its reader is measured.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Order } from './bench-emulator.ts'

export interface EmulatorUnderTest {
  url: string
  /** Gives an order and waits for its answer. */
  tell<T>(order: Order): Promise<T>
  stop(): void
}

/** Starts the emulator in its own process. It ends with `stop`, and with the process that started it. */
export async function startTwin(): Promise<EmulatorUnderTest> {
  const child = fork(fileURLToPath(new URL('./bench-emulator.ts', import.meta.url)), ['serve'])
  const waiting = new Map<number, (got: unknown) => void>()
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  child.on('message', ({ id, got }: { id: number; got: unknown }) => {
    waiting.get(id)?.(got)
    waiting.delete(id)
  })
  let last = 0
  const tell = <T>(order: Order): Promise<T> =>
    new Promise((resolve) => {
      const id = ++last
      waiting.set(id, (got) => resolve(got as T))
      child.send({ ...order, id })
    })
  return { url, tell, stop: () => child.disconnect() }
}
