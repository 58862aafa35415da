import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { SAMPLE_WORLD } from '#commands/sample-company/upward.ts'
import { everyPage, openWorld, q, TODAY, type World } from '../../packages/m365-emulator/tests/visitor.ts'

let world: World
beforeAll(async () => {
  world = await openWorld(SAMPLE_WORLD)
})
afterAll(() => world.emulator.close())

const MAYA = 'Maya Lindqvist'
type Mail = { from?: { emailAddress: { address: string } }; toRecipients: { emailAddress: { address: string } }[] }

/** Direct mail (at most three people) between Maya and somebody: to them, from them. */
async function direct(name: string): Promise<[to: number, from: number]> {
  const address = world.person(name).mail ?? ''
  const all = (
    await everyPage(world, MAYA, '/me/messages?$top=1000&$select=from,toRecipients,ccRecipients,internetMessageHeaders')
  ).items as unknown as (Mail & { ccRecipients: [] })[]
  const small = all.filter(
    (mail) => !('@odata.type' in mail) && mail.toRecipients.length + mail.ccRecipients.length <= 2,
  )
  const from = (mail: Mail): string => mail.from?.emailAddress.address ?? ''
  const isTo = (mail: Mail): boolean => mail.toRecipients.some(({ emailAddress }) => emailAddress.address === address)
  return [
    small.filter((mail) => from(mail).startsWith('maya') && isTo(mail)).length,
    small.filter((mail) => from(mail) === address && mail.toRecipients[0]?.emailAddress.address.startsWith('maya'))
      .length,
  ]
}

type Meeting = {
  subject: string
  isCancelled: boolean
  organizer: { emailAddress: { address: string } }
  attendees: { emailAddress: { address: string } }[]
}

async function meetingsOf(organizer: string): Promise<Meeting[]> {
  const from = new Date(TODAY - 280 * 86_400_000).toISOString()
  const path = `/me/calendarView?startDateTime=${from}&endDateTime=${new Date(TODAY).toISOString()}&$top=1000`
  const all = (await everyPage(world, MAYA, path)).items as unknown as Meeting[]
  return all.filter(
    (meeting) => meeting.organizer.emailAddress.address === world.person(organizer).mail && !meeting.isCancelled,
  )
}

describe('the sample company', () => {
  test('has about 120 people in seven departments and five levels', () => {
    const [company] = world.emulator.world.tenants
    expect(company?.people.length).toBeGreaterThan(110)
    expect(company?.people.length).toBeLessThan(130)
    const staff = company?.people.filter(({ kind }) => kind === 'member') ?? []
    expect(new Set(staff.map(({ department }) => department).filter(Boolean)).size).toBe(7)
    expect(new Set(staff.map(({ level }) => level)).size).toBe(5)
  })
  test('is the same for the same seed and another for another', async () => {
    const [again, other] = await Promise.all([openWorld(SAMPLE_WORLD), openWorld({ ...SAMPLE_WORLD, seed: 'other' })])
    const ids = (one: World): unknown[] =>
      one.emulator.world
        .mailbox(one.person(MAYA).id)
        ?.visible('inbox', TODAY)
        .map(({ mail: letter }) => [letter.key, letter.subject]) ?? []
    const [first, second, third] = [world, again, other].map(ids)
    await Promise.all([again.emulator.close(), other.emulator.close()])
    expect(second).toEqual(first)
    expect(third).not.toEqual(first)
  })
  test('gives a working day about 25 mails in and 7 out', async () => {
    const box = world.emulator.world.mailbox(world.person(MAYA).id)
    const days = 195
    expect((box?.visible('inbox', TODAY).length ?? 0) / days).toBeGreaterThan(20)
    expect((box?.visible('inbox', TODAY).length ?? 0) / days).toBeLessThan(32)
    expect((box?.visible('sentitems', TODAY).length ?? 0) / days).toBeGreaterThan(5)
  })
  test('keeps one letter in every mailbox it belongs to', async () => {
    const id = (
      await world.graph(MAYA, `/me/mailFolders/sentitems/messages?$top=1000&$select=internetMessageId,toRecipients`)
    ).value.find(
      (mail) => (mail as unknown as Mail).toRecipients[0]?.emailAddress.address === 'priya.raman@alderwood.example',
    )?.['internetMessageId']
    const found = await world.graph(
      'Priya Raman',
      `/me/messages?$filter=${q(`internetMessageId eq '${String(id)}'`)}&$select=from`,
    )
    expect((found.value[0] as unknown as Mail).from?.emailAddress.address).toBe('maya.lindqvist@alderwood.example')
  })
  test('shows nothing that has not happened yet', async () => {
    const newest = (await world.graph(MAYA, '/me/messages?$top=1&$select=receivedDateTime')).value[0]
    expect(Date.parse(String(newest?.['receivedDateTime']))).toBeLessThanOrEqual(TODAY)
  })
  test('goes on as its clock does', async () => {
    const path = `/me/messages?$filter=${q('receivedDateTime ge 2026-11-24T00:00:00Z')}&$count=true`
    expect((await world.graph(MAYA, path)).json['@odata.count']).toBe(0)
    world.later(3 * 86_400_000)
    expect(Number((await world.graph(MAYA, path)).json['@odata.count'])).toBeGreaterThan(20)
    world.later(-3 * 86_400_000)
  })
})

describe("Maya's stories", () => {
  test('Priya is her manager and meets her every week', async () => {
    expect((await world.graph(MAYA, '/me/manager')).json['displayName']).toBe('Priya Raman')
    const weekly = (await meetingsOf('Priya Raman')).filter(({ attendees }) => attendees.length === 1)
    expect(weekly.length).toBeGreaterThan(30)
    const [to, from] = await direct('Priya Raman')
    expect(Math.min(to, from)).toBeGreaterThan(40)
  })
  test('Marcus, two above, trained her in four small sessions', async () => {
    const sessions = (await meetingsOf('Marcus Oyelaran')).filter(({ subject }) =>
      subject.startsWith('Research training'),
    )
    expect(sessions).toHaveLength(4)
    expect(Math.max(...sessions.map(({ attendees }) => attendees.length + 1))).toBeLessThanOrEqual(12)
  })
  test('Elena of another department wrote a report with her: small meetings, mail both ways, tasks given', async () => {
    const working = (await meetingsOf('Elena Petrova')).filter(({ attendees }) => attendees.length === 2)
    expect(working).toHaveLength(10)
    const [to, from] = await direct('Elena Petrova')
    expect(Math.min(to, from)).toBeGreaterThan(15)
    const tasks = (await world.graph(MAYA, '/me/planner/tasks')).value as {
      assignments?: Record<string, { assignedBy: { user: { id: string } } }>
    }[]
    const by = (name: string): number =>
      tasks.filter(
        ({ assignments }) => assignments?.[world.person(MAYA).id]?.assignedBy.user.id === world.person(name).id,
      ).length
    expect([by('Elena Petrova'), by('Yuki Tanaka')]).toEqual([5, 6])
  })
  test('Ingrid is known from the all-hands and mail to everybody only', async () => {
    expect(await direct('Ingrid Solheim')).toEqual([0, 0])
    const all = await meetingsOf('Ingrid Solheim')
    expect(all.length).toBeGreaterThan(5)
    expect(Math.min(...all.map(({ attendees }) => attendees.length))).toBeGreaterThan(90)
  })
  test('Rafael and she wrote a couple of e-mails and sat in two larger meetings', async () => {
    expect(await direct('Rafael Costa')).toEqual([2, 2])
    const meetings = await meetingsOf('Rafael Costa')
    expect(meetings.map(({ attendees }) => attendees.length)).toEqual([14, 14])
  })
})

describe('the people around the stories', () => {
  test('Daniel has been the manager of Tomasz for two weeks', async () => {
    const json = (await world.graph('Tomasz Nowak', '/me/manager?$select=displayName,employeeHireDate')).json
    expect(json['displayName']).toBe('Daniel Okafor')
    expect((TODAY - Date.parse(String(json['employeeHireDate']))) / 86_400_000).toBeLessThan(16)
  })
  test('two people are called Anna Schmidt, in different departments', async () => {
    const found = await world.graph(
      MAYA,
      `/users?$filter=${q("displayName eq 'Anna Schmidt'")}&$select=department,mail`,
    )
    expect(found.value.map((one) => one['department']).sort()).toEqual(['Finance', 'Sales and Marketing'])
  })
  test('the head of the company has no manager: 404 on the path, nothing when expanded', async () => {
    expect((await world.graph('Ingrid Solheim', '/me/manager')).code).toBe('Request_ResourceNotFound')
    const me = await world.graph('Ingrid Solheim', '/me?$expand=manager($levels=max;$select=id)&$count=true', {
      headers: { consistencylevel: 'eventual' },
    })
    expect(me.status).toBe(200)
    expect(me.json).not.toHaveProperty('manager')
  })
  test('a circular line is cut where it closes', async () => {
    const me = await world.graph(
      'Isabel Monteiro',
      '/me?$expand=manager($levels=max;$select=displayName)&$count=true',
      { headers: { consistencylevel: 'eventual' } },
    )
    expect(JSON.stringify(me.json['manager'])).toContain('Aino Korhonen')
  })
  test('a manager whose object may not be read is an id and nothing else', async () => {
    const manager = (await world.graph('Wanjiru Kamau', '/me/manager?$select=id,displayName')).json
    expect(manager['displayName']).toBeNull()
    expect(manager['id']).toMatch(/^[0-9a-f-]{36}$/)
  })
  test('a person without a mailbox is a state, not a crash', async () => {
    expect((await world.graph('Stanisław Mazur', '/me/messages')).code).toBe('MailboxNotEnabledForRESTAPI')
  })
  test('the other company cannot be looked into', async () => {
    expect((await world.graph('Aino Korhonen', `/users/${world.person(MAYA).id}`)).status).toBe(404)
    expect((await world.graph('Aino Korhonen', `/users?$top=999`)).value).toHaveLength(6)
  })
  test('a guest, a room, a shared mailbox, an agent and a closed account are in the directory', async () => {
    const all = (await world.graph(MAYA, '/users?$top=999&$select=displayName,userType,accountEnabled')).value
    const of = (name: string) => all.find((one) => one['displayName'] === name)
    expect(of('Louise Bernard')?.['userType']).toBe('Guest')
    expect(of('Insights Assistant')?.['@odata.type']).toBe('#microsoft.graph.agentUser')
    expect(['Room Fjord', 'Product Feedback', 'Birger Ström'].map((name) => of(name)?.['accountEnabled'])).toEqual([
      false,
      false,
      false,
    ])
  })
})
