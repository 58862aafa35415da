// What each design of the reader is worth on voices it has not learned from.
import { decide, type ReplyLabel } from '#server/reasoning/replies/decide.ts'
import { featuresOf, type FeatureKinds } from '#server/reasoning/replies/meaning/features.ts'
import { LABELS, likelihoodsOf, openModel, type OpenModel } from '#server/reasoning/replies/meaning/model.ts'
import { meaningOf, wordsOfAnswer } from '#server/reasoning/replies/read-reply.ts'
import { SHIPPED, trainReplies, type PreparedReply, type Recipe } from './train.ts'

const FOLDS = 5

export interface Answered {
  reply: PreparedReply
  label: ReplyLabel
}

type Reader = (reply: PreparedReply) => ReplyLabel
export type Design = (replies: readonly PreparedReply[]) => Reader

const WORDS: FeatureKinds = { words: true, pieces: false, rules: false }
const PIECES: FeatureKinds = { words: true, pieces: true, rules: false }

export const DESIGNS: readonly [name: string, design: Design][] = [
  [
    'rules alone',
    () =>
      ({ said }) =>
        decide(said),
  ],
  ['words, log ratios (naive Bayes)', byModel({ kinds: WORDS, isBayes: true })],
  ['words, logistic regression', byModel({ kinds: WORDS, isBayes: false })],
  ['words and pieces of words, logistic regression', byModel({ kinds: PIECES, isBayes: false })],
  ['words, pieces and what the rules saw', byModel(SHIPPED)],
  ['the same, with the rules as the safety line (shipped)', guarded],
]

function byModel(recipe: Recipe): Design {
  return (replies) => {
    const model = openModel(trainReplies(replies, recipe))
    return ({ text, said }) => likeliest(likelihoodsOf(featuresOf(text, said, recipe.kinds), model))
  }
}

function guarded(replies: readonly PreparedReply[]): Reader {
  const model: OpenModel = openModel(trainReplies(replies))
  return ({ text, language }) => {
    const said = wordsOfAnswer(text, language, model.besideYes)
    return meaningOf(text, said, null, model)
  }
}

function likeliest(likelihoods: Record<ReplyLabel, number>): ReplyLabel {
  return LABELS.reduce((best, label) => (likelihoods[label] > likelihoods[best] ? label : best), LABELS[0])
}

/** Answers for all replies; whole voices are held out. */
export function crossValidate(replies: readonly PreparedReply[], design: Design): Answered[] {
  const voices = [...new Set(replies.map(({ voice }) => voice))]
  const foldOf = ({ voice }: PreparedReply): number => voices.indexOf(voice) % FOLDS
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const read = design(replies.filter((reply) => foldOf(reply) !== fold))
    return replies.filter((reply) => foldOf(reply) === fold).map((reply) => ({ reply, label: read(reply) }))
  })
}

export interface ReplyFigures {
  macroF1: number
  /** Read as a yes where none was given. */
  falseYes: number
  /** Read as a plain yes where changes were asked for. */
  droppedEdits: number
  /** Share of plain yeses read as such. */
  yesFound: number
}

export function figuresOf(answers: readonly Answered[]): ReplyFigures {
  const isYes = (label: ReplyLabel): boolean => label === 'GRANTED' || label === 'GRANTED_WITH_EDITS'
  const scores = LABELS.map((label) => {
    const right = answers.filter((one) => one.label === label && one.reply.label === label).length
    const wrong = answers.filter((one) => (one.label === label) !== (one.reply.label === label)).length
    return (2 * right) / (2 * right + wrong || 1)
  })
  const plain = answers.filter(({ reply }) => reply.label === 'GRANTED')
  return {
    macroF1: scores.reduce((sum, one) => sum + one, 0) / scores.length,
    falseYes: answers.filter(({ label, reply }) => isYes(label) && !isYes(reply.label)).length,
    droppedEdits: answers.filter(
      ({ label, reply }) =>
        label === 'GRANTED' && (reply.label === 'GRANTED_WITH_EDITS' || reply.label === 'CHANGES_REQUESTED'),
    ).length,
    yesFound: plain.filter(({ label }) => label === 'GRANTED').length / plain.length,
  }
}
