import { describe, expect, test } from '@jest/globals'
import { earliestCovered, remainderOf, slices } from '#server/platform/graph/slices.ts'
import { failure, problem, withService, type Reply, type Seen } from './a-service.ts'

const DAY = 24 * 3600_000
const TO = Date.UTC(2026, 10, 23)
const window = { from: TO - 180 * DAY, to: TO }

const mail = (at: number) => ({
  id: `m${at}`, receivedDateTime: new Date(at).toISOString(), isDraft: false, conversationId: 'c',
  from: { emailAddress: { address: 'Priya@X.example' } }, toRecipients: [{ emailAddress: { address: 'me@x.example' } }],
}) // prettier-ignore

/** A mailbox with a mail every so many ms; pages of a thousand, newest first. */
function mailbox(everyMs: number) {
  return ({ path }: Seen, url: string): Reply => {
    const [from = 0, to = 0] = [...path.matchAll(/receivedDateTime (?:ge|lt) (\S+?Z)/g)].map(([, time]) =>
      Date.parse(time ?? ''),
    )
    const last = Math.ceil(to / everyMs) * everyMs - everyMs
    const count = Math.max(0, Math.floor((last - from) / everyMs) + 1)
    const value = Array.from({ length: Math.min(1000, count) }, (_, index) => mail(last - index * everyMs))
    return {
      body: {
        value,
        ...(count > 1000 ? { '@odata.nextLink': `${url}/v1.0/me/messages?$skiptoken=never-needed` } : {}),
      },
    }
  }
}

/** Answers each kind of call by its own reply; an empty list where there is none. */
function by(replies: {
  mail?: (seen: Seen, url: string) => Reply
  calendar?: (seen: Seen) => Reply
  chats?: (seen: Seen, url: string) => Reply
  tasks?: Reply
}) {
  return (seen: Seen, url: string): Reply => {
    if (seen.path.startsWith('/me?')) return { body: { id: 'u', displayName: 'Me' } }
    if (seen.path.startsWith('/me/messages')) return replies.mail?.(seen, url) ?? { body: { value: [] } }
    if (seen.path.startsWith('/me/calendarView')) return replies.calendar?.(seen) ?? { body: { value: [] } }
    if (seen.path.startsWith('/me/chats')) return replies.chats?.(seen, url) ?? { body: { value: [] } }
    return replies.tasks ?? { body: { value: [] } }
  }
}

const stateOf = (readings: readonly { source: string; state: string }[]) =>
  Object.fromEntries(readings.map(({ source, state }) => [source, state]))

test('half a year of usual mail takes two slices of mail and two of the calendar: one round of the four lanes', async () => {
  await withService(by({ mail: mailbox(DAY / 6) }), async ({ open, seen }) => {
    const found = await open().evidence(window)
    expect(found.mail).toHaveLength(1080)
    expect(stateOf(found.readings)).toEqual({ MAIL: 'READ', CALENDAR: 'READ', CHAT: 'READ', TASKS: 'READ' })
    expect(seen.filter(({ path }) => /messages|calendarView/.test(path))).toHaveLength(4)
    for (const { path, headers } of seen.filter((one) => /messages|calendarView/.test(one.path)))
      expect([path, headers['prefer']]).toEqual([path, expect.stringContaining('IdType="ImmutableId"')])
  })
})

test('a heavy mailbox is cut by its own density and read whole, each mail once', async () => {
  const every = (30 * DAY) / 3000
  await withService(by({ mail: mailbox(every) }), async ({ open, seen }) => {
    const found = await open().evidence({ from: TO - 90 * DAY, to: TO })
    expect(found.mail).toHaveLength(9000)
    expect(new Set(found.mail.map(({ id }) => id)).size).toBe(9000)
    expect(seen.filter(({ path }) => path.startsWith('/me/messages')).length).toBeLessThanOrEqual(14)
  })
})

test('a mailbox too full for four rounds gives its newest part, and the rest when it is asked for', async () => {
  const every = (30 * DAY) / 3000
  await withService(by({ mail: mailbox(every) }), async ({ open, seen }) => {
    const found = await open().evidence(window)
    const [reading] = found.readings.filter(({ source }) => source === 'MAIL')
    expect(seen.filter(({ path }) => path.startsWith('/me/messages'))).toHaveLength(14)
    expect(reading).toMatchObject({ state: 'STOPPED_EARLY', to: window.to, items: found.mail.length })
    expect(found.mail.length).toBeGreaterThan(9000)
    const older = await open().olderMail({ from: window.from, to: reading?.from ?? 0 })
    expect(older.reading).toMatchObject({ state: 'READ', from: window.from })
    expect(new Set([...found.mail, ...older.items].map(({ id }) => id)).size).toBe(18_000)
  })
})

describe('one source that is missing leaves the others standing', () => {
  test.each([
    ['not allowed', problem(403, 'ErrorAccessDenied'), 'NO_CONSENT'],
    ['down', problem(501, 'x'), 'FAILED'],
    ['without a mailbox', problem(404, 'MailboxNotEnabledForRESTAPI'), 'READ'],
    ['answering nonsense', { body: 'oops' }, 'FAILED'],
  ])('mail %s', async (_name, reply, state) => {
    await withService(by({ mail: () => reply }), async ({ open }) => {
      const found = await open().evidence(window)
      expect(stateOf(found.readings)).toEqual({ MAIL: state, CALENDAR: 'READ', CHAT: 'READ', TASKS: 'READ' })
      expect(found.mail).toEqual([])
    })
  })

  test('tasks without Planner', async () => {
    await withService(by({ tasks: problem(403, '') }), async ({ open }) => {
      expect(stateOf((await open().evidence(window)).readings)).toMatchObject({ TASKS: 'NO_CONSENT', MAIL: 'READ' })
    })
  })
})

test('an older slice that fails shortens the period; nothing older than it is told', async () => {
  const oldest = (path: string) => path.includes(`ge ${new Date(window.from).toISOString().slice(0, 10)}`)
  await withService(
    by({ mail: (seen, url) => (oldest(seen.path) ? problem(501, 'x') : mailbox(DAY)(seen, url)) }),
    async ({ open }) => {
      const found = await open().evidence(window)
      const reading = found.readings.find(({ source }) => source === 'MAIL')
      expect(reading).toEqual({ source: 'MAIL', state: 'STOPPED_EARLY', from: TO - 90 * DAY, to: TO, items: 90 })
      expect(Math.min(...found.mail.map(({ at }) => at))).toBeGreaterThanOrEqual(TO - 90 * DAY)
    },
  )
})

test('a sign-in that ran out is not hidden as a missing source', async () => {
  await withService(by({ mail: () => problem(401, 'InvalidAuthenticationToken') }), async ({ open }) => {
    expect(await failure(open().evidence(window))).toMatchObject({ kind: 'sign-in' })
  })
})

test('pages of chats come a second apart, one after the other', async () => {
  const page = (token: number, url: string): Reply => ({
    body: {
      value: [{ id: `c${token}`, chatType: 'group', members: [{ userId: 'a' }, { userId: null }] }],
      ...(token < 3 ? { '@odata.nextLink': `${url}/v1.0/me/chats?$skiptoken=${token + 1}` } : {}),
    },
  })
  await withService(
    by({ chats: ({ path }, url) => page(Number(/skiptoken=(\d)/.exec(path)?.[1] ?? 1), url) }),
    async ({ open, waits }) => {
      const { chats } = await open({ mailboxKey: 'a-tenant-of-its-own:me' }).evidence(window)
      expect(chats.map(({ id, memberIds }) => [id, memberIds])).toEqual([
        ['c1', ['a']],
        ['c2', ['a']],
        ['c3', ['a']],
      ])
      // Waiting takes no time here, so the third page is told to wait for the second one's turn too.
      expect(waits.filter((ms) => ms > 500).map((ms) => Math.round(ms / 1000))).toEqual([1, 2])
    },
  )
})

describe('slicing', () => {
  test('slices meet without a gap and cover the whole period, newest first', () => {
    const cut = slices({ from: 0, to: 1001 }, 4)
    expect(cut[0]?.to).toBe(1001)
    expect(cut.at(-1)?.from).toBe(0)
    for (const [index, slice] of cut.entries()) if (index > 0) expect(slice.to).toBe(cut[index - 1]?.from)
  })

  test('a short page says nothing of the density', () => {
    expect(remainderOf({ from: 0, to: DAY }, [1, 2, 3], (at) => at)).toBeNull()
  })

  test('a second so full that cutting would not get on is read link by link', () => {
    const same = Array.from({ length: 1000 }, () => DAY - 500)
    expect(remainderOf({ from: 0, to: DAY }, same, (at) => at)).toBeNull()
  })

  test('the period read reaches back to the first gap', () => {
    expect(earliestCovered({ from: 0, to: 100 }, [{ from: 70, to: 100 }, { from: 0, to: 30 }, { from: 50, to: 70 }])).toBe(50) // prettier-ignore
    expect(earliestCovered({ from: 0, to: 100 }, [{ from: 0, to: 90 }])).toBe(100)
  })
})
