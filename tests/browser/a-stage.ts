// The stage as the browser tests see it: the emulator in this process, the stage freshly built, the probe in the app's place.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { SAMPLE_WORLD } from '#commands/sample-company/upward.ts'
import { startEmulator } from '#emulator/emulator.ts'
import { buildStage } from '#emulator/hosts/build-stage.ts'
import { serveProbe } from './probe-app.ts'
import { seriousFindings } from './serious-findings.ts'

export interface OpenStage {
  url: string
  me: { id: string; name: string }
  other: { id: string; name: string; mail: string }
  /** Makes a draft as the app would, through Graph; `link` is the path its webLink leads to. */
  makeDraft(subject: string): Promise<{ link: string }>
  /** Sends a message to `other` as Outlook would. */
  sendMail(subject: string): Promise<void>
  seriousProblems(page: Page): Promise<string[]>
  close(): Promise<void>
}

/** "Now" of the tests; it goes on from here. */
const START = Date.parse('2026-11-23T09:00:00Z')

/** Opens everything; the caller closes it. */
export async function openStage(): Promise<OpenStage> {
  const stageDir = await mkdtemp(join(tmpdir(), 'stage-'))
  await buildStage(stageDir)
  let url = ''
  const probe = await serveProbe(() => url)
  const begun = performance.now()
  const emulator = await startEmulator({
    ...SAMPLE_WORLD,
    port: 0,
    seed: 'alderwood',
    now: () => START + performance.now() - begun,
    dataFile: null,
    appUrl: probe.url,
    stageDir,
  })
  url = emulator.url
  const ask = async (path: string, body: object | null, token?: string): Promise<Record<string, unknown>> => {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
    const answer = await fetch(url + path, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers })
    const text = await answer.text()
    return text ? (JSON.parse(text) as Record<string, unknown>) : {}
  }
  const { people } = (await ask('/emulator/people', null)) as { people: OpenStage['other'][] }
  const [me, other] = people
  if (!me || !other) throw new Error('Nobody works in the sample company.')
  const { accessToken } = await ask('/emulator/sign-in', { personId: me.id, audience: 'graph' })
  const make = (subject: string, to: readonly OpenStage['other'][]): Promise<Record<string, unknown>> => {
    const toRecipients = to.map(({ name, mail }) => ({ emailAddress: { name, address: mail } }))
    const body = { contentType: 'html', content: '<p>May I share this?</p>' }
    return ask('/v1.0/me/messages', { subject, body, toRecipients }, String(accessToken))
  }
  return {
    url,
    me,
    other,
    makeDraft: async (subject) => {
      const { webLink } = await make(subject, [other])
      return { link: String(webLink).slice(url.length) }
    },
    sendMail: async (subject) => {
      const { id } = await make(subject, [other])
      await ask(`/v1.0/me/messages/${String(id)}/send`, {}, String(accessToken))
    },
    seriousProblems: (page) => seriousFindings(page),
    close: async () => {
      await emulator.close()
      await probe.app.close()
      await rm(stageDir, { recursive: true })
    },
  }
}
