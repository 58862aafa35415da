// What the service's objects may look like, and what the gateway makes of the odd ones.
import { describe, expect, test } from '@jest/globals'
import { failure, problem, withService, type Reply, type Seen } from './a-service.ts'

const all = (body: unknown) => (): Reply => ({ body })

describe('people', () => {
  test('a manager from the address book is a contact, an agent with an account an agent, a guest a guest', async () => {
    const contact = { '@odata.type': '#microsoft.graph.orgContact', id: 'c', displayName: 'Outside Board' }
    const agent = { '@odata.type': '#microsoft.graph.agentUser', id: 'a', displayName: 'Helper', manager: contact }
    const guest = { id: 'g', displayName: 'A Guest', userType: 'Guest', manager: agent }
    await withService(all({ id: 'me', manager: guest }), async ({ open }) => {
      const { people, circular } = await open().managerChain()
      expect(people.map(({ kind }) => kind)).toEqual(['guest', 'agent', 'contact'])
      expect(circular).toBe(false)
    })
  })

  test('somebody of whom only the id may be read is unknown, never a person without a name', async () => {
    const hidden = { '@odata.type': '#microsoft.graph.user', id: 'x', displayName: null, mail: null }
    await withService(all({ id: 'me', manager: hidden }), async ({ open }) => {
      expect((await open().managerChain()).people).toEqual([expect.objectContaining({ id: 'x', unreadable: true })])
    })
  })

  test('nobody above is the top of the chart, by a missing property as by 404', async () => {
    await withService(all({ id: 'me' }), async ({ open }) => {
      expect(await open().managerChain()).toEqual({ people: [], circular: false })
    })
    await withService(
      () => problem(404, 'Request_ResourceNotFound'),
      async ({ open }) => {
        expect(await open().managerOf('somebody')).toBeNull()
      },
    )
  })

  test('addresses are looked up fifteen at a time', async () => {
    const addresses = Array.from({ length: 40 }, (_, i) => `p${i}@x.example`)
    await withService(all({ value: [] }), async ({ open, seen }) => {
      await open().peopleByAddress(addresses)
      const counts = seen.map(({ path }) => path.split("','").length)
      expect(counts.toSorted((a, b) => b - a)).toEqual([15, 15, 10])
    })
  })

  test('no picture, and no mailbox to hold one, is no picture', async () => {
    for (const code of ['ImageNotFound', 'ErrorNonExistentMailbox'])
      await withService(
        () => problem(404, code),
        async ({ open }) => expect(await open().photo('p')).toBeNull(),
      )
    await withService(
      () => problem(500, ''),
      async ({ open }) => {
        expect(await failure(open().photo('p'))).toMatchObject({ kind: 'down' })
      },
    )
  })
})

const TO = Date.UTC(2026, 10, 23)

/** Evidence of a week from a service that has these chats, tasks and meetings. */
function week(has: { chats?: unknown[]; tasks?: unknown[]; meetings?: unknown[] }) {
  return ({ path }: Seen): Reply => {
    if (path.startsWith('/me?')) return { body: { id: 'u', displayName: 'Me' } }
    if (path.startsWith('/me/chats')) return { body: { value: has.chats ?? [] } }
    if (path.startsWith('/me/planner')) return { body: { value: has.tasks ?? [] } }
    return { body: { value: path.startsWith('/me/calendarView') ? (has.meetings ?? []) : [] } }
  }
}
const window = { from: TO - 7 * 24 * 3600_000, to: TO }

describe('the streams', () => {
  test('members of other companies are left out of a chat, and a kind that is new is unknown', async () => {
    const member = (userId: string | null) => ({ '@odata.type': '#microsoft.graph.aadUserConversationMember', userId })
    const chats = [
      { id: '1', chatType: 'group', topic: null, members: [member('a'), member(null), member('b')] },
      { id: '2', chatType: 'unknownFutureValue', members: null },
    ]
    await withService(week({ chats }), async ({ open }) => {
      const { chats: seen } = await open().evidence(window)
      expect(seen).toEqual([
        { id: '1', kind: 'group', memberIds: ['a', 'b'], madeAt: null },
        { id: '2', kind: 'unknown', memberIds: [], madeAt: null },
      ])
    })
  })

  test('a task counts as given by whoever assigned it to the user, and only when it is theirs', async () => {
    const by = (id: string) => ({ assignedBy: { user: { id } }, assignedDateTime: '2026-11-20T10:00:00Z' })
    const tasks = [
      { id: '1', planId: 'p', assignments: { u: by('boss'), other: by('x') } },
      { id: '2', planId: 'p', assignments: { other: by('boss') } },
    ]
    await withService(week({ tasks }), async ({ open }) => {
      const { tasks: seen } = await open().evidence(window)
      expect(seen.map(({ id, assignedBy }) => [id, assignedBy])).toEqual([['1', 'boss']])
    })
  })

  test('times of meetings are asked for in UTC and read as such, seven decimals and all', async () => {
    const at = (dateTime: string) => ({ dateTime, timeZone: 'UTC' })
    const meeting = {
      id: 'm', start: at('2026-11-20T10:00:00.0000000'), end: at('2026-11-20T10:30:00.0000000'), attendees: [],
      organizer: { emailAddress: { address: 'Boss@X.example' } }, type: 'occurrence', sensitivity: 'normal',
      isCancelled: false, isAllDay: false, responseStatus: { response: 'accepted' },
    } // prettier-ignore
    await withService(week({ meetings: [meeting] }), async ({ open, seen }) => {
      const { calendar } = await open().evidence(window)
      expect(calendar[0]).toMatchObject({ start: Date.UTC(2026, 10, 20, 10), end: Date.UTC(2026, 10, 20, 10, 30) })
      const asked = seen.find(({ path }) => path.startsWith('/me/calendarView'))
      expect(asked?.headers['prefer']).toContain('outlook.timezone="UTC"')
      expect(asked?.path).toMatch(/startDateTime=\S+Z&endDateTime=\S+Z/)
    })
  })
})
