// The built pages, with the policy that lets Microsoft 365 frame them and nobody else.
import { negotiate } from '@fastify/accept-negotiator'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Config } from '../config/config.ts'

/** Hosts that may frame the pages (Teams' tab requirements, newest copy). */
const FRAMED_BY = [
  "'self'",
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
]

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'

/**
 * Every Outlook host file of Office.js loads MicrosoftAjax.js from here and does not start without it (OfficeDev/office-js #4131,
 * #1005).
 */
const OFFICE_JS_NEEDS = 'https://ajax.aspnetcdn.com'

type PageFile = 'tab.html' | 'outlook.html'

/** Serves the pages and their files; `/` explains itself in a plain browser. */
export async function pageRoutes(
  app: FastifyInstance,
  { config, pages }: { config: Config; pages: string },
): Promise<void> {
  if (!existsSync(pages)) return
  await app.register(fastifyStatic, {
    root: resolve(pages, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '1y',
    preCompressed: true,
    decorateReply: false,
    // One address, several encodings: a shared cache must not mix them up.
    setHeaders: (reply) => void reply.setHeader('vary', 'accept-encoding'),
  })
  if (existsSync(join(pages, 'icons')))
    await app.register(fastifyStatic, { root: resolve(pages, 'icons'), prefix: '/icons/', decorateReply: false })
  for (const [path, file] of [
    ['/', 'tab.html'],
    ['/tab.html', 'tab.html'],
    ['/outlook.html', 'outlook.html'],
  ] as const) {
    const source = (await readFile(join(pages, file), 'utf8')).replaceAll(OFFICE_JS, config.officeJsUrl)
    app.get(path, (request, reply) => sendPage(request, reply, { config, file, source }))
  }
}

interface PageSource {
  config: Config
  file: PageFile
  source: string
}

function sendPage(request: FastifyRequest, reply: FastifyReply, { config, file, source }: PageSource) {
  const nonce = randomBytes(16).toString('base64')
  const html = source
    .replace('</head>', `${metaTags(config, nonce)}</head>`)
    .replaceAll('<script', `<script nonce="${nonce}"`)
    .replaceAll('<style', `<style nonce="${nonce}"`)
  const { encoding, body } = encoded(html, request.headers['accept-encoding'])
  if (encoding !== 'identity') void reply.header('content-encoding', encoding)
  // No ETag: a page kept by the browser would carry the nonce of another policy.
  return (
    reply
      .header('content-security-policy', policy(config, nonce, file))
      // Signing in opens a window that has to answer the page.
      .header('cross-origin-opener-policy', 'same-origin-allow-popups')
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-encoding')
      .send(body)
  )
}

/** A page is a few kilobytes and differs by its nonce: the quick settings cost a fraction of a millisecond. */
function encoded(html: string, accepted: string | undefined): { encoding: string; body: Buffer } {
  const encoding = negotiate(accepted ?? '', ['br', 'gzip', 'identity']) ?? 'identity'
  const bytes = Buffer.from(html)
  if (encoding === 'br') {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
    return { encoding, body: brotliCompressSync(bytes, { params }) }
  }
  return { encoding, body: encoding === 'gzip' ? gzipSync(bytes) : bytes }
}

function metaTags(config: Config, nonce: string): string {
  const tags = [
    `<meta name="upward-nonce" content="${nonce}">`,
    `<meta name="upward-client-id" content="${config.clientId}">`,
    ...(config.emulatorUrl ? [`<meta name="upward-emulator" content="${config.emulatorUrl}">`] : []),
  ]
  return tags.join('')
}

/** Our own scripts, and on the pane's page those of Office.js; styles by nonce; the emulator's origin where it runs. */
export function policy(config: Config, nonce: string, file: PageFile): string {
  const office = file === 'outlook.html' ? [new URL(config.officeJsUrl).origin, OFFICE_JS_NEEDS] : []
  const emulator = config.emulatorUrl ? [new URL(config.emulatorUrl).origin] : []
  const rules: [string, string[]][] = [
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", `'nonce-${nonce}'`, ...office]],
    ['style-src', ["'self'", `'nonce-${nonce}'`]],
    ['style-src-attr', ["'unsafe-inline'"]],
    ['connect-src', ["'self'", 'https://res.cdn.office.net', 'https://login.microsoftonline.com', ...emulator]],
    ['img-src', ["'self'", 'data:', 'blob:']],
    ['font-src', ["'self'"]],
    ['manifest-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['object-src', ["'none'"]],
    ['frame-ancestors', [...FRAMED_BY, ...emulator]],
  ]
  return rules.map(([name, values]) => `${name} ${values.join(' ')}`).join('; ')
}
