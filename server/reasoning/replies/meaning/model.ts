// The trained reader of answers: one linear layer over the features. Its weights are data, made by `npm run train:replies`.
import type { ReplyLabel } from '../decide.ts'
import stored from './weights.json' with { type: 'json' }

/** The outputs, in the order of the weights. */
export const LABELS = [
  'GRANTED',
  'GRANTED_WITH_EDITS',
  'CHANGES_REQUESTED',
  'DECLINED',
  'UNCLEAR',
  'AUTO_REPLY',
] as const satisfies readonly ReplyLabel[]

/** Weights as they are stored: a row of signed bytes for each feature, to be multiplied by the scale of its output. */
export interface StoredWeights {
  bias: number[]
  scale: number[]
  features: string[]
  /** Base64; `features.length` rows of `LABELS.length` bytes. */
  rows: string
  /** By language: words that stand beside a plain yes in the answers of several voices, parted by spaces. */
  besideYes: Record<string, string>
}

export interface OpenModel {
  bias: readonly number[]
  scale: readonly number[]
  rowOf: ReadonlyMap<string, number>
  rows: Int8Array
  besideYes: Readonly<Record<string, ReadonlySet<string>>>
}

/** How likely each meaning is; they add up to 1. */
export type Likelihoods = Record<ReplyLabel, number>

/** Makes stored weights ready for reading. Throws when rows and features do not fit together. */
export function openModel(weights: StoredWeights): OpenModel {
  const rows = Int8Array.from(atob(weights.rows), (sign) => (sign.charCodeAt(0) << 24) >> 24)
  if (rows.length !== weights.features.length * LABELS.length) throw new Error('The weights do not fit their features.')
  return {
    bias: weights.bias,
    scale: weights.scale,
    rowOf: new Map(weights.features.map((feature, at) => [feature, at])),
    rows,
    besideYes: Object.fromEntries(
      Object.entries(weights.besideYes).map(([language, words]) => [language, new Set(words.split(' '))]),
    ),
  }
}

let opened: OpenModel | null = null
/** The weights that are shipped. */
export function shippedModel(): OpenModel {
  return (opened ??= openModel(stored))
}

/** Reads the features of an answer; a feature never learned says nothing. */
export function likelihoodsOf(features: readonly string[], model: OpenModel): Likelihoods {
  const sums = new Float64Array(LABELS.length)
  const rows = features.flatMap((feature) => model.rowOf.get(feature) ?? [])
  for (const row of rows)
    for (let output = 0; output < LABELS.length; output += 1)
      sums[output] = (sums[output] ?? 0) + (model.rows[row * LABELS.length + output] ?? 0)
  const share = 1 / Math.sqrt(rows.length || 1)
  const odds = LABELS.map((_, output) =>
    sigmoid((sums[output] ?? 0) * share * (model.scale[output] ?? 0) + (model.bias[output] ?? 0)),
  )
  const total = odds.reduce((sum, one) => sum + one, 0) || 1
  return Object.fromEntries(LABELS.map((label, at) => [label, (odds[at] ?? 0) / total])) as Likelihoods
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
