import { describe, expect, test } from '@jest/globals'
import { writeValue, readValue } from '#addin/shared/notes/device-store.ts'
import { adding } from '#addin/shared/notes/outbox.ts'
import { openOutbox } from '#addin/shared/notes/outbox-sender.ts'
import type { Deliver, Sent } from '#addin/shared/notes/outbox-sender.ts'

const note = (id: string) => adding({ id, recommendationId: 'priya', text: `note ${id}`, day: '2026-11-23' })
const noAnswer: Sent = {
  kind: 'TROUBLE',
  problem: {
    code: 'UNREACHABLE',
    who: 'US',
    tryAgain: 'NOW',
    afterSeconds: null,
    correlationId: null,
    claims: null,
    scopes: [],
  },
}

/** A server that answers as told and remembers what it was sent. */
function server(answers: Sent[] = []) {
  const got: string[] = []
  const deliver: Deliver = (change) => {
    got.push(change.id)
    return Promise.resolve(answers.shift() ?? { kind: 'DONE' })
  }
  return { got, deliver }
}

describe('a note on its way', () => {
  test('stays in the drawer while nothing answers, and arrives after the page was opened again', async () => {
    const first = openOutbox('maya-1', server([noAnswer]).deliver)
    await first.put(note('a'))
    await first.put(note('b'))
    await first.send()
    expect(first.state()).toMatchObject({ problem: { code: 'UNREACHABLE' }, outbox: [{ id: 'a' }, { id: 'b' }] })
    first.close()
    const { got, deliver } = server()
    const next = openOutbox('maya-1', deliver)
    await next.send()
    expect(got).toEqual(['a', 'b'])
    expect(next.state()).toMatchObject({ problem: null, outbox: [], arrived: { id: 'b' } })
    next.close()
  })

  test('put in while another is being sent follows by itself', async () => {
    const got: string[] = []
    const outbox = openOutbox('maya-2', async ({ id }) => {
      got.push(id)
      if (id === 'a') await outbox.put(note('b'))
      return { kind: 'DONE' }
    })
    await outbox.put(note('a'))
    await outbox.send()
    expect(got).toEqual(['a', 'b'])
    outbox.close()
  })

  test('takes the place of the typed text: never both, never none', async () => {
    await writeValue('typed:priya', 'note a')
    const outbox = openOutbox('maya-3', server([noAnswer]).deliver)
    await outbox.put(note('a'), 'typed:priya')
    expect(await readValue('typed:priya')).toBeUndefined()
    expect(outbox.state().outbox).toMatchObject([{ id: 'a', state: 'waiting' }])
    outbox.close()
  })

  test('that was refused waits for its writer: again, or let go with what was done to it', async () => {
    const { got, deliver } = server([{ kind: 'REFUSED', refused: { code: 'SAME_AS_LAST', facts: [] } }])
    const outbox = openOutbox('maya-4', deliver)
    await outbox.put(note('a'))
    await outbox.put({ kind: 'DELETE', id: 'a-gone', noteId: 'a', recommendationId: 'priya' })
    await outbox.send()
    expect(got).toEqual(['a'])
    expect(outbox.state().outbox).toMatchObject([{ state: 'needs-attention' }, { state: 'waiting' }])
    await outbox.discard('a')
    expect(outbox.state().outbox).toEqual([])
    outbox.close()
  })

  test('is not shown to another person on the same device', async () => {
    const mine = openOutbox('maya-5', server([noAnswer]).deliver)
    await mine.put(note('a'))
    const { got, deliver } = server()
    const theirs = openOutbox('marcus-5', deliver)
    await theirs.send()
    expect(got).toEqual([])
    mine.close()
    theirs.close()
  })
})
