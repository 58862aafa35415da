import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readReplyBank } from '#commands/train/replies/bank.ts'
import { prepare, trainReplies } from '#commands/train/replies/train.ts'

const bank = readReplyBank()

describe('The bank of answers', () => {
  test('holds at least three thousand answers in twelve languages', () => {
    expect(bank.length).toBeGreaterThanOrEqual(3000)
    expect(new Set(bank.map(({ language }) => language)).size).toBe(12)
  })

  test('says nothing twice in one language with two meanings', () => {
    const meanings = new Map<string, Set<string>>()
    for (const { language, text, label } of bank)
      meanings.set(`${language} ${text}`, (meanings.get(`${language} ${text}`) ?? new Set()).add(label))
    expect([...meanings].filter(([, labels]) => labels.size > 1).map(([text]) => text)).toEqual([])
  })

  test('is what the weights were learned from; if not, run "npm run train:replies"', () => {
    const stored = readFileSync('server/reasoning/replies/meaning/weights.json', 'utf8')
    expect(`${JSON.stringify(trainReplies(prepare(bank)))}\n`).toBe(stored)
  }, 60_000)
})
