// npm run check: types, lint, format, folder borders, generated code fresh, nothing unused. Prints what fails; says all at the end.
import { spawnSync } from 'node:child_process'

const STEPS: [name: string, command: string][] = [
  ['generated code is fresh', 'tsx commands/codegen-fresh.ts'],
  ['types: server', 'tsc -p server/tsconfig.json'],
  ['types: stage', 'tsc -p server/emulator/hosts/pages/tsconfig.json'],
  ['types: add-in', 'tsc -p addin/tsconfig.json'],
  ['types: tests', 'tsc -p tests/tsconfig.json'],
  ['lint', 'eslint --max-warnings 0 .'],
  ['format', 'prettier --check --log-level warn .'],
  ['borders', 'depcruise --config .dependency-cruiser.cjs --output-type err addin server schema manifest commands'],
  ['nothing unused', 'knip --no-progress'],
]

/** Runs every step, whatever failed before; gives back the names of those that failed. */
export function check(): string[] {
  const failed: string[] = []
  for (const [name, command] of STEPS) {
    const [file = '', ...args] = command.split(' ')
    const result = spawnSync(`node_modules/.bin/${file}`, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    const good = result.status === 0
    console.log(`${good ? 'ok  ' : 'FAIL'}  ${name}`)
    if (!good) {
      console.log(`${result.stdout}\n${result.stderr}`.trim())
      failed.push(name)
    }
  }
  return failed
}

if (process.argv[1]?.endsWith('check.ts')) process.exit(check().length === 0 ? 0 : 1)
