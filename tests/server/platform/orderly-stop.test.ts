// The server ends in order, and what nobody caught ends it with one line that quotes nobody.
import { expect, test } from '@jest/globals'
import { openLog } from '#server/platform/log.ts'
import { lastResort, orderlyStop } from '#server/platform/orderly-stop.ts'

/** A stop whose steps are written down. */
function aStop(parts: Record<string, () => Promise<unknown>>, limitMs = 5_000) {
  const steps: string[] = []
  const logged: string[] = []
  const log = openLog('info', (line) => void logged.push(line))
  const stop = orderlyStop({
    log,
    onStopping: () => void steps.push('not ready'),
    drainMs: 0,
    parts: Object.entries(parts).map(([name, close]) => ({ name, close: () => (steps.push(name), close()) })),
    limitMs,
    exit: (code) => void steps.push(`exit ${code}`),
  })
  return { steps, logged, log, stop }
}

const well = () => Promise.resolve()

test('new requests are kept away first, then requests, jobs and the database are closed, once', async () => {
  const { steps, stop } = aStop({ requests: well, jobs: well, database: well })
  await Promise.all([stop('SIGTERM', 0), stop('SIGINT', 0)])
  expect(steps).toEqual(['not ready', 'requests', 'jobs', 'database', 'exit 0'])
})

test('a part that fails keeps none of the others open, and the exit code says so', async () => {
  const { steps, logged, stop } = aStop({ requests: () => Promise.reject(new TypeError('of Maya')), database: well })
  await stop('SIGTERM', 0)
  expect(steps).toEqual(['not ready', 'requests', 'database', 'exit 1'])
  expect(logged.join()).toContain('"kind":"TypeError"')
  expect(logged.join()).not.toContain('Maya')
})

test('a part that never closes is cut after the limit', async () => {
  const { steps, stop } = aStop({ requests: () => new Promise(() => undefined) }, 50)
  void stop('SIGTERM', 0)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(steps).toEqual(['not ready', 'requests', 'exit 1'])
})

test('what nobody caught is one line with its kind and place, without its words, and an orderly stop', async () => {
  const { steps, logged, log, stop } = aStop({ database: well })
  let ended: Promise<void> | undefined
  lastResort(log, (reason, code) => (ended = stop(reason, code)))('unhandledRejection')(
    new RangeError('Maya wrote this'),
  )
  await ended
  expect(steps).toEqual(['not ready', 'database', 'exit 1'])
  const [line] = logged.filter((one) => one.includes('not caught'))
  expect(JSON.parse(line ?? '')).toMatchObject({
    kind: 'unhandledRejection',
    name: 'RangeError',
    where: expect.stringMatching(/^orderly-stop\.test\.ts:\d+$/),
  })
  expect(logged.join()).not.toContain('Maya')
})

test.each([undefined, null, 'text', 7])('what nobody caught may be %j', async (thrown) => {
  const { steps, log, stop } = aStop({})
  let ended: Promise<void> | undefined
  lastResort(log, (reason, code) => (ended = stop(reason, code)))('uncaughtException')(thrown)
  await ended
  expect(steps).toEqual(['not ready', 'exit 1'])
})
