// The queues in a test's own hand: jobs wait until the test says that their time has come.
import type { Job, Jobs } from '#server/platform/jobs/jobs.ts'

interface Waiting {
  queue: string
  job: Job
  at: number
}

/** Queues that follow the test's clock and look only when told to. */
export function jobsInHand(now: () => number): { jobs: Jobs; runDue: () => Promise<number> } {
  let waiting: Waiting[] = []
  const workers = new Map<string, (job: Job) => Promise<void>>()
  const isSame = (one: Waiting, queue: string, job: Job) =>
    one.queue === queue && JSON.stringify(one.job) === JSON.stringify(job)
  const jobs: Jobs = {
    put: (queue, job, inMs) => {
      if (!waiting.some((one) => isSame(one, queue, job))) waiting.push({ queue, job, at: now() + inMs })
      return Promise.resolve()
    },
    work: (queue, run) => {
      workers.set(queue, run)
      return Promise.resolve()
    },
    close: () => Promise.resolve(),
  }
  const runDue = async () => {
    const due = waiting.filter(({ at }) => at <= now())
    waiting = waiting.filter(({ at }) => at > now())
    for (const { queue, job } of due) await workers.get(queue)?.(job)
    return due.length
  }
  return { jobs, runDue }
}
