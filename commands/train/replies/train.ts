// From labelled answers to weights: one logistic regression a meaning, over the features the reader uses.
import type { Said } from '#server/reasoning/replies/decide.ts'
import { featuresOf, type FeatureKinds } from '#server/reasoning/replies/meaning/features.ts'
import { LABELS, type StoredWeights } from '#server/reasoning/replies/meaning/model.ts'
import { wordsIn } from '#server/reasoning/replies/languages/reply-language.ts'
import { fold } from '#server/reasoning/replies/mail/fold.ts'
import { wordsOfAnswer } from '#server/reasoning/replies/read-reply.ts'
import { learn, type Learned } from '../logistic.ts'
import { logRatios } from '../log-ratios.ts'
import type { BankReply } from './bank.ts'

export interface Recipe {
  kinds: FeatureKinds
  /** Log ratios (naive Bayes) instead of logistic regression. */
  isBayes: boolean
}

export const SHIPPED: Recipe = { kinds: { words: true, pieces: true, rules: true }, isBayes: false }

const SEED = 20261201
const YES_WEIGHT = 1.5
/** Features beyond this many, by the size of their weights, are left out of the file. */
const MOST_FEATURES = 16_000
/** Features of fewer answers than this say too little. */
const FEWEST = 2
/** A word stands beside a yes when so many voices write it there, and more often there than beside anything else. */
const FEWEST_VOICES = 2

/** What the rules see in an answer; read once, since all folds need it. */
export interface PreparedReply extends BankReply {
  said: Said[]
}

export function prepare(replies: readonly BankReply[]): PreparedReply[] {
  return replies.map((reply) => ({ ...reply, said: wordsOfAnswer(reply.text, reply.language, {}) }))
}

/** Trains on these answers; the same answers in the same order give the same weights. */
export function trainReplies(replies: readonly PreparedReply[], recipe: Recipe = SHIPPED): StoredWeights {
  const texts = replies.map(({ text, said }) => featuresOf(text, said, recipe.kinds))
  const counts = new Map<string, number>()
  for (const found of texts) for (const feature of found) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const features = [...counts].flatMap(([feature, count]) => (count >= FEWEST ? [feature] : []))
  const rowOf = new Map(features.map((feature, row) => [feature, row]))
  const rows = texts.map((found) => Int32Array.from(found.flatMap((feature) => rowOf.get(feature) ?? [])))
  const columns = LABELS.map((label, at): Learned => {
    const examples = replies.map((reply, i) => ({
      rows: rows[i] ?? new Int32Array(),
      answer: reply.label === label ? (1 as const) : (0 as const),
    }))
    if (recipe.isBayes) return { weights: logRatios(examples, features.length), bias: -2 }
    return learn(examples, features.length, YES_WEIGHT, SEED + at)
  })
  return { ...packed(features, columns), besideYes: besideYes(replies) }
}

/** Keeps the heaviest features, in the order they were met, each row as signed bytes. */
function packed(features: readonly string[], columns: readonly Learned[]): Omit<StoredWeights, 'besideYes'> {
  const heaviest = (row: number) => Math.max(...columns.map(({ weights }) => Math.abs(weights[row] ?? 0)))
  const kept = features
    .map((_, row) => ({ row, weight: heaviest(row) }))
    .sort((a, b) => b.weight - a.weight || a.row - b.row)
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

function besideYes(replies: readonly PreparedReply[]): Record<string, string> {
  const languages = [...new Set(replies.map(({ language }) => language))]
  return Object.fromEntries(
    languages.map((language) => {
      const own = replies.filter((reply) => reply.language === language)
      const [yes, other] = [
        voicesByWord(own.filter(({ label }) => label === 'GRANTED')),
        voicesByWord(own.filter(({ label }) => label !== 'GRANTED')),
      ]
      const words = [...yes].flatMap(([word, voices]) =>
        voices.size >= FEWEST_VOICES && voices.size > 2 * (other.get(word)?.size ?? 0) ? [word] : [],
      )
      return [language, words.sort().join(' ')]
    }),
  )
}

function voicesByWord(replies: readonly BankReply[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { text, voice } of replies)
    for (const word of wordsIn(fold(text.normalize('NFC')))) found.set(word, (found.get(word) ?? new Set()).add(voice))
  return found
}
