// Photos come through the server, so that the browser never talks to Graph.
import type { FastifyInstance } from 'fastify'
import { toProblem } from '../problems.ts'
import type { ContextOf } from '../signed-in.ts'

/** JPEG and PNG by their first bytes; anything else is not shown, whatever its announced type. */
function imageType(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'image/png'
  return null
}

export function photoRoute(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { personId: string } }>('/photo/:personId', async (request, reply) => {
    if (!/^[0-9a-f-]{36}$/i.test(request.params.personId)) return reply.code(404).send()
    try {
      const ctx = await contextOf({
        authorization: request.headers.authorization,
        zone: undefined,
        correlationId: request.id,
      })
      const photo = await ctx.graph.photo(request.params.personId)
      const type = photo && imageType(photo.bytes)
      // No picture is an answer, not a failure: a 404 would stand in every browser's console.
      if (!photo || !type) return await reply.code(204).header('cache-control', 'private, max-age=3600').send()
      return await reply
        .header('content-type', type)
        .header('cache-control', 'private, max-age=86400')
        .send(Buffer.from(photo.bytes))
    } catch (error) {
      return reply.code(toProblem(error).facts.code === 'SIGN_IN_NEEDED' ? 401 : 404).send()
    }
  })
}
