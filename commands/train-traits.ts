// npm run train:traits [-- compare]: learns the weights of the note reader from the note bank; with `compare`, prints what each approach
// is worth on trades it has not learned from.
import { writeFileSync } from 'node:fs'
import { readBank } from './train/bank.ts'
import { crossValidate, linear, type Approach } from './train/cross-validate.ts'
import { figuresOf } from './train/figures.ts'
import { mostAlike, phrasesAlone } from './train/other-approaches.ts'
import { trainModel } from './train/train-model.ts'
import { WEIGHTS_FILE, weightsText } from './train/weights-file.ts'

const APPROACHES: [name: string, approach: Approach][] = [
  ['phrases of the lexicon alone', phrasesAlone],
  ['the 15 notes most alike', mostAlike],
  ['log ratios (complement naive Bayes)', linear({ logistic: false, ratios: 1 })],
  ['logistic regression', linear({ logistic: true, ratios: 0 })],
  ['logistic regression + log ratios (shipped)', linear()],
]

const notes = readBank()
if (process.argv.includes('compare')) {
  console.log(`${notes.length} notes of ${new Set(notes.map(({ trade }) => trade)).size} trades, five folds by trade`)
  for (const [name, approach] of APPROACHES) {
    const { macroF1, hitAtThree, falseTraits } = figuresOf(crossValidate(notes, approach))
    console.log(`| ${name} | ${macroF1.toFixed(2)} | ${hitAtThree.toFixed(2)} | ${falseTraits.toFixed(2)} |`)
  }
} else {
  writeFileSync(WEIGHTS_FILE, weightsText(trainModel(notes)))
  console.log(`${WEIGHTS_FILE} learned from ${notes.length} notes.`)
}
