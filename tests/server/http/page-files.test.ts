// How the built pages and their files go out: compressed once, kept by the browser under a name that changes with the content.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { startTestApp, type TestApp } from '#tests/support/test-app.ts'

const SCRIPT = 'export const words = "the same words again and again"\n'.repeat(40)
const PAGE =
  '<!doctype html><html><head><style>p{margin:0}</style></head><body><script>0</script><script src="/assets/a-1.js"></script></body></html>'

let app: TestApp
let pages: string

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'upward-pages-'))
  await mkdir(join(pages, 'assets'))
  await writeFile(join(pages, 'assets', 'a-1.js'), SCRIPT)
  await writeFile(join(pages, 'assets', 'a-1.js.br'), brotliCompressSync(SCRIPT))
  await writeFile(join(pages, 'assets', 'a-1.js.gz'), gzipSync(SCRIPT))
  for (const name of ['tab.html', 'outlook.html']) await writeFile(join(pages, name), PAGE)
  app = await startTestApp({ pages })
})
afterAll(async () => {
  await app.close()
  await rm(pages, { recursive: true })
})

interface Answer {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: Buffer
}

/** The bytes as they came: `fetch` would unpack them. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(`${app.url}${path}`, { headers }, (reply) => {
      const parts: Buffer[] = []
      reply.on('data', (part: Buffer) => parts.push(part))
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

test.each([
  ['a browser of today', 'gzip, deflate, br, zstd', 'br'],
  ['a proxy that knows gzip only', 'gzip', 'gzip'],
  ['a client that refuses brotli', 'br;q=0, gzip', 'gzip'],
  ['a client that takes nothing packed', 'identity', undefined],
])('%s gets a file in an encoding it can read', async (_, accepted, encoding) => {
  const { headers, body } = await get('/assets/a-1.js', { 'accept-encoding': accepted })
  expect(headers['content-encoding']).toBe(encoding)
  expect(unpacked(body, encoding)).toBe(SCRIPT)
  expect(headers['vary']).toBe('accept-encoding')
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('a file that the browser has is not sent again, and each encoding has its own tag', async () => {
  const br = await get('/assets/a-1.js', { 'accept-encoding': 'br' })
  const gzip = await get('/assets/a-1.js', { 'accept-encoding': 'gzip' })
  expect(br.headers['etag']).not.toBe(gzip.headers['etag'])
  const again = await get('/assets/a-1.js', { 'accept-encoding': 'br', 'if-none-match': String(br.headers['etag']) })
  expect({ status: again.status, bytes: again.body.length }).toEqual({ status: 304, bytes: 0 })
})

test.each(['br', 'gzip', undefined])(
  'a page comes packed as asked (%s), with a nonce of its own each time',
  async (encoding) => {
    const ask = () => get('/tab.html', encoding ? { 'accept-encoding': encoding } : {})
    const [first, second] = [await ask(), await ask()]
    expect(first.headers['content-encoding']).toBe(encoding)
    const nonces = [first, second].map(({ headers, body }) => {
      const [, nonce = ''] = /'nonce-([^']+)'/.exec(String(headers['content-security-policy'])) ?? []
      const html = unpacked(body, encoding)
      expect(html).toContain(`<style nonce="${nonce}">`)
      expect(html.match(/<script nonce="/g)).toHaveLength(2)
      return nonce
    })
    expect(new Set(nonces).size).toBe(2)
    // With a tag the browser would put the old nonce under the new policy, and no script would run.
    expect(first.headers).not.toHaveProperty('etag')
    expect(first.headers['cache-control']).toBe('no-cache')
  },
)

function unpacked(body: Buffer, encoding: string | undefined): string {
  if (encoding === 'br') return brotliDecompressSync(body).toString()
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString()
}
