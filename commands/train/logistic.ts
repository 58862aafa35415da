// Logistic regression for one yes-or-no question, over sparse features; AdaGrad, deterministic from its seed.

export interface Example {
  /** Rows of the features the note has. */
  rows: Int32Array
  /** 1 yes, 0 no, null: do not learn from it. */
  answer: 1 | 0 | null
}

/** Taken out of the innermost loop: a look-up of a global costs more than the arithmetic where tests run. */
const { exp, sqrt, imul } = Math

export interface Learned {
  weights: Float64Array
  bias: number
}

const EPOCHS = 25
const STEP = 0.3
const L2 = 2e-4

/** `yesWeight`: how much heavier a yes weighs than a no; most notes are a no for any one trait. */
export function learn(examples: readonly Example[], features: number, yesWeight: number, seed: number): Learned {
  const weights = new Float64Array(features)
  const seen = new Float64Array(features).fill(1e-3)
  let bias = 0
  let biasSeen = 1e-3
  const order = examples.flatMap(({ answer }, at) => (answer === null ? [] : [at]))
  const next = randomFrom(seed)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, next)
    for (const at of order) {
      const { rows, answer } = examples[at] as Example
      const share = 1 / sqrt(rows.length || 1)
      let sum = bias
      for (const row of rows) sum += (weights[row] ?? 0) * share
      const slip = (1 / (1 + exp(-sum)) - (answer ?? 0)) * (answer === 1 ? yesWeight : 1)
      for (const row of rows) {
        const slope = slip * share + L2 * (weights[row] ?? 0)
        seen[row] = (seen[row] ?? 0) + slope * slope
        weights[row] = (weights[row] ?? 0) - (STEP * slope) / sqrt(seen[row])
      }
      biasSeen += slip * slip
      bias -= (STEP * slip) / sqrt(biasSeen)
    }
  }
  return { weights, bias }
}

/** A linear congruential generator (Numerical Recipes): 0 ≤ x < 1. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => (state = (imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
}
