// Hands the features' jobs to the queues: each runs as the user who laid it down.
import type { Feature } from './feature.ts'
import { absentContext, type Doors } from './signed-in.ts'

/** Does the features' jobs from now on, until the queues are closed. */
export async function startJobs(doors: Doors, features: readonly Feature[]): Promise<void> {
  for (const [name, run] of features.flatMap(({ jobs }) => Object.entries(jobs ?? {})))
    await doors.jobs.work(name, ({ owner, about }) => run(absentContext(doors, owner), about))
}
