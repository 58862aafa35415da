// Hands the features' jobs to the queues: each runs as the user who laid it down.
import type { Feature } from './feature.ts'
import { createJobContext, type AppServices } from './request-context.ts'

/** Does the features' jobs from now on, until the queues are closed. */
export async function startJobs(services: AppServices, features: readonly Feature[]): Promise<void> {
  for (const [name, run] of features.flatMap(({ jobs }) => Object.entries(jobs ?? {})))
    await services.jobs.work(name, ({ owner, about }) => run(createJobContext(services, owner), about))
}
