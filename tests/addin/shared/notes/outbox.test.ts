import { describe, expect, test } from '@jest/globals'
import {
  adding,
  withPendingChanges,
  changesFor,
  editOf,
  nextToSend,
  sentAgain,
  waiting,
  withRefusal,
} from '#addin/shared/notes/outbox.ts'
import type { NoteChange, Outbox } from '#addin/shared/notes/outbox.ts'

const added = (id: string, recommendationId = 'priya'): NoteChange =>
  adding({ id, recommendationId, text: `note ${id}`, day: '2026-11-23' })
const filled = (...changes: NoteChange[]): Outbox => changes.map(waiting)
const edit = (outbox: Outbox, noteId: string, id: string, text = 'better', version = 4) =>
  editOf(outbox, 'priya', id, { noteId, version, text, day: '2026-11-22' })
const refusal = { code: 'SAME_AS_LAST', facts: [] } as const

describe('the outbox', () => {
  test('changes are sent in the order they were made', () => {
    let outbox = filled(added('a'), added('b'), edit([], 'a', 'a-1'))
    const sent: string[] = []
    for (let next = nextToSend(outbox); next; next = nextToSend(outbox)) {
      sent.push(next.id)
      outbox = outbox.slice(1)
    }
    expect(sent).toEqual(['a', 'b', 'a-1'])
  })

  test('a refused note keeps its text, holds up its own changes and no others', () => {
    const others = filled(edit([], 'a', 'a-1'), added('b'))
    const outbox = [withRefusal(waiting(added('a')), refusal), ...others]
    expect(nextToSend(outbox)?.id).toBe('b')
    expect(outbox[0]).toMatchObject({ state: 'needs-attention', input: { text: 'note a' } })
  })

  test('"save again" of the same words goes with the word that it is meant', () => {
    const refused = withRefusal(waiting(added('a')), refusal)
    expect(sentAgain(refused)).toMatchObject({ state: 'waiting', refused: null, input: { sureItIsNotTwice: true } })
    const other = withRefusal(waiting(added('a')), { code: 'DAY_IN_FUTURE', facts: [] })
    expect(sentAgain(other)).toMatchObject({ input: { sureItIsNotTwice: false } })
  })

  test('an edit on top of one that is on its way says so, instead of naming a version it cannot know', () => {
    const first = edit([], 'a', 'first')
    expect(first).toMatchObject({ input: { changeId: 'first', version: 4 } })
    expect(first).not.toHaveProperty('input.after')
    expect(edit(filled(first), 'a', 'second')).toMatchObject({ input: { changeId: 'second', after: 'first' } })
    expect(edit(filled(first), 'b', 'other')).not.toHaveProperty('input.after')
  })

  test('each person sees the changes about them, and a note that comes to them', () => {
    const moved: NoteChange = { kind: 'MOVE', id: 'm', noteId: 'a', recommendationId: 'priya', to: 'marcus' }
    const outbox = filled(added('a'), added('b', 'marcus'), moved)
    expect(changesFor(outbox, 'marcus').map(({ id }) => id)).toEqual(['b', 'm'])
    expect(changesFor(outbox, 'priya').map(({ id }) => id)).toEqual(['a', 'm'])
  })
})

describe('the list of notes shows what was done before the server knows', () => {
  const notes = [
    { id: 'a', text: 'old', day: '2026-11-20' },
    { id: 'b', text: 'stays', day: '2026-11-20' },
  ]

  test('an edit in its new words, marked as on its way', () => {
    expect(withPendingChanges(notes, filled(edit([], 'a', 'e')))).toEqual([
      { id: 'a', text: 'better', day: '2026-11-22', onItsWay: true },
      { id: 'b', text: 'stays', day: '2026-11-20', onItsWay: false },
    ])
  })

  test('a deleted note is gone, and there again after its undo', () => {
    const about = { noteId: 'a', recommendationId: 'priya' }
    const gone = filled({ kind: 'DELETE', id: 'd', ...about })
    expect(withPendingChanges(notes, gone).map(({ id }) => id)).toEqual(['b'])
    const back = [...gone, ...filled({ kind: 'RESTORE', id: 'r', ...about })]
    expect(withPendingChanges(notes, back).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
