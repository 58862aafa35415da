// Fails when schema/generated is not what the schema and the operations give.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const GENERATED = 'schema/generated'
const kept = mkdtempSync(join(tmpdir(), 'upward-generated-'))
cpSync(GENERATED, kept, { recursive: true })
const run = spawnSync('node_modules/.bin/graphql-codegen', ['--config', 'schema/codegen.ts'], { encoding: 'utf8' })
if (run.status !== 0) fail(`The schema or an operation is not valid.\n${run.stdout}${run.stderr}`)
const stale = files(GENERATED).filter((file) => read(join(kept, file)) !== read(join(GENERATED, file)))
rmSync(kept, { recursive: true })
if (stale.length > 0) fail(`Generated code was stale and is fresh now; commit it: ${stale.join(', ')}`)

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function fail(words: string): never {
  console.error(words)
  process.exit(1)
}
