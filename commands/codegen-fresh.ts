// Fails when schema/generated is not exactly what the schema and the operations give. Writes nothing.
import { generate } from '@graphql-codegen/cli'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, normalize } from 'node:path'
import config from '#schema/codegen.ts'

const GENERATED = normalize('schema/generated')

/** Files that differ from a new generation: changed, missing, or no longer generated. */
export async function staleFiles(): Promise<string[]> {
  const fresh = new Map<string, string>()
  for (const { filename, content } of (await generate({ ...config, silent: true, errorsOnly: true }, false)) as {
    filename: string
    content: string
  }[])
    fresh.set(normalize(filename), content)
  const committed = readdirSync(GENERATED, { recursive: true, encoding: 'utf8' })
    .map((name) => join(GENERATED, name))
    .filter((path) => statSync(path).isFile())
  const differs = (path: string, content: string) => !existsSync(path) || readFileSync(path, 'utf8') !== content
  return [
    ...[...fresh].filter(([path, content]) => differs(path, content)).map(([path]) => path),
    ...committed.filter((path) => !fresh.has(path)),
  ]
}

if (process.argv[1]?.endsWith('codegen-fresh.ts')) {
  const stale = await staleFiles()
  if (stale.length > 0) {
    console.error(`Generated code is out of date: ${stale.join(', ')}. Run "npm run codegen" and commit the result.`)
    process.exit(1)
  }
}
