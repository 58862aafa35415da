// An embedded database with all tables and no rows, kept as a file between the tests: to copy it takes half a second, to make
// it three.
import { PGlite } from '@electric-sql/pglite'
import { Kysely } from 'kysely'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate } from '#server/platform/db/migrate.ts'
import { pgliteDialect } from '#server/platform/db/pglite-dialect.ts'

const FOLDER = 'node_modules/.cache/upward'
const MIGRATIONS = 'server/platform/db/migrations'

/** What opens such a database. Another one is made as soon as a migration or PGlite itself is another. */
export async function freshDatabase(): Promise<{ url: null; folder: null; copyOf: Blob }> {
  const file = join(FOLDER, `fresh-database-${fingerprint()}.tar`)
  if (!existsSync(file)) await make(file)
  return { url: null, folder: null, copyOf: new Blob([new Uint8Array(await readFile(file))]) }
}

function fingerprint(): string {
  const migrations = readdirSync(MIGRATIONS).map((name) => readFileSync(join(MIGRATIONS, name)))
  const hash = createHash('sha256').update(readFileSync('node_modules/@electric-sql/pglite/package.json'))
  for (const text of migrations) hash.update(text)
  return hash.digest('hex').slice(0, 16)
}

/** Under a name of its own first: two workers may make it at the same time. */
async function make(file: string): Promise<void> {
  const pglite = await PGlite.create('memory://')
  await migrate(new Kysely<unknown>({ dialect: pgliteDialect(pglite) }))
  const dumped = await pglite.dumpDataDir('none')
  await pglite.close()
  await mkdir(FOLDER, { recursive: true })
  const outlived = readdirSync(FOLDER).filter((name) => name.startsWith('fresh-database-'))
  for (const old of outlived.filter((name) => !join(FOLDER, name).startsWith(file)))
    await rm(join(FOLDER, old), { force: true })
  const draft = `${file}.${process.pid}`
  await writeFile(draft, new Uint8Array(await dumped.arrayBuffer()))
  await rename(draft, file)
}
