// npm run migrate: brings the database to the newest shape and says what was done.
import { openDatabase } from '#server/platform/db/database.ts'
import { settings } from './settings.ts'

const config = settings()
const database = await openDatabase({ url: config.databaseUrl, folder: config.databaseUrl ? null : config.dataDir })
await database.close()
console.log(`The database ${config.databaseUrl ? 'at DATABASE_URL' : `in ${config.dataDir}`} has the newest shape.`)
