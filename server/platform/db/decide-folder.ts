// What to do with a data folder, decided from what lies in it. Nothing is ever initialised over something that may be data.

/** What was found in the data folder, before anything was opened. */
export interface FolderFindings {
  /** The folder of the database: not there, there but empty, with its version file, or with other things. */
  database: 'absent' | 'empty' | 'present' | 'without-version'
  /** The major version in PG_VERSION, when there is one. */
  version: string | null
  /** Essential files of the database that are missing or have the wrong size, below the folder. */
  missing: readonly string[]
  identity: 'absent' | 'present' | 'unreadable'
  /** Whether a key file lies there. */
  hasKeys: boolean
}

export type FolderDecision =
  | { do: 'initialise' }
  | { do: 'open' }
  /** In words, without what to do next. */
  | { do: 'refuse'; because: string }

/** The major version that the embedded PostgreSQL writes; a test holds it against a fresh database. */
export const POSTGRES_MAJOR = '18'

const refuse = (because: string): FolderDecision => ({ do: 'refuse', because })

/** One row a branch in the tests. `folder` is named in the words. */
export function decideFolder(found: FolderFindings, folder: string): FolderDecision {
  if (found.database === 'absent' || found.database === 'empty') {
    if (found.identity !== 'absent')
      return refuse(`The data folder ${folder} belongs to an Upward database, but the database (${folder}/pg) is gone.`)
    if (found.hasKeys)
      return refuse(
        `The data folder ${folder} has a key file, but the database that it belongs to (${folder}/pg) is gone. If the folder was prepared for a new installation, take keys.json out of it.`,
      )
    return { do: 'initialise' }
  }
  if (found.database === 'without-version')
    return refuse(`${folder}/pg is not a whole database: its file PG_VERSION is missing.`)
  if (found.version !== POSTGRES_MAJOR)
    return refuse(
      `The database in ${folder} was written by PostgreSQL ${found.version ?? 'of an unknown version'}, and this version of Upward reads PostgreSQL ${POSTGRES_MAJOR}.`,
    )
  if (found.missing.length > 0)
    return refuse(`The database in ${folder} is damaged: ${found.missing.join(', ')} is missing or has the wrong size.`)
  if (found.identity === 'unreadable')
    return refuse(`${folder}/database.json, which says which database belongs here, cannot be read.`)
  return { do: 'open' }
}
