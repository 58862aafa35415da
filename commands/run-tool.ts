// Runs the command of an installed package with this Node, on any system: Windows cannot execute the scripts npm links to.
import { execFile, spawnSync, type SpawnSyncOptions, type SpawnSyncReturns } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Commands whose package has another name. */
const PACKAGES: Readonly<Record<string, string>> = { tsc: 'typescript', depcruise: 'dependency-cruiser' }

/** Jest runs our ES modules through Node's own, which hides that behind a flag. */
const NODE_FLAGS: Readonly<Record<string, readonly string[]>> = {
  jest: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
}

/** Arguments for Node that run the command `name` of an installed package. Throws when no package of that name has it. */
export function nodeArguments(name: string, args: readonly string[]): string[] {
  const folder = join('node_modules', PACKAGES[name] ?? name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>
  }
  const entry = typeof bin === 'string' ? bin : bin?.[name]
  if (entry === undefined) throw new Error(`${folder} has no command ${name}.`)
  return [...(NODE_FLAGS[name] ?? []), join(folder, entry), ...args]
}

/** Runs the command to its end. */
export function runTool(
  name: string,
  args: readonly string[],
  options: SpawnSyncOptions = {},
): SpawnSyncReturns<string | Buffer> {
  return spawnSync(process.execPath, nodeArguments(name, args), options)
}

/** As runTool, without blocking; rejects with its output when it fails. */
export async function runToolAsync(name: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, nodeArguments(name, args), { maxBuffer: 64 * 1024 * 1024 })
}
