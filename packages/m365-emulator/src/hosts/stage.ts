// Serves the stage: the page that plays Teams and Outlook around the app, and the Office.js stand-in for its pane.
// It has no power of its own; everything it does goes through the emulator's Graph and control routes.
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { App } from '../app.ts'

/** What the stage must be told to stand in the right place. */
export interface StagePlace {
  /** Own origin, as the app and the token issuer know it. */
  url: string
  /** Origin of the app's server, whose pages are framed. */
  appUrl: string
  app: App
  tenantId: string
  /** Folder `buildStage` wrote to. */
  stageDir: string
}

const TYPES: Record<string, string> = {
  'index.html': 'text/html; charset=utf-8',
  'stage.js': 'text/javascript; charset=utf-8',
  'stage.css': 'text/css; charset=utf-8',
  'office.js': 'text/javascript; charset=utf-8',
}

/** Only the app may be framed; styles are inline because Fluent writes them at run time. */
const policy = (place: StagePlace): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self' data: https://res.cdn.office.net",
    `frame-src ${place.appUrl}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

function sendBuilt(reply: FastifyReply, place: StagePlace, name: string): FastifyReply {
  const path = join(place.stageDir, name)
  if (!existsSync(path))
    return reply
      .code(503)
      .type('text/plain')
      .send('The stage has not been built yet. Run "npm run build" and load this page again.')
  return reply
    .header('cache-control', 'no-cache')
    .header('content-security-policy', policy(place))
    .header('x-content-type-options', 'nosniff')
    .type(TYPES[name] ?? 'application/octet-stream')
    .send(createReadStream(path))
}

/** Adds the stage's routes: `/`, `/stage`, its files, `/office.js`, and `/mail/…`, where the webLinks of messages lead. */
export function mountStage(app: FastifyInstance, place: StagePlace): void {
  const host = new URL(place.url).host
  const page = (request: { host: string; url: string }, reply: FastifyReply): FastifyReply =>
    // The app trusts one origin of the stage; another name of this machine would not be answered by it.
    request.host === host
      ? sendBuilt(reply, place, 'index.html')
      : reply.redirect(new URL(request.url, place.url).toString())
  app.get('/', (request, reply) => page(request, reply))
  app.get('/stage', (request, reply) => page(request, reply))
  app.get('/stage/stage.js', (_request, reply) => sendBuilt(reply, place, 'stage.js'))
  app.get('/stage/stage.css', (_request, reply) => sendBuilt(reply, place, 'stage.css'))
  app.get('/office.js', (_request, reply) => {
    void reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin')
    return sendBuilt(reply, place, 'office.js')
  })
  app.get('/stage/settings', () => ({
    appUrl: place.appUrl,
    appName: place.app.name,
    clientId: place.app.clientId,
    pages: place.app.pages,
    tenantId: place.tenantId,
  }))
  app.get<{ Params: { '*': string } }>('/mail/*', (request, reply) => {
    const id = request.params['*'].split('/').at(-1) ?? ''
    return reply.redirect(`/stage?host=outlook&item=${encodeURIComponent(id)}`)
  })
}
