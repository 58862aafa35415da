// npm test: the checks, then every test; closes with one plain line that counts both.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { buildAll } from './build.ts'
import { buildStageIfChanged } from './build-stage.ts'
import { check } from './check.ts'
import { runTool } from './run-tool.ts'

const RESULT = 'tests/.output/result.json'

await buildAll(console.log)
await buildStageIfChanged(console.log)
const failedChecks = await check()
mkdirSync('tests/.output', { recursive: true })
rmSync(RESULT, { force: true })
// A worker keeps what each file loaded: begun anew now and then, it spends its time on tests and not on memory.
const workers = ['--maxWorkers=2', '--workerIdleMemoryLimit=700MB']
const args = ['--json', `--outputFile=${RESULT}`, '--testLocationInResults', ...workers, ...process.argv.slice(2)]
const run = runTool('jest', args, { stdio: ['ignore', 'ignore', 'inherit'] })
interface Result {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numRuntimeErrorTestSuites: number
}
const none: Result = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numRuntimeErrorTestSuites: 0 }
const result = existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, 'utf8')) as Result) : none
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + failedChecks.length
if (failedChecks.length > 0) console.log(`Checks that failed: ${failedChecks.join(', ')}`)
console.log(`${result.numPassedTests} passed, ${failed} failed, ${result.numPendingTests} skipped`)
process.exit(failed === 0 && run.status === 0 ? 0 : 1)
