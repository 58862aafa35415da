// Words that nobody else may read go the whole way, past every failure that can be provoked. Then everything that was logged,
// answered as an error, or written to the disk is searched for them.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DATABASES, startPostgres, type Postgres } from '#commands/local-postgres.ts'
import { assertSilent, canariesIn, type Found } from '#tests/support/canaries.ts'
import { startTestApp, type TestClient, type TestApp } from '#tests/support/test-app.ts'
import * as steps from './steps.ts'

/** Invented words, one for each place where a person writes. */
const WRITTEN = {
  note: 'zephyrquill-note',
  changed: 'marmaladeorbit-note',
  statement: 'saffronharbor-project',
  draft: 'cobaltlantern-draft',
  searched: 'velvetanchor-search',
  asideReason: 'bluewhistle-reason',
  theirs: 'ambergrove-answer',
  position: 'copperkite-position',
  mistaken: 'juniperforge-mistake',
}
/** Who it is about, and who writes: of the sample company. */
const NAMES = ['Priya Raman', 'priya.raman@alderwood.example', 'Maya Lindqvist', 'maya.lindqvist@alderwood.example']

/** The torture of trust asks for PostgreSQL as well: its files, and a backup made with its own program. */
const PLACES = DATABASES.filter(([, programs]) => programs === null || process.env['UPWARD_CANARIES'] === 'everywhere')

describe.each(PLACES)('what nobody else may read, on %s,', (_, programs) => {
  let postgres: Postgres | null = null
  let testApp: TestApp
  let maya: TestClient
  let folder: string
  let canaries: string[]
  const failures: { what: string; body: string }[] = []
  let isOpen = false

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'upward-canaries-'))
    postgres = programs ? await startPostgres(programs) : null
    const where = postgres ? { databaseUrl: postgres.url } : { folder }
    testApp = await startTestApp({ ...where, queues: true, rates: { person: 1e6, address: 1e6 } })
    isOpen = true
    maya = await testApp.as('Maya Lindqvist')
    const [, claims = '', signature = ''] = maya.token.split('.')
    canaries = [...Object.values(WRITTEN), ...NAMES, claims.slice(0, 60), signature.slice(0, 60)]
    await write()
    await fail()
    await testApp.quiet()
  }, 120_000)
  afterAll(async () => {
    if (isOpen) await testApp.close()
    await postgres?.stop()
    await rm(folder, { recursive: true })
  })

  /** The whole way, with a canary in everything that is typed. */
  async function write(): Promise<void> {
    const day = '2026-11-18'
    const { person } = await steps.candidateNamed(maya, 'Elena Petrova')
    const said = { id: 'said-0000001', personId: person.id, claim: 'PROJECT', about: `The ${WRITTEN.statement}`, from: '2026-01-01' } // prettier-ignore
    await done('mutation ($input: StateWorkInput!) { stateWork(input: $input) { __typename } }', { input: said })
    const other = await steps.start(maya, person.id)
    const note = await steps.note(maya, other.id, `Explained the ${WRITTEN.note} to me`, day)
    const change = {
      changeId: 'change-00001',
      noteId: note.id,
      version: note.version,
      day,
      text: `Explained the ${WRITTEN.changed} to me`,
    }
    await done('mutation ($input: EditNoteInput!) { editNote(input: $input) { __typename } }', { input: change })
    await done('query ($text: String) { searchNotes(text: $text) { __typename } }', { text: WRITTEN.searched })
    const { id, draft } = await steps.upToReadyToAsk(maya, 'Priya Raman')
    const saved = await steps.save(
      maya,
      id,
      draft.version,
      `${draft.text} She also mended the ${WRITTEN.draft} for all of us.`,
    )
    const aside =
      'mutation ($id: ID!, $key: ID!, $reason: String) { setFindingAside(recommendationId: $id, findingKey: $key, reason: $reason) { __typename } }'
    for (const { key } of saved.check.findings)
      await done(aside, { id, key, reason: `Because of the ${WRITTEN.asideReason}` })
    const keep =
      'mutation ($id: ID!, $sentence: String!) { keepSentence(recommendationId: $id, sentence: $sentence, keep: true) { __typename } }'
    await done(keep, { id, sentence: `She also mended the ${WRITTEN.draft} for all of us.` })
    const again = await steps.compose(maya, id, 1)
    await steps.readyToAsk(maya, id, again.version)
    await steps.sendRequest(maya, id)
    await steps.markSent(maya, id)
    const theirs = `${again.text} And the ${WRITTEN.theirs}.`
    await steps.record(maya, id, 'APPROVED_WITH_EDITS', theirs)
    await steps.acceptEdits(maya, id, theirs)
    await steps.confirmFinal(maya, id)
    const handOff = { recommendationId: id, relationship: 'REPORTED_DIRECTLY', theirPosition: WRITTEN.position, yourPosition: 'Analyst', connected: true } // prettier-ignore
    await done('mutation ($input: SaveHandOffInput!) { saveHandOff(input: $input) { __typename } }', { input: handOff })
    const plan = { days: [1, 2, 3, 4, 5], at: '16:00', zone: 'Europe/Berlin', quietFrom: '20:00', quietTo: '07:00', stopped: false } // prettier-ignore
    await done('mutation ($input: ReminderPlanInput!) { setReminders(input: $input) { __typename } }', { input: plan })
  }

  async function done(query: string, variables: Record<string, unknown>): Promise<void> {
    const { errors } = await maya.ask(query, variables)
    expect(errors).toEqual([])
  }

  /** Every failure that can be provoked from outside, each with a canary in what is sent. */
  async function fail(): Promise<void> {
    const word = WRITTEN.mistaken
    const addNote = 'mutation ($input: AddNoteInput!) { addNote(input: $input) { __typename } }'
    const send = async (what: string, path: string, init: RequestInit) => {
      const answer = await fetch(`${testApp.url}${path}`, init)
      failures.push({ what, body: `${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}` })
    }
    const post = (what: string, body: string, more: Record<string, string> = {}) =>
      send(what, '/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', authorization: `Bearer ${maya.token}`, ...more } }) // prettier-ignore
    const asked = (query: string, variables: unknown) => JSON.stringify({ query, variables })
    await post('half a body', `{"query":"${addNote}","variables":{"text":"${word}`)
    await post('no object', JSON.stringify([word]))
    await post('a note that is a list', asked(addNote, { input: { text: [word], day: word } }))
    await post(
      'a day that is none',
      asked(addNote, { input: { id: 'n', recommendationId: 'r', text: word, day: word } }),
    )
    await post('a field too many', asked(addNote, { input: { [word]: word } }))
    await post('a zero byte', asked(addNote, { input: { id: 'note-zero-1', recommendationId: 'rec-0000', text: `${word}\u0000` } })) // prettier-ignore
    await post('variables that are text', asked(addNote, word))
    await post('a forged token', asked('{ me { id } }', {}), { authorization: `Bearer ${word}.${word}.${word}` })
    await post('a header out of form', asked('{ me { id } }', {}), { authorization: `Basic ${word}` })
    await post('another kind of body', word, { 'content-type': `text/${word}` })
    await post('too large a body', JSON.stringify({ query: word.repeat(10_000) }))
    await send('a page that is not there', `/${word}?${word}=1`, {})
    await send('a picture that is not there', `/photo/${word}`, { headers: { authorization: `Bearer ${maya.token}` } })
    for (const fault of [
      { status: 500, code: word, message: word },
      { status: 403, code: 'ErrorAccessDenied', message: `${word} ${NAMES.join(' ')}` },
      { status: 200, body: { value: [{ [word]: word }] } },
    ]) {
      testApp.emulator.faults.set([{ match: { path: '^/(me|users|\\$batch)' }, ...fault }])
      await post('Microsoft Graph fails', asked('query ($text: String!) { searchPeople(text: $text) { id } candidates { groups { kind } } }', { text: word })) // prettier-ignore
    }
    testApp.emulator.faults.set([])
  }

  test('is not in the answers to what went wrong', () => {
    const found = failures.flatMap(({ what, body }) => canariesIn(Buffer.from(body), canaries, what))
    expect(found).toEqual([])
    expect(failures.length).toBeGreaterThan(14)
    expect(
      failures.filter(({ body }) => /^2/.test(body) && !/errors|Refused/.test(body)).map(({ what }) => what),
    ).toEqual([])
  })

  test('is not in what the server logged, though it logged every failure', () => {
    expect(testApp.logged.flatMap((line) => canariesIn(Buffer.from(line), canaries, line))).toEqual([])
    expect(testApp.logged.join('\n')).toMatch(/request refused[\s\S]*token refused/)
  })

  test('is in no row of any table, the queues’ and the kept tokens’ included', async () => {
    const { rows: tables } = await testApp.db.plain(
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    )
    const found: Found[] = []
    const filled: string[] = []
    for (const { name } of tables as { name: string }[]) {
      const { rows } = await testApp.db.plain(`select t::text as row from ${name} t`)
      if (rows.length > 0) filled.push(name)
      found.push(...canariesIn(Buffer.from(JSON.stringify(rows)), canaries, name))
    }
    expect(found).toEqual([])
    for (const name of [
      'note',
      'draft_version',
      'answer',
      'permission_request',
      'hand_off',
      'stated_work',
      'obo_partition',
    ])
      expect(filled).toContain(`public.${name}`)
    expect(filled.some((name) => name.startsWith('pgboss.'))).toBe(true)
  })

  test('is in no byte of the data folder or a backup, after the server has ended', async () => {
    if (postgres && programs) {
      await testApp.db.plain('checkpoint')
      execFileSync(join(programs, 'pg_dump'), ['--dbname', postgres.url, '--file', join(folder, 'backup.sql')])
    }
    isOpen = false
    await testApp.close()
    if (postgres)
      await cp(postgres.folder, folder, { recursive: true, filter: async (file) => !(await stat(file)).isSocket() })
    const found: Found[] = []
    let owners = 0
    let read = 0
    for (const name of await readdir(folder, { recursive: true })) {
      const file = join(folder, name)
      if (!(await stat(file)).isFile()) continue
      const bytes = await readFile(file)
      read += bytes.length
      // The writer's id does stand there: so the search does see what is written.
      if (bytes.includes(maya.id)) owners += 1
      found.push(...canariesIn(bytes, canaries, name))
    }
    expect(found).toEqual([])
    expect(owners).toBeGreaterThan(0)
    expect(read).toBeGreaterThan(1_000_000)
  }, 60_000)
})

test('a canary would be seen, however it is written down', () => {
  const canary = WRITTEN.note
  for (const shift of ['', 'x', 'xy'])
    for (const bytes of [
      Buffer.from(`${shift}${canary}`, 'utf16le'),
      Buffer.from(Buffer.from(`${shift}${canary} and more`).toString('base64')),
      Buffer.from(Buffer.from(`${shift}${canary}`).toString('hex')),
      Buffer.from(JSON.stringify({ shift, canary })),
    ])
      expect(canariesIn(bytes, [canary], 'here')).toEqual([{ canary, where: 'here' }])
  expect(() => assertSilent(['{"reason":"of Priya Raman"}'], new Set(['Priya Raman']))).toThrow(/Priya/)
})
