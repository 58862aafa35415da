// npm run migrate: brings the database to the newest shape and says what was done.
import { ConfigProblem } from '#server/config/config.ts'
import { openDatabase } from '#server/platform/db/database.ts'
import { StorageProblem } from '#server/platform/db/storage-problem.ts'
import { settings } from './settings.ts'

try {
  const config = settings()
  const database = await openDatabase({ url: config.databaseUrl, folder: config.databaseUrl ? null : config.dataDir })
  await database.close()
  console.log(`The database ${config.databaseUrl ? 'at DATABASE_URL' : `in ${config.dataDir}`} has the newest shape.`)
} catch (error) {
  if (!(error instanceof ConfigProblem || error instanceof StorageProblem)) throw error
  console.error(error.message)
  process.exitCode = 2
}
