// What a reader of notes is worth on notes it has not learned from: the same figures the evaluation of the product uses.
import { TRAITS, type TraitId } from '#server/reasoning/traits/taxonomy.ts'
import type { BankNote } from './bank.ts'

export interface Answer {
  note: BankNote
  /** Best first. */
  suggested: readonly TraitId[]
  traits: readonly TraitId[]
}

export interface TraitFigures {
  /** F1, averaged over the twenty traits; optional traits count neither way. */
  macroF1: number
  /** Share of notes with a trait, where a right one is among the first three suggested. */
  hitAtThree: number
  /** Share of notes that praise nothing which were given a trait all the same. */
  falseTraits: number
}

export function figuresOf(answers: readonly Answer[]): TraitFigures {
  const scores = TRAITS.map(({ id }) => f1(answers, id))
  const withTrait = answers.filter(({ note }) => note.traits.length > 0)
  const without = answers.filter(({ note }) => note.polarity === '0' || note.polarity === '-')
  const hits = withTrait.filter(({ note, suggested }) => suggested.slice(0, 3).some((one) => note.traits.includes(one)))
  return {
    macroF1: scores.reduce((sum, one) => sum + one, 0) / scores.length,
    hitAtThree: hits.length / withTrait.length,
    falseTraits: without.filter(({ traits }) => traits.length > 0).length / without.length,
  }
}

function f1(answers: readonly Answer[], trait: TraitId): number {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { note, traits } of answers) {
    const [is, said] = [note.traits.includes(trait), traits.includes(trait)]
    if (is && said) right += 1
    else if (said && !note.optional.includes(trait)) wrong += 1
    else if (is) missed += 1
  }
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed)
}
