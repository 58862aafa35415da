// What tests already hold, run with more of it: the attack of others on one person's ids, and the search for canaries.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a run of tests came to: names of those that passed and that failed, with why. */
export interface Held {
  passed: string[]
  failed: { name: string; why: string }[]
}

/** Runs one test file with these settings on top of the environment. Throws when no test ran at all. */
export async function heldBy(file: string, settings: Record<string, string>): Promise<Held> {
  const folder = await mkdtemp(join(tmpdir(), 'upward-tests-'))
  const report = join(folder, 'report.json')
  try {
    const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', file, '--json', `--outputFile=${report}`], {
      env: {
        ...process.env,
        ...settings,
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      },
      stdio: ['ignore', 'ignore', 'ignore'],
    })
    await once(child, 'exit')
    return read(JSON.parse(await readFile(report, 'utf8')) as Report)
  } finally {
    await rm(folder, { recursive: true })
  }
}

interface Report {
  testResults: {
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

function read({ testResults }: Report): Held {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults)
  if (all.length === 0) throw new Error(testResults.map(({ message }) => message).join('\n') || 'No test ran.')
  return {
    passed: all.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
    failed: all
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({ name: fullName, why: failureMessages.join('\n') })),
  }
}
