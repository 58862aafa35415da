// Answers written by somebody who does not know the rules, each with the text it answers. The figures at first sight are in the
// README of the reader; the floors here keep what was reached since.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { evaluate } from '#commands/evaluate/replies.ts'

const FILE = 'tests/server/reasoning/replies/written-by-others.jsonl'

interface Labelled {
  id: string
  label: string
}

const linesOf = (text: string): Labelled[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled)

test('answers of other people are read as they were meant, and none as a yes that was not given', async () => {
  const gold = linesOf(readFileSync(FILE, 'utf8'))
  const read = new Map(linesOf(await evaluate(FILE)).map(({ id, label }) => [id, label]))
  const isYes = (label: string | undefined): boolean => label === 'granted' || label === 'granted_with_edits'
  expect(gold.filter(({ id, label }) => isYes(read.get(id)) && !isYes(label)).map(({ id }) => id)).toEqual([])
  expect(gold.filter(({ id, label }) => read.get(id) === 'granted' && label !== 'granted').map(({ id }) => id)).toEqual(
    [],
  )
  const labels = [...new Set(gold.map(({ label }) => label))]
  const scores = labels.map((label) => {
    const right = gold.filter((one) => one.label === label && read.get(one.id) === label).length
    const wrong = gold.filter((one) => (one.label === label) !== (read.get(one.id) === label)).length
    return (2 * right) / (2 * right + wrong)
  })
  expect(scores.reduce((sum, score) => sum + score, 0) / labels.length).toBeGreaterThanOrEqual(0.85)
})
