// npm run train:replies [-- compare | errors]: learns the weights of the reader of answers from its bank; with `compare`, prints what
// each design is worth on voices it has not learned from; with `errors`, what the shipped one gets wrong there.
import { writeFileSync } from 'node:fs'
import { readReplyBank } from './train/replies/bank.ts'
import { crossValidate, DESIGNS, figuresOf } from './train/replies/compare.ts'
import { prepare, trainReplies } from './train/replies/train.ts'

const REPLY_WEIGHTS_FILE = 'server/reasoning/replies/meaning/weights.json'

const replies = prepare(readReplyBank())
if (process.argv.includes('compare')) {
  console.log(
    `${replies.length} answers in ${new Set(replies.map(({ voice }) => voice)).size} voices, five folds by voice`,
  )
  for (const [name, design] of DESIGNS) {
    const { macroF1, falseYes, droppedEdits, yesFound } = figuresOf(crossValidate(replies, design))
    console.log(`| ${name} | ${macroF1.toFixed(2)} | ${falseYes} | ${droppedEdits} | ${yesFound.toFixed(2)} |`)
  }
} else if (process.argv.includes('errors')) {
  const shipped = DESIGNS.at(-1)?.[1]
  for (const { reply, label } of shipped ? crossValidate(replies, shipped) : [])
    if (label !== reply.label) console.log(`${reply.label} read as ${label}: ${reply.text}`)
} else {
  writeFileSync(REPLY_WEIGHTS_FILE, `${JSON.stringify(trainReplies(replies))}\n`)
  console.log(`${REPLY_WEIGHTS_FILE} learned from ${replies.length} answers.`)
}
