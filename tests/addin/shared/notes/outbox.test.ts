import { describe, expect, test } from '@jest/globals'
import { enqueue, merged, nextToSend, notesFor, sendAgain, withRefusal, without } from '#addin/shared/notes/outbox.ts'
import type { NoteToSend, Outbox } from '#addin/shared/notes/outbox.ts'

const note = (id: string, recommendationId = 'priya'): NoteToSend => ({
  id,
  recommendationId,
  text: `note ${id}`,
  day: '2026-11-23',
  sureItIsNotTwice: false,
})
const filled = (...ids: string[]): Outbox => ids.reduce<Outbox>((outbox, id) => enqueue(outbox, note(id)), [])

describe('the outbox', () => {
  test('notes are sent in the order they were written', () => {
    let outbox = filled('a', 'b', 'c')
    const sent: string[] = []
    for (let next = nextToSend(outbox); next; next = nextToSend(outbox)) {
      sent.push(next.id)
      outbox = without(outbox, next.id)
    }
    expect(sent).toEqual(['a', 'b', 'c'])
  })

  test('a note put in twice is there once', () => {
    expect(enqueue(filled('a'), note('a'))).toHaveLength(1)
  })

  test('a refused note keeps its text and does not hold up the others', () => {
    const outbox = withRefusal(filled('a', 'b'), 'a', { code: 'SAME_AS_LAST', facts: [] })
    expect(nextToSend(outbox)?.id).toBe('b')
    expect(outbox[0]).toMatchObject({ id: 'a', text: 'note a', state: 'needs-attention' })
  })

  test('"save again" of the same words goes with the word that it is meant', () => {
    const refused = withRefusal(filled('a'), 'a', { code: 'SAME_AS_LAST', facts: [] })
    expect(nextToSend(sendAgain(refused, 'a'))).toMatchObject({ id: 'a', sureItIsNotTwice: true, refused: null })
    const other = withRefusal(filled('a'), 'a', { code: 'DAY_IN_FUTURE', facts: [] })
    expect(nextToSend(sendAgain(other, 'a'))).toMatchObject({ sureItIsNotTwice: false })
  })

  test('what another window wrote is kept, and what was let go stays gone', () => {
    const both = merged(filled('mine'), filled('theirs', 'old'), new Set(['old']))
    expect(both.map(({ id }) => id)).toEqual(['mine', 'theirs'])
  })

  test('each person sees the notes about them alone', () => {
    const outbox = enqueue(filled('a'), note('m', 'marcus'))
    expect(notesFor(outbox, 'marcus').map(({ id }) => id)).toEqual(['m'])
  })
})
