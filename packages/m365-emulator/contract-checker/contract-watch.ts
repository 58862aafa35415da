// Sits in the emulator and holds every answer against the contract as it is made: what a request got must be what the real
// service would have said to it. A request refused may well have been wrong, so of refusals only the form is held.
import type { Exchanged } from '../src/graph.ts'
import { errorFaults } from './answers.ts'
import { contractChecker } from './checker.ts'

export interface ContractWatch {
  onExchange(exchange: Exchanged): void
  /** Throws with everything that was wrong since the last time. */
  assert(): void
}

/** A batch that was let in may hold items that were not; they come here by themselves. */
function hasRefusedItem({ path, got }: Exchanged): boolean {
  const items = /^\/\$batch/i.test(path) ? (got as { responses?: { status: number }[] } | undefined)?.responses : []
  return (items ?? []).some(({ status }) => status >= 400)
}

export async function contractWatch(): Promise<ContractWatch> {
  const checker = await contractChecker()
  const faults = new Set<string>()
  return {
    onExchange: (exchange) => {
      if (exchange.status === 0 || exchange.isStruck || hasRefusedItem(exchange)) return
      const found = exchange.status < 400 ? checker.faults(exchange) : errorFaults(exchange.got)
      for (const fault of found) faults.add(`${exchange.method} ${exchange.path} (${exchange.status}): ${fault}`)
    },
    assert: () => {
      const found = [...faults]
      faults.clear()
      if (found.length > 0) throw new Error(`Against the contract of Graph:\n${found.join('\n')}`)
    },
  }
}
