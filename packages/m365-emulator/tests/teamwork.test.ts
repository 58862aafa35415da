// Lines in the activity feed of Teams, as the emulator plays them, and the token the app has in its own name.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { DEFAULT_CLIENT_ID } from '../src/app.ts'
import { ask, openWorld, type World } from './visitor.ts'

const NINA = 'Nina Berg'
const LINE = {
  topic: { source: 'text', value: 'Sample', webUrl: `https://teams.microsoft.com/l/entity/${DEFAULT_CLIENT_ID}/home` },
  activityType: 'reminder',
  previewText: { content: 'Your reminder' },
  chainId: 1,
}
let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.emulator.close())

const ownToken = (change: Record<string, string> = {}, tenant = world.person(NINA).tenantId) =>
  ask(`${world.emulator.url}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: DEFAULT_CLIENT_ID,
      client_secret: 'emulator-secret',
      scope: 'https://graph.microsoft.com/.default',
      ...change,
    }),
  })
const asApp = async (path: string, body?: unknown) => {
  const headers = { authorization: `Bearer ${String((await ownToken()).json['access_token'])}` }
  return ask(`${world.emulator.url}/v1.0${path}`, body === undefined ? { headers } : { headers, method: 'POST', body })
}
const tell = async (change: Record<string, unknown> = {}, id = world.person(NINA).id) => {
  world.pass(1000)
  return asApp(`/users/${id}/teamwork/sendActivityNotification`, { ...LINE, ...change })
}
const feed = () => world.emulator.feed.of(world.person(NINA))

describe('a token in the app’s own name', () => {
  test('is given for everything it was granted, and holds no person and no scope', async () => {
    const { json } = await ownToken()
    const claims = JSON.parse(
      Buffer.from(String(json['access_token']).split('.')[1] ?? '', 'base64url').toString(),
    ) as {
      [name: string]: unknown
    }
    expect(claims).toMatchObject({ idtyp: 'app', appid: DEFAULT_CLIENT_ID, tid: world.person(NINA).tenantId })
    expect([claims['scp'], claims['upn'], json['refresh_token']]).toEqual([undefined, undefined, undefined])
  })
  test.each([
    ['a single scope', { scope: 'https://graph.microsoft.com/User.Read' }, undefined, 1002012],
    ['a wrong secret', { client_secret: 'guessed' }, undefined, 7000215],
    ['a tenant nobody knows', {}, '00000000-0000-4000-a000-000000000000', 90002],
  ])('is refused for %s', async (_, change, tenant, code) => {
    expect((await ownToken(change, tenant)).json['error_codes']).toEqual([code])
  })
  test('opens nothing of anybody: not their mail, their manager or the directory', async () => {
    const { id } = world.person(NINA)
    expect((await asApp('/me/messages')).status).toBe(400)
    for (const path of [`/users/${id}`, `/users/${id}/manager`, '/users']) expect((await asApp(path)).status).toBe(403)
  })
})

describe('a line in the activity feed', () => {
  test('stands there in the words of the manifest; the same chain takes its place', async () => {
    expect((await tell()).status).toBe(204)
    expect((await tell({ previewText: { content: 'x'.repeat(200) } })).status).toBe(204)
    expect(feed()).toMatchObject([{ words: 'Time for a note', preview: 'x'.repeat(150), isRead: false }])
    expect((await tell({ chainId: 2 })).status).toBe(204)
    expect(feed()).toHaveLength(2)
  })
  test.each([
    ['a kind the manifest does not declare', { activityType: 'dinner' }, 400],
    ['a link out of Teams', { topic: { ...LINE.topic, webUrl: 'https://evil.example/' } }, 400],
    ['a text without a link', { topic: { source: 'text', value: 'Sample' } }, 400],
    ['another app', { teamsAppId: '00000000-0000-4000-a000-000000000000' }, 404],
  ])('is refused with %s', async (_, change, status) => {
    expect((await tell(change)).status).toBe(status)
  })
  test('is refused for somebody without the app, and for somebody of another company', async () => {
    world.emulator.feed.install(world.person(NINA), false)
    expect((await tell()).status).toBe(403)
    world.emulator.feed.install(world.person(NINA), true)
    const other = world.emulator.world.tenants[1]?.people[0]
    expect((await tell({}, other?.id)).status).toBe(404)
  })
  test('nobody can tell themselves with a token of their own', async () => {
    const path = `/users/${world.person(NINA).id}/teamwork/sendActivityNotification`
    const how = { method: 'POST', body: LINE, scopes: ['TeamsActivity.Send'] }
    expect((await world.graph(NINA, path, how)).status).toBe(403)
  })
  test('five a second are let through for an app in a tenant', async () => {
    world.pass(10_000)
    const answers = []
    for (let line = 0; line < 6; line++)
      answers.push((await asApp(`/users/${world.person(NINA).id}/teamwork/sendActivityNotification`, LINE)).status)
    expect(answers).toEqual([204, 204, 204, 204, 204, 429])
  })
})
