import { describe, expect, test } from '@jest/globals'
import { readReply } from '#server/reasoning/replies/read-reply.ts'
import { REPLIES, type LabelledReply } from './replies.ts'
import { UNSEEN } from './unseen-replies.ts'

const GRANTS = new Set(['GRANTED', 'GRANTED_WITH_EDITS'])
const readAll = (replies: readonly LabelledReply[]) =>
  replies.map((reply) => ({
    reply,
    reading: readReply({ subject: reply.subject ?? '', headers: reply.headers ?? {}, body: reply.body }),
  }))
const read = readAll(REPLIES)

describe('What a reply to the permission request means', () => {
  test('no reply is ever read as a permission that was not given', () => {
    const wrong = read.filter(({ reply, reading }) => GRANTS.has(reading.label) && !GRANTS.has(reply.label))
    expect(wrong.map(({ reply }) => reply.body)).toEqual([])
  })

  test('edits that were asked for are never dropped on the way to a plain permission', () => {
    const wrong = read.filter(
      ({ reply, reading }) => reading.label === 'GRANTED' && reply.label === 'GRANTED_WITH_EDITS',
    )
    expect(wrong.map(({ reply }) => reply.body)).toEqual([])
  })

  test('at least nine in ten answers, in nine languages, are read as they were meant', () => {
    const right = read.filter(({ reply, reading }) => reading.label === reply.label)
    expect(right.length / read.length).toBeGreaterThanOrEqual(0.9)
  })
})

describe('Replies that no rule was made for', () => {
  const fresh = readAll(UNSEEN)

  test('give no permission that was not given, and lose no edit that was asked for', () => {
    const falseYes = fresh.filter(({ reply, reading }) => GRANTS.has(reading.label) && !GRANTS.has(reply.label))
    const lost = fresh.filter(
      ({ reply, reading }) => reading.label === 'GRANTED' && reply.label === 'GRANTED_WITH_EDITS',
    )
    expect([...falseYes, ...lost].map(({ reply }) => reply.body)).toEqual([])
  })

  test('are read as they were meant, each meaning by itself (macro-F1 of at least .85)', () => {
    const labels = [...new Set(UNSEEN.map(({ label }) => label))]
    const scores = labels.map((label) => {
      const [hits, wrong] = [
        fresh.filter(({ reply, reading }) => reply.label === label && reading.label === label).length,
        fresh.filter(({ reply, reading }) => (reply.label === label) !== (reading.label === label)).length,
      ]
      return (2 * hits) / (2 * hits + wrong)
    })
    expect(scores.reduce((sum, score) => sum + score, 0) / labels.length).toBeGreaterThanOrEqual(0.85)
  })
})
