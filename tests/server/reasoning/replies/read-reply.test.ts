import { describe, expect, test } from '@jest/globals'
import { readReply } from '#server/reasoning/replies/read-reply.ts'
import { REPLIES } from './replies.ts'

const GRANTS = new Set(['GRANTED', 'GRANTED_WITH_EDITS'])
const read = REPLIES.map((reply) => ({
  reply,
  reading: readReply({ subject: reply.subject ?? '', headers: reply.headers ?? {}, body: reply.body }),
}))

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
