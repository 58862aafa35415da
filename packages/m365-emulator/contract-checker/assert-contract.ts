// Fails the test whose exchanges the real service would not have known.
import { contractChecker } from './checker.ts'
import type { Exchange } from './exchange.ts'

/** Throws with every fault, each once. The exchanges are those of the app: it may ask no more than the least scope. */
export async function assertContract(exchanges: readonly Exchange[]): Promise<void> {
  const checker = await contractChecker()
  const faults = new Set(exchanges.flatMap((one) => checker.faults(one, true)))
  if (faults.size > 0) throw new Error(`Against the contract of Graph:\n${[...faults].join('\n')}`)
}
