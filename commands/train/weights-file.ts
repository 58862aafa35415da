// Where the learned weights stand, and how they are written down: the same weights give the same bytes.
import type { StoredWeights } from '#server/reasoning/traits/model.ts'

export const WEIGHTS_FILE = 'server/reasoning/traits/weights.json'

export function weightsText(weights: StoredWeights): string {
  return `${JSON.stringify(weights)}\n`
}
