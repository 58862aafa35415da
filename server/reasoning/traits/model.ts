// The trained reader: one linear layer over the features of a note. Its weights are data, made by `npm run train:traits`.
import { featuresOf } from './features.ts'
import { TRAITS, type TraitId } from './taxonomy.ts'
import stored from './weights.json' with { type: 'json' }

/** The outputs, in the order of the weights: the twenty traits, then what kind of note it is. */
export const OUTPUTS = [...TRAITS.map(({ id }) => id), 'praise', 'complaint'] as const

/** Weights as they are stored: a row of signed bytes for each feature, to be multiplied by the scale of its output. */
export interface StoredWeights {
  bias: number[]
  scale: number[]
  features: string[]
  /** Base64; `features.length` rows of `OUTPUTS.length` bytes. */
  rows: string
}

export interface Scores {
  /** 0..1 for each trait, each by itself. */
  traits: Record<TraitId, number>
  praise: number
  complaint: number
}

/** Reads a text with the weights given; the shipped ones when none are. */
export function scoresOf(text: string, model: OpenModel = shipped()): Scores {
  const sums = new Float64Array(OUTPUTS.length)
  const rows = featuresOf(text).flatMap((feature) => model.rowOf.get(feature) ?? [])
  for (const row of rows)
    for (let output = 0; output < OUTPUTS.length; output += 1)
      sums[output] = (sums[output] ?? 0) + (model.rows[row * OUTPUTS.length + output] ?? 0)
  const share = 1 / Math.sqrt(rows.length || 1)
  const all = OUTPUTS.map((_, output) =>
    sigmoid((sums[output] ?? 0) * share * (model.scale[output] ?? 0) + (model.bias[output] ?? 0)),
  )
  return {
    traits: Object.fromEntries(TRAITS.map(({ id }, at) => [id, all[at] ?? 0])) as Record<TraitId, number>,
    praise: all[TRAITS.length] ?? 0,
    complaint: all[TRAITS.length + 1] ?? 0,
  }
}

export interface OpenModel {
  bias: readonly number[]
  scale: readonly number[]
  rowOf: ReadonlyMap<string, number>
  rows: Int8Array
}

/** Makes stored weights ready for reading. Throws when rows and features do not fit together. */
export function openModel(weights: StoredWeights): OpenModel {
  const rows = Int8Array.from(atob(weights.rows), (sign) => (sign.charCodeAt(0) << 24) >> 24)
  if (rows.length !== weights.features.length * OUTPUTS.length)
    throw new Error('The weights do not fit their features.')
  return {
    bias: weights.bias,
    scale: weights.scale,
    rowOf: new Map(weights.features.map((feature, at) => [feature, at])),
    rows,
  }
}

let opened: OpenModel | null = null
function shipped(): OpenModel {
  return (opened ??= openModel(stored))
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
