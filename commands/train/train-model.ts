// From labelled notes to weights: logistic regression and log ratios, added up into one linear layer.
import { featuresOf } from '#server/reasoning/traits/features.ts'
import { OUTPUTS, type StoredWeights } from '#server/reasoning/traits/model.ts'
import type { BankNote } from './bank.ts'
import { learn, type Example } from './logistic.ts'
import { logRatios } from './log-ratios.ts'

/** Which of the two parts go in; the comparison trains each alone. */
export interface Recipe {
  logistic: boolean
  /** Weight of the log ratios; 0 leaves them out. Chosen on the bank by cross-validation. */
  ratios: number
}

export const SHIPPED: Recipe = { logistic: true, ratios: 0.4 }

/** Log ratios alone lie this much below zero for a feature that says nothing. */
const RATIO_SHIFT = 1.5
const YES_WEIGHT = 1.5
/** Features beyond this many, by the size of their weights, are left out of the file. */
const MOST_FEATURES = 24_000
const SEED = 20261123

/** Trains on these notes; the same notes in the same order give the same weights. */
export function trainModel(notes: readonly BankNote[], recipe: Recipe = SHIPPED): StoredWeights {
  const texts = notes.map((note) => featuresOf(note.text))
  const features = [...new Set(texts.flat())]
  const rowOf = new Map(features.map((feature, row) => [feature, row]))
  const rows = texts.map((found) => Int32Array.from(found, (feature) => rowOf.get(feature) ?? 0))
  const columns = OUTPUTS.map((output, at) => column(notes, rows, features.length, output, recipe, SEED + at))
  return stored(features, columns)
}

interface Column {
  weights: Float64Array
  bias: number
}

function column(
  notes: readonly BankNote[],
  rows: readonly Int32Array[],
  features: number,
  output: string,
  recipe: Recipe,
  seed: number,
): Column {
  const isKind = output === 'praise' || output === 'complaint'
  const examples = notes.map((note, at) => ({ rows: rows[at] ?? new Int32Array(), answer: answerOf(note, output) }))
  const { weights, bias } =
    recipe.logistic || isKind
      ? learn(examples, features, isKind ? 1 : YES_WEIGHT, seed)
      : { weights: new Float64Array(features), bias: -RATIO_SHIFT }
  if (recipe.ratios === 0 || isKind) return { weights, bias }
  const praising = examples.filter((_, at) => (notes[at]?.traits.length ?? 0) > 0)
  const ratios = logRatios(praising, features)
  return {
    weights: weights.map((weight, row) => weight + recipe.ratios * (ratios[row] ?? 0)),
    bias: bias + (recipe.logistic ? recipe.ratios * RATIO_SHIFT : 0),
  }
}

function answerOf(note: BankNote, output: string): Example['answer'] {
  if (output === 'praise') return note.polarity === '+' || note.polarity === '~' ? 1 : 0
  if (output === 'complaint') return note.polarity === '-' || note.polarity === '~' ? 1 : 0
  if (note.traits.some((trait) => trait === output)) return 1
  return note.optional.some((trait) => trait === output) ? null : 0
}

/** Keeps the heaviest features, in the order they were met, each row as signed bytes. */
function stored(features: readonly string[], columns: readonly Column[]): StoredWeights {
  const heaviest = (row: number) => Math.max(...columns.map(({ weights }) => Math.abs(weights[row] ?? 0)))
  const kept = features
    .map((_, row) => ({ row, heaviest: heaviest(row) }))
    .sort((a, b) => b.heaviest - a.heaviest || a.row - b.row)
    .slice(0, MOST_FEATURES)
    .map(({ row }) => row)
    .sort((a, b) => a - b)
  const scale = columns.map(({ weights }) => Math.max(1e-9, ...kept.map((row) => Math.abs(weights[row] ?? 0))) / 127)
  const bytes = new Uint8Array(kept.length * columns.length)
  kept.forEach((row, at) => {
    columns.forEach(({ weights }, output) => {
      bytes[at * columns.length + output] = Math.round((weights[row] ?? 0) / (scale[output] ?? 1)) & 255
    })
  })
  return {
    bias: columns.map(({ bias }) => Number(bias.toPrecision(8))),
    scale: scale.map((one) => Number(one.toPrecision(8))),
    features: kept.map((row) => features[row] ?? ''),
    rows: Buffer.from(bytes).toString('base64'),
  }
}
