import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { FeedItem } from '#emulator/feed.ts'
import { startTestApp, type TestApp } from '#tests/support/test-app.ts'
import { candidateNamed, note, start } from '#tests/journeys/steps.ts'

const PLAN = '__typename ... on ReminderPlan { nextDue stopped pausedUntil } ... on Refused { code }'
const WEEKDAYS = {
  days: [1, 2, 3, 4, 5],
  at: '16:30',
  zone: 'Europe/Berlin',
  quietFrom: '20:00',
  quietTo: '07:00',
  stopped: false,
}

/** HH:MM on a clock in Berlin. */
const atInBerlin = (moment: number) =>
  new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' })

interface Plan {
  code?: string
  nextDue: string | null
  pausedUntil: string | null
}

let testApp: TestApp
beforeAll(async () => {
  testApp = await startTestApp()
}, 120_000)
afterAll(() => testApp.close())

describe('reminders', () => {
  let priya: string
  let marcus: string

  beforeAll(async () => {
    const maya = await testApp.as('Maya Lindqvist')
    priya = (await start(maya, (await candidateNamed(maya, 'Priya Raman')).person.id, 'ONE_MONTH')).id
    marcus = (await start(maya, (await candidateNamed(maya, 'Marcus Oyelaran')).person.id, 'ONE_MONTH')).id
  })

  /** Hours pass in these tests, and sign-ins end with them. */
  const signedIn = () => testApp.as('Maya Lindqvist')
  const mutate = async (mutation: string, variables: Record<string, unknown> = {}, types = ''): Promise<Plan> => {
    const { data, errors } = await (
      await signedIn()
    ).ask<{ plan: Plan }>(`mutation${types} { plan: ${mutation} { ${PLAN} } }`, variables)
    expect(errors).toEqual([])
    return data.plan
  }
  const set = (input: Record<string, unknown> = {}) =>
    mutate('setReminders(input: $input)', { input: { ...WEEKDAYS, ...input } }, '($input: ReminderPlanInput!)')
  const due = async (): Promise<string[]> => {
    const { data } = await (
      await signedIn()
    ).ask<{ dueReminder: { recommendations: { id: string }[] } | null }>('{ dueReminder { recommendations { id } } }')
    return (data.dueReminder?.recommendations ?? []).map(({ id }) => id)
  }
  /** Passes to a time of the present day or, when that is over, of the next; then does what is due. */
  const passTo = async (hour: number, minute: number) => {
    const minuteOfDay = Math.floor(testApp.now() / 60_000) % 1440
    testApp.passMinutes((hour * 60 + minute - minuteOfDay + 1440) % 1440)
    await testApp.runJobs()
  }
  let day = 0
  beforeEach(async () => {
    // Each test begins on a working day's morning, 10:00 in Berlin.
    const until = day === 0 ? 0 : 1
    day += 1
    await passTo(9, 0)
    for (let days = until; days > 0 && [0, 6].includes(new Date(testApp.now()).getUTCDay());) testApp.passDays(1)
    await testApp.runJobs()
  })

  test('are one digest at the chosen time, of the people a note is still missing for today', async () => {
    expect(await set()).toMatchObject({ nextDue: '2026-11-18T15:30:00.000Z' })
    expect(await due()).toEqual([])
    await note(await signedIn(), marcus, 'Explained the roadmap to me', '2026-11-18')
    await passTo(15, 31)
    expect(await due()).toEqual([priya])
    await note(await signedIn(), priya, 'Asked what I wanted to learn', '2026-11-18')
    expect(await due()).toEqual([])
  })

  test('are gone the next day, and come again at their time', async () => {
    await passTo(15, 31)
    expect((await due()).sort()).toEqual([marcus, priya].sort())
    testApp.passDays(1)
    expect(await due()).toEqual([])
    await testApp.runJobs()
    expect(await due()).toHaveLength(2)
  })

  test('are snoozed for an hour, or until tomorrow', async () => {
    await set()
    await passTo(15, 31)
    expect(await mutate('snoozeReminder(until: ONE_HOUR)')).toMatchObject({ nextDue: expect.stringMatching(/T16:31/) })
    expect(await due()).toEqual([])
    await passTo(16, 32)
    expect(await due()).toHaveLength(2)
    const tomorrow = await mutate('snoozeReminder(until: TOMORROW)')
    expect(Date.parse(tomorrow.nextDue ?? '') - testApp.now()).toBeLessThan(24 * 3600_000)
    expect(await due()).toEqual([])
  })

  test('pause for one, two or four weeks and come back by themselves', async () => {
    await set()
    expect(await mutate('pauseReminders(weeks: 3)')).toMatchObject({ code: 'NOT_USABLE' })
    const paused = await mutate('pauseReminders(weeks: 1)')
    expect(Date.parse(paused.nextDue ?? '') - testApp.now()).toBeGreaterThan(6 * 24 * 3600_000)
    await passTo(15, 31)
    expect(await due()).toEqual([])
    expect((await mutate('pauseReminders(weeks: 0)')).pausedUntil).toBeNull()
  })

  test('stop when they are stopped', async () => {
    expect(await set({ stopped: true })).toMatchObject({ nextDue: null })
    await passTo(15, 31)
    expect(await due()).toEqual([])
  })

  test('of somebody else do not show', async () => {
    await set()
    await passTo(15, 31)
    const other = await testApp.as('Marcus Oyelaran')
    const { data } = await other.ask<{ dueReminder: unknown; reminderPlan: unknown }>(
      '{ dueReminder { dueAt } reminderPlan { at } }',
    )
    expect(data).toEqual({ dueReminder: null, reminderPlan: null })
  })

  test('that come hours late, after servers were down, are left out; the next one comes', async () => {
    await set()
    testApp.passDays(1)
    await testApp.runJobs()
    expect(await due()).toEqual([])
  })

  test('end with the window', async () => {
    await set()
    testApp.passDays(40)
    await testApp.runJobs()
    const { data } = await (await signedIn()).ask<{ dueReminder: unknown }>('{ dueReminder { dueAt } }')
    expect(data.dueReminder).toBeNull()
  })

  test('refuse a time or a zone that does not exist', async () => {
    expect(await set({ at: '25:00' })).toMatchObject({ code: 'NOT_USABLE' })
    expect(await set({ zone: 'Mars/Olympus' })).toMatchObject({ code: 'NOT_USABLE' })
  })
})

describe('a reminder in the activity feed of Teams', () => {
  beforeAll(async () => {
    await start(await testApp.as('Tomasz Nowak'), named('Priya Raman').id, 'ONE_MONTH')
  })
  afterEach(() => {
    testApp.emulator.faults.set([])
    testApp.emulator.feed.install(person(), true)
  })

  const named = (wanted: string) => {
    const found = testApp.emulator.world.tenants.flatMap(({ people }) => people).find(({ name }) => name === wanted)
    if (!found) throw new Error(`Nobody is called ${wanted}.`)
    return found
  }
  const person = () => named('Tomasz Nowak')
  /** Wishes for reminders, passes to the next day's moment and does what is due; gives back what came into the feed. */
  const remindedWith = async (inActivityFeed: boolean | undefined): Promise<readonly FeedItem[]> => {
    const before = testApp.emulator.feed.of(person()).map(({ key }) => key)
    const days = [1, 2, 3, 4, 5, 6, 7]
    const input = {
      ...WEEKDAYS,
      days,
      at: atInBerlin(testApp.now() + 30 * 60_000),
      ...(inActivityFeed === undefined ? {} : { inActivityFeed }),
    }
    const { errors } = await (
      await testApp.as('Tomasz Nowak')
    ).ask('mutation ($input: ReminderPlanInput!) { setReminders(input: $input) { __typename } }', { input })
    expect(errors).toEqual([])
    testApp.passMinutes(31)
    while ((await testApp.runJobs()) > 0);
    const told = testApp.emulator.feed.of(person()).filter(({ key }) => !before.includes(key))
    testApp.passMinutes(24 * 60 - 31)
    return told
  }
  const seen = async () => {
    const tomasz = await testApp.as('Tomasz Nowak')
    const { data } = await tomasz.ask<{ reminderFeed: string; reminderPlan: { nextDue: string | null } }>(
      '{ reminderFeed reminderPlan { nextDue } }',
    )
    return data
  }

  test('is not told there until it is wanted', async () => {
    expect(await remindedWith(undefined)).toEqual([])
    expect(await seen()).toMatchObject({ reminderFeed: 'OFF' })
  })

  test('is one line that names nobody and opens Home', async () => {
    const told = await remindedWith(true)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ words: 'A moment for a note?', isRead: false })
    expect(told[0]?.webUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\/[0-9a-f-]{36}\/home$/)
    expect(JSON.stringify(told)).not.toMatch(/Priya|Raman|Tomasz|Nowak/)
    expect(await seen()).toMatchObject({ reminderFeed: 'ON' })
  })

  test('asks Graph for that one person, in the app’s own name, with the permission given by installing it', async () => {
    const asked = testApp.emulator.exchanges.filter(({ path }) => path.endsWith('/teamwork/sendActivityNotification'))
    expect(asked.map(({ path, status, scopes }) => ({ path, status, scopes }))).toEqual([
      {
        path: `/users/${person().id}/teamwork/sendActivityNotification`,
        status: 204,
        scopes: ['TeamsActivity.Send.User'],
      },
    ])
  })

  test('who has not installed the app is told in the tab all the same, and the settings say why Teams is silent', async () => {
    testApp.emulator.feed.install(person(), false)
    expect(await remindedWith(true)).toEqual([])
    expect(await seen()).toMatchObject({ reminderFeed: 'NOT_TOLD', reminderPlan: { nextDue: expect.any(String) } })
    testApp.emulator.feed.install(person(), true)
    expect(await remindedWith(true)).toHaveLength(1)
    expect(await seen()).toMatchObject({ reminderFeed: 'ON' })
  })

  test('that Graph refuses is only not told: the next reminder is laid down', async () => {
    testApp.emulator.faults.set([{ match: { path: 'sendActivityNotification' }, status: 409, code: 'Conflict' }])
    expect(await remindedWith(true)).toEqual([])
    expect(await seen()).toMatchObject({ reminderFeed: 'NOT_TOLD', reminderPlan: { nextDue: expect.any(String) } })
  })

  test('whose answer is lost is told again, and stands there once', async () => {
    testApp.emulator.faults.set([{ match: { path: 'sendActivityNotification' }, drop: 'response', times: 1 }])
    expect(await remindedWith(true)).toHaveLength(1)
    expect(await seen()).toMatchObject({ reminderFeed: 'ON' })
  })
})
