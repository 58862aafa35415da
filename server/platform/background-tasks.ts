// Work that goes on behind an answer: at most one of a kind for a user at a time, waited for when the server closes.
import type { Log } from './log.ts'

export class BackgroundTasks {
  private readonly running = new Map<string, Promise<void>>()

  constructor(private readonly log: Log) {}

  /** Starts the work unless the same is under way. A failure is logged by its kind alone: nobody waits for it. */
  start(name: string, owner: string, work: () => Promise<void>): void {
    const key = `${name} ${owner}`
    if (this.running.has(key)) return
    const done = work()
      .catch((error: unknown) => {
        const kind = error instanceof Error ? error.constructor.name : 'unknown'
        this.log.warn('work behind an answer failed', { source: name, kind })
      })
      .finally(() => this.running.delete(key))
    this.running.set(key, done)
  }

  /** When nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running.values())
  }
}
