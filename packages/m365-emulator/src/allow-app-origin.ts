// The app's own page, opened in a plain browser, asks the control desk who there is and signs in as one of them.
// Only that one origin may, and only for these two addresses; the stage itself is of our origin and needs no leave.
import type { FastifyInstance } from 'fastify'

const ASKED_FROM_THE_APP = ['/emulator/people', '/emulator/sign-in']

/** Lets pages of `appUrl` read the answers of the two addresses above. Call it before routes are added. */
export function allowAppOrigin(app: FastifyInstance, appUrl: string): void {
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    if (request.headers.origin !== appUrl || !ASKED_FROM_THE_APP.includes(path)) return
    void reply.header('access-control-allow-origin', appUrl).header('vary', 'origin')
    if (request.method === 'OPTIONS')
      await reply
        .header('access-control-allow-methods', 'GET, POST')
        .header('access-control-allow-headers', 'content-type')
        .code(204)
        .send()
  })
}
