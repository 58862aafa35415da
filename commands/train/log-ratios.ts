// How much more often a feature stands in notes of one trait than in those of the others: complement naive Bayes, as weights.
import type { Example } from './logistic.ts'

/** Added to every count, so that what was seen once is not taken for certain. */
const SMOOTHING = 0.3

/** The log ratio of each feature for a yes; features that no praising note has stay 0. */
export function logRatios(examples: readonly Example[], features: number): Float64Array {
  const yes = new Float64Array(features)
  const all = new Float64Array(features)
  for (const { rows, answer } of examples)
    for (const row of rows) {
      all[row] = (all[row] ?? 0) + 1
      if (answer === 1) yes[row] = (yes[row] ?? 0) + 1
    }
  const total = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0)
  const [yesTotal, allTotal] = [total(yes), total(all)]
  const kinds = all.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0)
  return all.map((count, row) => {
    if (count === 0) return 0
    const inYes = Math.log(((yes[row] ?? 0) + SMOOTHING) / (yesTotal + SMOOTHING * kinds))
    const inNo = Math.log((count - (yes[row] ?? 0) + SMOOTHING) / (allTotal - yesTotal + SMOOTHING * kinds))
    return inYes - inNo
  })
}
