// npm run migrate: brings the database to the newest shape and says what was done.
import { readConfig } from '#server/config.ts'
import { openDatabase } from '#server/platform/db/database.ts'

const config = readConfig({ GRAPH_URL: 'http://127.0.0.1:3979', ENTRA_URL: 'http://127.0.0.1:3979', ...process.env })
const database = await openDatabase({ url: config.databaseUrl, folder: config.databaseUrl ? null : config.dataDir })
await database.close()
console.log(`The database ${config.databaseUrl ? 'at DATABASE_URL' : `in ${config.dataDir}`} has the newest shape.`)
