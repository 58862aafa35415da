// The package as somebody else gets it: packed, put into an empty folder beside its two dependencies, started by its command.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, type Reply } from './visitor.ts'

interface Packed {
  bin: Record<string, string>
  dependencies: Record<string, string>
}

const folder = mkdtempSync(join(tmpdir(), 'm365-emulator-'))
const modules = join(folder, 'node_modules')
const installed = join(modules, 'm365-emulator')
const running: ChildProcess[] = []

/** Packs, unpacks, and links the declared dependencies, so that no registry is asked. */
function install(): Packed {
  const [npm, shell] = process.platform === 'win32' ? ['npm.cmd', true] : ['npm', false]
  const args = ['pack', '--json', '--silent', '--workspace', 'm365-emulator', '--pack-destination', folder]
  const printed = execFileSync(npm, args, { encoding: 'utf8', shell, env: { ...process.env, NODE_OPTIONS: '' } })
  const tarball = /"filename":\s*"([^"]+)"/.exec(printed)?.[1] ?? ''
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', installed, '--strip-components=1'])
  const packed = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Packed
  for (const name of Object.keys(packed.dependencies))
    symlinkSync(join(process.cwd(), 'node_modules', name), join(modules, name), 'junction')
  return packed
}

let packed: Packed
beforeAll(() => {
  packed = install()
}, 120_000)
afterAll(async () => {
  for (const child of running) {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the command in the empty folder and gives the address it prints. */
async function start(...args: readonly string[]): Promise<string> {
  const command = join(installed, packed.bin['m365-emulator'] ?? '')
  const env = { ...process.env, NODE_OPTIONS: '', NODE_ENV: '', EMULATOR_PORT: String(await freePort()) }
  const child = spawn(process.execPath, [command, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (printed += bytes.toString()))
  for (;;) {
    const url = /emulator: (\S+)/.exec(printed)?.[1]
    if (url) return url
    if (child.exitCode !== null) throw new Error(`It did not start:\n${printed}`)
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  }
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

const signIn = async (url: string, audience: 'app' | 'graph'): Promise<string> => {
  const { people } = (await ask(`${url}/emulator/people`)).json as { people: { id: string }[] }
  const body = { personId: people[0]?.id, audience }
  return String((await ask(`${url}/emulator/sign-in`, { method: 'POST', body })).json['accessToken'])
}

const graph = (url: string, token: string, path: string): Promise<Reply> =>
  ask(`${url}/v1.0${path}`, { headers: { authorization: `Bearer ${token}` } })

test('needs fastify and zod, and nothing else', () => {
  expect(Object.keys(packed.dependencies)).toEqual(['fastify', 'zod'])
})

test('starts with nothing configured and answers as Graph for its own sample company', async () => {
  const url = await start()
  const token = await signIn(url, 'graph')
  expect((await graph(url, token, '/me')).json['displayName']).toBe('Nina Berg')
  expect((await graph(url, token, '/me/messages?$top=5')).value).toHaveLength(5)
})

describe('with the configuration of some app', () => {
  const clientId = '3b1c8f0e-0c5e-4a8e-9d2f-6f1f0c8a7b55'
  let url = ''
  beforeAll(async () => {
    const page = (path: string): string => `https://\${{TAB_DOMAIN}}${path}`
    const runtime = {
      id: 'taskPane',
      type: 'general',
      code: { page: page('/pane.html?mode=mail') },
      actions: [{ id: 'open', type: 'openPage' }],
    }
    const control = { id: 'openButton', type: 'button', label: 'Open expenses', actionId: 'open' }
    const manifest = {
      name: { short: 'Expenses' },
      accentColor: '#107c10',
      staticTabs: [{ entityId: 'mine', name: 'Mine', contentUrl: page('/app/tab?x=1'), scopes: ['personal'] }],
      extensions: [
        { runtimes: [runtime], ribbons: [{ contexts: ['mailRead'], tabs: [{ groups: [{ controls: [control] }] }] }] },
      ],
    }
    const app = {
      clientId,
      clientSecret: 'expenses-secret',
      appRoles: { Approver: ['Nina Berg'] },
      manifest: 'app.json',
    }
    writeFileSync(join(folder, 'app.json'), JSON.stringify(manifest))
    writeFileSync(join(folder, 'emulator.json'), JSON.stringify({ appUrl: 'http://localhost:5999', app }))
    url = await start('--config', 'emulator.json')
  })

  test('the token endpoint exchanges the token of its page for one that Graph accepts', async () => {
    const assertion = await signIn(url, 'app')
    const claims = JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString()) as object
    expect(claims).toMatchObject({ aud: clientId, roles: ['Approver'] })
    const body = new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      client_id: clientId,
      client_secret: 'expenses-secret',
      scope: 'https://graph.microsoft.com/User.Read',
      assertion,
    })
    const answer = await ask(`${url}/common/oauth2/v2.0/token`, { method: 'POST', body })
    expect(answer.status).toBe(200)
    expect((await graph(url, String(answer.json['access_token']), '/me')).json['displayName']).toBe('Nina Berg')
  })

  test('Teams and Outlook show the pages and the buttons of its manifest', async () => {
    const page = await ask(`${url}/`)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('content-security-policy')).toContain('frame-src http://localhost:5999;')
    for (const path of ['/stage/stage.js', '/stage/stage.css', '/office.js'])
      expect([path, (await ask(url + path)).status]).toEqual([path, 200])
    expect((await ask(`${url}/stage/settings`)).json).toMatchObject({
      appName: 'Expenses',
      clientId,
      pages: {
        accentColor: '#107c10',
        tab: { entityId: 'mine', url: 'http://localhost:5999/app/tab?x=1' },
        buttons: [
          {
            label: 'Open expenses',
            pane: 'taskPane',
            pageUrl: 'http://localhost:5999/pane.html?mode=mail',
            context: 'mailRead',
          },
        ],
      },
    })
  })
})
