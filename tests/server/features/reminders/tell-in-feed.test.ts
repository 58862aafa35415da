// Reminders as lines in the activity feed of Teams: wanted or not, and what happens when Teams cannot be told.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { FeedItem } from '#server/emulator/feed.ts'
import { aHouse, type House } from '#tests/support/house.ts'
import { candidateNamed, start } from '#tests/journeys/steps.ts'

const PLAN = { days: [1, 2, 3, 4, 5, 6, 7], at: '10:30', zone: 'Europe/Berlin', quietFrom: '20:00', quietTo: '07:00' }

describe('a reminder in the activity feed of Teams', () => {
  let house: House
  beforeAll(async () => {
    house = await aHouse()
    const maya = await house.as('Maya Lindqvist')
    await start(maya, (await candidateNamed(maya, 'Priya Raman')).person.id, 'ONE_MONTH')
  }, 120_000)
  afterAll(() => house.close())
  afterEach(() => {
    house.emulator.faults.set([])
    house.emulator.feed.install(person(), true)
  })

  const person = () => {
    const found = house.emulator.world.tenants
      .flatMap(({ people }) => people)
      .find(({ name }) => name === 'Maya Lindqvist')
    if (!found) throw new Error('Nobody is called Maya Lindqvist.')
    return found
  }
  /** Wishes for reminders, passes to the next day's moment and does what is due; gives back what came into the feed. */
  const remindedWith = async (inActivityFeed: boolean | undefined): Promise<readonly FeedItem[]> => {
    const before = house.emulator.feed.of(person()).map(({ key }) => key)
    const input = { ...PLAN, stopped: false, ...(inActivityFeed === undefined ? {} : { inActivityFeed }) }
    const { errors } = await (
      await house.as('Maya Lindqvist')
    ).ask('mutation ($input: ReminderPlanInput!) { setReminders(input: $input) { __typename } }', { input })
    expect(errors).toEqual([])
    house.passMinutes(31)
    while ((await house.runJobs()) > 0);
    const told = house.emulator.feed.of(person()).filter(({ key }) => !before.includes(key))
    house.passMinutes(24 * 60 - 31)
    return told
  }
  const seen = async () => {
    const maya = await house.as('Maya Lindqvist')
    const { data } = await maya.ask<{ reminderFeed: string; reminderPlan: { nextDue: string | null } }>(
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
    expect(JSON.stringify(told)).not.toMatch(/Priya|Raman|Maya|Lindqvist/)
    expect(await seen()).toMatchObject({ reminderFeed: 'ON' })
  })

  test('asks Graph for that one person, in the app’s own name, with the permission given by installing it', async () => {
    const asked = house.emulator.exchanges.filter(({ path }) => path.endsWith('/teamwork/sendActivityNotification'))
    expect(asked.map(({ path, status, scopes }) => ({ path, status, scopes }))).toEqual([
      {
        path: `/users/${person().id}/teamwork/sendActivityNotification`,
        status: 204,
        scopes: ['TeamsActivity.Send.User'],
      },
    ])
  })

  test('who has not installed the app is told in the tab all the same, and the settings say why Teams is silent', async () => {
    house.emulator.feed.install(person(), false)
    expect(await remindedWith(true)).toEqual([])
    expect(await seen()).toMatchObject({ reminderFeed: 'NOT_TOLD', reminderPlan: { nextDue: expect.any(String) } })
    house.emulator.feed.install(person(), true)
    expect(await remindedWith(true)).toHaveLength(1)
    expect(await seen()).toMatchObject({ reminderFeed: 'ON' })
  })

  test.each([
    ['409', { status: 409, code: 'Conflict' }],
    ['500', { status: 500 }],
    ['a lost request', { drop: 'request' as const }],
  ])('that Graph refuses (%s) is only not told: the next reminder is laid down', async (_, fault) => {
    house.emulator.faults.set([{ match: { path: 'sendActivityNotification' }, ...fault }])
    expect(await remindedWith(true)).toEqual([])
    expect(await seen()).toMatchObject({ reminderFeed: 'NOT_TOLD', reminderPlan: { nextDue: expect.any(String) } })
  })

  test('whose answer is lost is told again, and stands there once', async () => {
    house.emulator.faults.set([{ match: { path: 'sendActivityNotification' }, drop: 'response', times: 1 }])
    expect(await remindedWith(true)).toHaveLength(1)
    expect(await seen()).toMatchObject({ reminderFeed: 'ON' })
  })
})
