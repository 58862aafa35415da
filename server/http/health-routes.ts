// Probes, without a sign-in and without a word about anybody: /livez (restart me when I do not answer), /readyz (send me requests).
import type { FastifyInstance } from 'fastify'
import type { Readiness } from '../platform/readiness.ts'

export function healthRoutes(app: FastifyInstance, readiness: Readiness): void {
  app.get('/livez', () => ({ ok: true }))
  app.get('/readyz', async (_, reply) => {
    const missing = await readiness.missing()
    return reply.code(missing.length === 0 ? 200 : 503).send({ ready: missing.length === 0, missing })
  })
  // As before there were two: answers whenever the process lives, and says in its body whether it is ready.
  app.get('/health', async () => ({ ok: true, ready: (await readiness.missing()).length === 0 }))
}
