// Work for later, in the same database, done by exactly one of several servers. A job belongs to one user and runs as them;
// it may run twice when a server dies in the middle, so what it does must be safe to repeat.
import PgBoss from 'pg-boss'
import { z } from 'zod'
import type { Database, Owner } from '../db/database.ts'
import type { Log } from '../log.ts'

/** One piece of work: whose, and what it is about (a moment, an id; never what people wrote). */
export interface Job {
  owner: Owner
  about: string
}

export interface Jobs {
  /** Lays a job down, to be done in so many milliseconds. Laid down twice while it waits, it waits once. */
  put(queue: string, job: Job, inMs: number): Promise<void>
  /** Does the jobs of a queue from now on, several at a time. */
  work(queue: string, run: (job: Job) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** Seconds between looks at a queue; a reminder may be that much late. */
const LOOK_EVERY_S = 5
/** Jobs taken at once, so that a thousand due at the same minute are done soon. */
const TAKEN_AT_ONCE = 50
/** A server that died leaves its jobs to another after this time. */
const EXPIRES_AFTER_S = 120
const RETRIES = 5

const jobShape = z.object({ owner: z.object({ tenantId: z.string(), userId: z.string() }), about: z.string() })

/** Opens the queues in the database's own schema `pgboss`, making them on first use. */
export async function openJobs(db: Database, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => db.plain(text, values) },
    schedule: false,
    retryLimit: RETRIES,
    retryBackoff: true,
    expireInSeconds: EXPIRES_AFTER_S,
  })
  boss.on('error', (error) => log.error('jobs', { name: error.name }))
  await boss.start()
  const made = new Set<string>()
  const queueNamed = async (queue: string) => {
    if (!made.has(queue)) await boss.createQueue(queue, { name: queue, policy: 'short' })
    made.add(queue)
  }
  return {
    put: async (queue, job, inMs) => {
      await queueNamed(queue)
      const { tenantId, userId } = job.owner
      const once = { singletonKey: `${tenantId}/${userId}/${job.about}` }
      await boss.send(queue, job, { ...once, startAfter: Math.max(0, Math.ceil(inMs / 1000)) })
    },
    work: async (queue, run) => {
      await queueNamed(queue)
      await boss.work(queue, { pollingIntervalSeconds: LOOK_EVERY_S, batchSize: TAKEN_AT_ONCE }, async (taken) => {
        // All of them are tried; if one fails, the batch comes again and those done already do nothing.
        const ended = await Promise.allSettled(taken.map(async ({ data }) => run(jobShape.parse(data))))
        const failed = ended.filter(({ status }) => status === 'rejected')
        if (failed.length > 0) throw new Error(`${failed.length} of ${ended.length} jobs failed.`)
      })
    },
    close: async () => {
      await boss.stop({ graceful: true, close: false, timeout: 5000 })
    },
  }
}
