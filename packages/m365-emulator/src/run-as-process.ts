// Lives as a process of its own: tells whoever started it the address and the clock, and ends when it is told to.
import type { Emulator } from './emulator.ts'

/** Prints the address and answers the parent process, if there is one, until the process ends. */
export function runAsProcess(emulator: Emulator): void {
  process.stdout.write(`Microsoft 365 emulator: ${emulator.url}\n`)
  process.send?.({ type: 'listening', url: emulator.url })
  const stop = (): void => {
    void emulator.close().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  if (process.send) process.once('disconnect', stop)
  // Whoever started both processes asks for the clock once the app listens too.
  process.on('message', (message: unknown) => {
    const { type } = (message ?? {}) as { type?: unknown }
    if (type === 'tell-clock') process.send?.({ type: 'clock', offsetMs: emulator.offsetMs() })
  })
}
