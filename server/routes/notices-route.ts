// Where Graph tells of changes. Nobody is signed in here: a notice is believed when it knows the secret of its subscription, and
// even then it only says that a look is worth it.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { RateLimit } from '../door/rate-limit.ts'
import { takeNotice, type NoticeSeen } from '../features/replies/notices.ts'
import { absentContext, type Doors } from '../signed-in.ts'

/** Graph puts many notices into one request; more than this is not Graph. */
const MOST = 1000

const shape = z.object({
  value: z
    .array(
      z.looseObject({
        subscriptionId: z.string().max(100),
        clientState: z.string().max(128).nullish(),
        lifecycleEvent: z.enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed']).nullish(),
      }),
    )
    .max(MOST),
})

/** Opens the route. It answers the handshake before anything else, and notices with 202 whether they are ours or not. */
export function noticesRoute(app: FastifyInstance, { doors, rates }: { doors: Doors; rates: RateLimit }): void {
  app.post<{ Querystring: { validationToken?: unknown } }>('/notices', async (request, reply) => {
    const token = request.query.validationToken
    if (token !== undefined) return handshake(token, reply)
    const found = shape.safeParse(request.body)
    const taken = found.success ? await takeAll(doors, found.data.value) : false
    if (!taken) return refuse(request, reply, { doors, rates })
    return reply.code(202).send()
  })
}

/** The token comes back as it came, as plain text: no browser may take it for a page. */
function handshake(token: unknown, reply: FastifyReply): FastifyReply {
  if (typeof token !== 'string' || token.length > 2048) return reply.code(400).send()
  return reply.code(200).type('text/plain; charset=utf-8').send(token)
}

async function takeAll(doors: Doors, notices: z.infer<typeof shape>['value']): Promise<boolean> {
  let all = true
  for (const { subscriptionId, clientState, lifecycleEvent } of notices) {
    const [, tenantId, userId, secret] =
      /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.([\w-]{32})$/i.exec(clientState ?? '') ?? []
    const notice: NoticeSeen | null = secret ? { subscriptionId, secret, lifecycle: lifecycleEvent ?? null } : null
    const isOurs =
      notice && tenantId && userId && (await takeNotice(absentContext(doors, { tenantId, userId }), notice))
    all &&= isOurs === true
  }
  return all
}

/** Whether a subscription exists is nobody's business: what is wrong is answered like what is right, until it is too much. */
async function refuse(
  { ip }: FastifyRequest,
  reply: FastifyReply,
  { doors, rates }: { doors: Doors; rates: RateLimit },
): Promise<FastifyReply> {
  doors.log.warn('notice refused', {})
  const wait = await rates.address(ip)
  return wait === null ? reply.code(202).send() : reply.code(429).header('retry-after', String(wait)).send()
}
