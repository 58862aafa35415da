// npm run check: types, lint, format, folder borders, generated code fresh, nothing unused. Prints what fails; says all at the end.
import { runToolAsync } from './run-tool.ts'

type Step = readonly [name: string, command: string]

const STEPS: readonly Step[] = [
  ['generated code is fresh', 'tsx commands/codegen-fresh.ts'],
  // The longest: begun first, the others stand beside it.
  ['lint', 'eslint --max-warnings 0 .'],
  ['types: server', 'tsc -p server/tsconfig.json'],
  ['types: emulator', 'tsc -p packages/m365-emulator/tsconfig.json'],
  ['types: emulator tests', 'tsc -p packages/m365-emulator/tests/tsconfig.json'],
  ['types: stage', 'tsc -p packages/m365-emulator/src/hosts/pages/tsconfig.json'],
  ['types: add-in', 'tsc -p addin/tsconfig.json'],
  ['types: tests', 'tsc -p tests/tsconfig.json'],
  ['format', 'prettier --check --log-level warn .'],
  [
    'borders',
    'depcruise --config .dependency-cruiser.cjs --output-type err addin server schema manifest commands packages',
  ],
  ['nothing unused', 'knip --no-progress'],
]

/** Most machines that test have two cores. */
const LANES = 2

/** Runs every step, whatever failed before, two side by side; gives back the names of those that failed. */
export async function check(): Promise<string[]> {
  const failed: string[] = []
  const [first, ...waiting] = STEPS
  // The first one looks at files that the others read.
  if (first && !(await isGood(first))) failed.push(first[0])
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) if (!(await isGood(step))) failed.push(step[0])
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return failed
}

async function isGood([name, command]: Step): Promise<boolean> {
  const [file = '', ...args] = command.split(' ')
  try {
    await runToolAsync(file, args)
    console.log(`ok    ${name}`)
    return true
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    console.log(`FAIL  ${name}\n${`${stdout}\n${stderr}`.trim()}`)
    return false
  }
}

if (process.argv[1]?.endsWith('check.ts')) process.exit((await check()).length === 0 ? 0 : 1)
