// Reads every note of the bank with a model that has never seen a note of its trade.
import { openModel, scoresOf } from '#server/reasoning/traits/model.ts'
import { readNote, type NoteReading } from '#server/reasoning/reading/read-note.ts'
import type { TraitId } from '#server/reasoning/traits/taxonomy.ts'
import type { BankNote } from './bank.ts'
import type { Answer } from './figures.ts'
import { trainModel, type Recipe } from './train-model.ts'

const FOLDS = 5

/** A way to read notes that was learned from some of them. */
export type Approach = (notes: readonly BankNote[]) => (text: string) => Pick<NoteReading, 'traits' | 'suggested'>

/** Answers for all notes; whole trades are held out, so that the words of a trade cannot give a note away. */
export function crossValidate(notes: readonly BankNote[], approach: Approach): Answer[] {
  const foldOf = foldsByTrade(notes)
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const read = approach(notes.filter((_, at) => foldOf[at] !== fold))
    return notes.filter((_, at) => foldOf[at] === fold).map((note) => answer(note, read(note.text)))
  })
}

/** The model of the product, or a part of it. */
export function linear(recipe?: Recipe): Approach {
  return (notes) => {
    const model = openModel(trainModel(notes, recipe))
    return (text) => readNote(text, undefined, (part) => scoresOf(part, model))
  }
}

function answer(note: BankNote, { traits, suggested }: Pick<NoteReading, 'traits' | 'suggested'>): Answer {
  return { note, traits, suggested: suggested.map(({ trait }): TraitId => trait) }
}

/** Whole trades to one fold each; "office" stands for any trade and is dealt out note by note. */
function foldsByTrade(notes: readonly BankNote[]): number[] {
  const trades = [...new Set(notes.map(({ trade }) => trade))]
  let dealt = 0
  return notes.map(({ trade }) => (trade === 'office' ? dealt++ : trades.indexOf(trade)) % FOLDS)
}
