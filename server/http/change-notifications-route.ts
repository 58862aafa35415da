// Where Graph tells of changes. Nobody is signed in here: a notice is believed when it knows the secret of its subscription, and
// even then it only says that a look is worth it.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { RateLimit } from './rate-limit.ts'
import { receiveNotification, type NotificationOutcome } from '../features/replies/follow-notifications.ts'
import { noticeSecrets } from '../platform/notice-key.ts'
import { createJobContext, type AppServices } from '../request-context.ts'

/** Graph puts many notices into one request; more than this is not Graph. */
const MOST = 100

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
export function changeNotificationsRoute(
  app: FastifyInstance,
  { services, rates }: { services: AppServices; rates: RateLimit },
): void {
  app.post<{ Querystring: { validationToken?: unknown } }>('/notices', async (request, reply) => {
    const token = request.query.validationToken
    if (token !== undefined) return handshake(token, reply)
    const found = shape.safeParse(request.body)
    if (!found.success) return refuse(request, reply, { services, rates, count: countOf(request.body) })
    const ours = await genuine(services, found.data.value)
    // What the notices say is in the database before Graph hears that we have them; Graph says it again when this fails.
    await Promise.all(ours.map(({ owner, notice }) => receiveNotification(createJobContext(services, owner), notice)))
    const count = found.data.value.length - ours.length
    return count > 0 ? refuse(request, reply, { services, rates, count }) : reply.code(202).send()
  })
}

/** How many notices there are meant to be in what was not understood. */
function countOf(body: unknown): number {
  const value = (body as { value?: unknown } | null)?.value
  return Array.isArray(value) ? Math.max(1, value.length) : 1
}

/** The token comes back as it came, as plain text: no browser may take it for a page. */
function handshake(token: unknown, reply: FastifyReply): FastifyReply {
  if (typeof token !== 'string' || token.length > 2048) return reply.code(400).send()
  return reply.code(200).type('text/plain; charset=utf-8').send(token)
}

interface Genuine {
  owner: { tenantId: string; userId: string }
  notice: NotificationOutcome
}

/** Those that carry a secret of ours; the same said twice is one. Forged ones never reach the database. */
async function genuine(services: AppServices, notices: z.infer<typeof shape>['value']): Promise<Genuine[]> {
  const found = new Map<string, Genuine>()
  for (const { subscriptionId, clientState, lifecycleEvent } of notices) {
    const [, tenantId, userId, secret] =
      /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.([\w-]{32})$/i.exec(clientState ?? '') ?? []
    if (!tenantId || !userId || !secret) continue
    if (!(await noticeSecrets(services.db).isOurs(`${tenantId}.${userId}`, secret))) continue
    const notice: NotificationOutcome = { subscriptionId, secret, lifecycle: lifecycleEvent ?? null }
    found.set(JSON.stringify(notice), { owner: { tenantId, userId }, notice })
  }
  return [...found.values()]
}

/** Whether a subscription exists is nobody's business: what is wrong is answered like what is right, until it is too much. */
async function refuse(
  { ip }: FastifyRequest,
  reply: FastifyReply,
  { services, rates, count }: { services: AppServices; rates: RateLimit; count: number },
): Promise<FastifyReply> {
  const wait = await rates.address(ip, count)
  // A flood must not become the log's.
  if (wait !== null) return reply.code(429).header('retry-after', String(wait)).send()
  services.log.warn('notice refused', { count })
  return reply.code(202).send()
}
