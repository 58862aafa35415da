// Photos come through the server, so that the browser never talks to Graph.
import type { FastifyInstance } from 'fastify'
import { withinDeadline } from './request-deadline.ts'
import type { RateLimit } from './rate-limit.ts'
import { Busy, toProblem } from '../problems.ts'
import type { CreateContext } from '../request-context.ts'

/** JPEG and PNG by their first bytes; anything else is not shown, whatever its announced type. */
function imageType(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'image/png'
  return null
}

export interface PhotoRouteOptions {
  createContext: CreateContext
  rates: RateLimit
  /** Milliseconds for a whole request. */
  deadlineMs: number
}

/** Signed in and limited like every other request; why there is no picture is nobody's business. */
export function photoRoute(app: FastifyInstance, { createContext, rates, deadlineMs }: PhotoRouteOptions): void {
  app.get<{ Params: { personId: string } }>('/photo/:personId', async (request, reply) => {
    if (!/^[0-9a-f-]{36}$/i.test(request.params.personId)) return reply.code(404).send()
    const { authorization } = request.headers
    const photoFor = async (signal: AbortSignal) => {
      const ctx = await createContext({ authorization, zone: undefined, correlationId: request.id, signal })
      const wait = await rates.person(ctx.user.tenantId, ctx.user.userId)
      if (wait !== null) throw new Busy(wait)
      return ctx.graph.photo(request.params.personId)
    }
    try {
      const photo = await withinDeadline(deadlineMs, photoFor)
      const type = photo && imageType(photo.bytes)
      // No picture is an answer, not a failure: a 404 would stand in every browser's console.
      if (!photo || !type) return await reply.code(204).header('cache-control', 'private, max-age=3600').send()
      return await reply
        .header('content-type', type)
        .header('cache-control', 'private, max-age=86400')
        .send(Buffer.from(photo.bytes))
    } catch (error) {
      const { code, afterSeconds = 1 } = toProblem(error).facts
      if (code === 'SIGN_IN_NEEDED') {
        const tooOften = await rates.address(request.ip)
        return reply.code(tooOften === null ? 401 : 429).send()
      }
      if (code === 'BUSY') return reply.code(429).header('retry-after', String(afterSeconds)).send()
      return reply.code(404).send()
    }
  })
}
