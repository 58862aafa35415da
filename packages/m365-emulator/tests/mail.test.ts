import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { everyPage, openWorld, q, TODAY, type World } from './visitor.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.emulator.close())

const NINA = 'Nina Berg'
const immutable = { prefer: 'IdType="ImmutableId"' }
const MARK = 'String {66f5a359-4659-4830-9070-00049ec6ac6e} Name SampleMark'
const to = (address: string) => [{ emailAddress: { address } }]

const draft = (extra: object = {}, headers: Record<string, string> = {}) =>
  world.graph(NINA, '/me/messages', {
    method: 'POST',
    headers,
    body: {
      subject: 'A question',
      body: { contentType: 'html', content: '<p>Dear Paul &amp; all</p>' },
      toRecipients: to('paul.adeyemi@northgate.example'),
      ...extra,
    },
  })

const sendAs = (name: string, id: unknown) =>
  world.graph(name, `/me/messages/${String(id)}/send`, { method: 'POST', scopes: ['Mail.Send'] })

describe('a draft', () => {
  test('is made in Drafts with everything Outlook fills in', async () => {
    const { status, json } = await draft()
    expect(status).toBe(201)
    expect(json).toMatchObject({
      isDraft: true,
      isRead: true,
      sentDateTime: '2026-11-23T10:00:00Z',
      toRecipients: [{ emailAddress: { name: 'Paul Adeyemi', address: 'paul.adeyemi@northgate.example' } }],
    })
    for (const name of ['@odata.etag', 'changeKey', 'internetMessageId', 'conversationId', 'webLink'])
      expect(json[name]).toBeTruthy()
    expect((json['body'] as { content: string }).content).toMatch(/^<html>/)
    const drafts = await world.graph(NINA, '/me/mailFolders/drafts/messages?$select=id')
    expect(drafts.value.map(({ id }) => id)).toContain(json['id'])
  })
  test('may be made without recipient, subject or sender', async () => {
    expect((await world.graph(NINA, '/me/messages', { method: 'POST', body: {} })).status).toBe(201)
  })
  test('is changed, and changed only when it is still as it was read', async () => {
    const made = (await draft()).json
    const path = `/me/messages/${String(made['id'])}`
    const changed = await world.graph(NINA, path, {
      method: 'PATCH',
      body: { subject: 'Another' },
      headers: { 'if-match': String(made['@odata.etag']) },
    })
    expect([changed.status, changed.json['subject']]).toEqual([200, 'Another'])
    expect(
      (
        await world.graph(NINA, path, {
          method: 'PATCH',
          body: { subject: 'Third' },
          headers: { 'if-match': String(made['@odata.etag']) },
        })
      ).status,
    ).toBe(412)
  })
  test('is deleted, first to Deleted Items', async () => {
    const id = String((await draft({}, immutable)).json['id'])
    expect((await world.graph(NINA, `/me/messages/${id}`, { method: 'DELETE' })).status).toBe(204)
    const gone = await world.graph(NINA, `/me/messages/${id}`, { headers: immutable })
    expect(gone.status).toBe(200)
    expect((await world.graph(NINA, `/me/messages/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await world.graph(NINA, `/me/messages/${id}`)).code).toBe('ErrorItemNotFound')
  })
  test('is found by its mark, drafted or sent', async () => {
    const id = (await draft({ singleValueExtendedProperties: [{ id: MARK, value: 'request-7' }] }, immutable)).json[
      'id'
    ]
    const path = `/me/messages?$filter=${q(`singleValueExtendedProperties/any(ep: ep/id eq '${MARK}' and ep/value eq 'request-7')`)}&$select=id,isDraft`
    expect((await world.graph(NINA, path, { headers: immutable })).value).toMatchObject([{ id, isDraft: true }])
    await sendAs(NINA, id)
    expect((await world.graph(NINA, path, { headers: immutable })).value).toMatchObject([{ id, isDraft: false }])
    const plain = (await world.graph(NINA, `/me/messages/${String(id)}`)).json
    expect(plain).not.toHaveProperty('singleValueExtendedProperties')
    const shown = await world.graph(
      NINA,
      `/me/messages/${String(id)}?$expand=${q(`singleValueExtendedProperties($filter=id eq '${MARK}')`)}`,
    )
    expect(shown.json['singleValueExtendedProperties']).toEqual([{ id: MARK, value: 'request-7' }])
  })
  const wrong: [string, object, string][] = [
    ['an unknown property', { colour: 'red' }, 'RequestBodyRead'],
    ['recipients that are no list', { toRecipients: 'paul' }, 'RequestBodyRead'],
    [
      'a recipient without an address',
      { toRecipients: [{ emailAddress: { name: 'Paul' } }] },
      'ErrorInvalidRecipients',
    ],
    ['an unknown kind of body', { body: { contentType: 'rtf', content: '' } }, 'RequestBodyRead'],
    [
      'a header that is not ours to set',
      { internetMessageHeaders: [{ name: 'Subject', value: 'x' }] },
      'InvalidInternetMessageHeader',
    ],
    [
      'six own headers',
      { internetMessageHeaders: Array.from({ length: 6 }, (_, i) => ({ name: `x-${i}`, value: '1' })) },
      'InvalidInternetMessageHeaderCollection',
    ],
    [
      'a mark with a bad name',
      { singleValueExtendedProperties: [{ id: 'mine', value: '1' }] },
      'ErrorInvalidExtendedProperty',
    ],
  ]
  test.each(wrong)('with %s is refused', async (_name, body, code) => {
    const reply = await draft(body)
    expect([reply.status, reply.code]).toEqual([400, code])
  })
})

describe('sending, which only the person does', () => {
  test('gives the message another id, keeps the immutable one, and puts it into the other mailbox', async () => {
    const made = (await draft({ subject: 'May I?' })).json
    const [kept] = (
      await world.graph(NINA, '/me/translateExchangeIds', {
        method: 'POST',
        body: { inputIds: [made['id']], sourceIdType: 'restId', targetIdType: 'restImmutableEntryId' },
      })
    ).value
    expect((await sendAs(NINA, made['id'])).status).toBe(202)
    expect((await world.graph(NINA, `/me/messages/${String(made['id'])}`)).status).toBe(404)
    const sent = await world.graph(NINA, `/me/messages/${String(kept?.['targetId'])}`, { headers: immutable })
    expect(sent.json).toMatchObject({ isDraft: false, subject: 'May I?' })
    const inbox = await world.graph(
      'Paul Adeyemi',
      '/me/mailFolders/inbox/messages?$top=1&$select=subject,isRead,internetMessageId',
    )
    expect(inbox.value).toMatchObject([
      { subject: 'May I?', isRead: false, internetMessageId: made['internetMessageId'] },
    ])
  })
  test('needs somebody to send to', async () => {
    const { json } = await world.graph(NINA, '/me/messages', { method: 'POST', body: { subject: 'To nobody' } })
    expect((await sendAs(NINA, json['id'])).code).toBe('ErrorInvalidRecipients')
  })
  test('an answer comes back in the same conversation, naming the mail it answers', async () => {
    const made = (await draft({}, immutable)).json
    await sendAs(NINA, made['id'])
    const played = await world.control('/reply', {
      personId: world.person(NINA).id,
      messageId: made['id'],
      text: 'Yes, with pleasure.',
    })
    expect(played.status).toBe(201)
    const reply = (
      await world.graph(
        NINA,
        `/me/messages/${String(played.json['messageId'])}?$select=conversationId,internetMessageHeaders,from,bodyPreview`,
      )
    ).json
    const headers = reply['internetMessageHeaders'] as { name: string; value: string }[]
    expect(reply['conversationId']).toBe(made['conversationId'])
    expect(headers.find(({ name }) => name === 'In-Reply-To')?.value).toBe(made['internetMessageId'])
    expect(headers.find(({ name }) => name === 'References')?.value).toContain(String(made['internetMessageId']))
    expect(reply['bodyPreview']).toMatch(/^Yes, with pleasure/)
  })
  test('an out-of-office notice says that a machine wrote it', async () => {
    const made = (await draft({}, immutable)).json
    await sendAs(NINA, made['id'])
    const played = await world.control('/reply', {
      personId: world.person(NINA).id,
      messageId: made['id'],
      text: 'I am away.',
      automatic: true,
    })
    const reply = (
      await world.graph(NINA, `/me/messages/${String(played.json['messageId'])}?$select=internetMessageHeaders`)
    ).json
    expect(reply['internetMessageHeaders']).toContainEqual({ name: 'Auto-Submitted', value: 'auto-replied' })
  })
  test('nobody can answer what was not sent', async () => {
    const made = (await draft()).json
    expect(
      (await world.control('/reply', { personId: world.person(NINA).id, messageId: made['id'], text: 'x' })).status,
    ).toBe(409)
  })
})

describe('what is shown of mail', () => {
  test('a token for headers only sees no words', async () => {
    const { value } = await world.graph(NINA, '/me/messages?$top=1', { scopes: ['Mail.ReadBasic'] })
    for (const name of ['body', 'bodyPreview', 'uniqueBody']) expect(value[0]).not.toHaveProperty(name)
    expect(value[0]).toHaveProperty('subject')
  })
  test('bodies come as text when asked, and the answer says so', async () => {
    const [first] = (await world.graph(NINA, '/me/messages?$top=1&$select=id')).value
    const reply = await world.graph(NINA, `/me/messages/${String(first?.['id'])}?$select=body`, {
      headers: { prefer: 'outlook.body-content-type="text"' },
    })
    expect(reply.json['body']).toMatchObject({ contentType: 'text' })
    expect(reply.headers.get('preference-applied')).toContain('body-content-type')
  })
  test('ids are compared by case', async () => {
    const id = String((await draft()).json['id'])
    expect((await world.graph(NINA, `/me/messages/AAMk${id.slice(4).toLowerCase()}`)).status).toBe(404)
  })
  test('folders answer in any case', async () => {
    expect((await world.graph(NINA, '/me/mailfolders/SentItems/messages?$top=1')).status).toBe(200)
  })
  test('a window of days is exact', async () => {
    const path = `/me/messages?$filter=${q('receivedDateTime ge 2026-11-10T00:00:00Z and receivedDateTime lt 2026-11-12T00:00:00Z')}&$orderby=${q('receivedDateTime desc')}&$top=1000&$select=receivedDateTime`
    const times = (await world.graph(NINA, path)).value.map((one) => String(one['receivedDateTime']))
    expect(times.length).toBeGreaterThan(30)
    expect(times.every((time) => time >= '2026-11-10' && time < '2026-11-12')).toBe(true)
    expect(times).toEqual([...times].sort().reverse())
  })
  test('some of the newest forty mails can be read as letters', async () => {
    const { value } = await world.graph(NINA, '/me/mailFolders/inbox/messages?$top=40&$select=bodyPreview')
    expect(new Set(value.map((one) => one['bodyPreview'])).size).toBeGreaterThan(25)
  })
})

describe('changes of a folder', () => {
  const first = '/me/mailFolders/drafts/messages/delta?$select=subject'
  const relative = (link: unknown): string => String(link).slice(`${world.emulator.url}/v1.0`.length)
  test('a round tells all, the next one only what came, changed or went', async () => {
    const whole = await everyPage(world, NINA, first, immutable)
    expect(whole.last.headers.get('preference-applied')).toContain('odata.track-changes')
    const made = (await draft({ subject: 'New' }, immutable)).json
    const second = await world.graph(NINA, relative(whole.last.json['@odata.deltaLink']), { headers: immutable })
    expect(second.value.map(({ id, subject }) => [id, subject])).toEqual([[made['id'], 'New']])
    await world.graph(NINA, `/me/messages/${String(made['id'])}`, { method: 'DELETE' })
    const third = await world.graph(NINA, relative(second.json['@odata.deltaLink']), { headers: immutable })
    expect(third.value).toMatchObject([{ id: made['id'], '@removed': { reason: 'deleted' } }])
    const fourth = await world.graph(NINA, relative(third.json['@odata.deltaLink']))
    expect(fourth.value).toEqual([])
  })
  test('mail that arrives as time goes on is told', async () => {
    const whole = await everyPage(
      world,
      NINA,
      `/me/mailFolders/inbox/messages/delta?$filter=${q('receivedDateTime ge 2026-11-20T00:00:00Z')}`,
    )
    world.later(86_400_000)
    const next = await world.graph(NINA, relative(whole.last.json['@odata.deltaLink']), {
      headers: { prefer: 'odata.maxpagesize=200' },
    })
    expect(next.value.length).toBeGreaterThan(5)
    expect(next.value.every((one) => Date.parse(String(one['receivedDateTime'])) >= TODAY)).toBe(true)
    world.later(-86_400_000)
  })
  test('an old link has fallen out of the cache: 410', async () => {
    const whole = await everyPage(world, 'Lena Fischer', first)
    for (let i = 0; i < 201; i++) await world.graph('Lena Fischer', first)
    expect((await world.graph('Lena Fischer', relative(whole.last.json['@odata.deltaLink']))).code).toBe(
      'SyncStateNotFound',
    )
  })
  test('a page holds as many as was asked', async () => {
    const reply = await world.graph(NINA, '/me/mailFolders/inbox/messages/delta', {
      headers: { prefer: 'odata.maxpagesize=37' },
    })
    expect(reply.value).toHaveLength(37)
  })
})
