// What an operator reads when storage cannot be used: what is wrong, what is safe, who mends it and how.

/** Thrown in words for the operator. The server does not start, and nothing was written. */
export class StorageProblem extends Error {}

/** Where to go on; every folder problem ends with it. */
const RESTORE =
  'Nothing was created over it. Keep the folder as it is, and restore the newest backup into a new one: docs/operating.md, "Restore".'

/** The words for whatever was thrown while the embedded database in `folder` was opened. */
export function folderProblem(error: unknown, folder: string): StorageProblem {
  if (error instanceof StorageProblem) return error
  return new StorageProblem(folderWords(codeOf(error), folder), { cause: error })
}

function folderWords(code: string, folder: string): string {
  const data = `The data folder ${folder}`
  switch (code) {
    case 'EROFS':
      return `${data} is on a read-only file system. Nothing was changed. Mount it writable, or set DATA_DIR to another folder.`
    case 'EACCES':
    case 'EPERM':
      return `${data} may not be written by the account that runs the server. Nothing was changed. Give that account the folder, or set DATA_DIR to another one.`
    case 'EEXIST':
    case 'ENOTDIR':
      return `${data} is a file, or lies below one. Nothing was changed. Set DATA_DIR to a folder.`
    case 'ENOENT':
      return `${data} cannot be created here. Nothing was changed. Create it, or set DATA_DIR to another folder.`
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk of ${folder} is full. What was saved is safe. Free some space (at least 200 MB), then start again.`
    case 'EIO':
      return `The disk of ${folder} reports errors. Stop using it, and copy the folder to another disk. ${RESTORE}`
    default:
      return `The database in ${folder} does not open: its files are damaged${code ? ` (${code})` : ''}. ${RESTORE}`
  }
}

/** A database that was recognised as damaged or foreign before it was opened. */
export function unusableFolder(what: string): StorageProblem {
  return new StorageProblem(`${what} ${RESTORE}`)
}

const SETTING = 'Correct DATABASE_URL, or ask whoever runs the database.'

/** What PostgreSQL (SQLSTATE) or the network said, in words. */
const SERVER_WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'does not accept connections. Start it, or correct DATABASE_URL.',
  ECONNRESET: 'ended the connection. Look at its log.',
  ENOTFOUND: 'has a host name that is not known. Correct DATABASE_URL.',
  EAI_AGAIN: 'has a host name that cannot be looked up now. Check the name service of this machine.',
  ETIMEDOUT: 'does not answer. Check the firewall between this server and the database.',
  ERR_INVALID_URL: 'cannot be reached: DATABASE_URL is not an address. It begins with postgresql://',
  '28P01': `refuses the password. ${SETTING}`,
  '28000': `refuses the user. ${SETTING}`,
  '3D000': 'has no database of that name. Create it, or correct DATABASE_URL.',
  '42501':
    'does not give the user of DATABASE_URL the rights that are needed: it must own the database, and be a member of the role upward_app or have CREATEROLE. See docs/operating.md.',
  '53100': 'has a full disk. Whoever runs the database frees some space.',
  '53300': 'has no connection left. Raise max_connections, or run fewer servers.',
  '57P03': 'is starting or stopping. Start Upward again in a minute.',
  '25006': 'is read-only, such as a standby. Point DATABASE_URL to the primary server.',
}

/** The words for whatever was thrown while PostgreSQL was opened. The address is not repeated: it may hold a password. */
export function serverProblem(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error
  const code = codeOf(error)
  const timedOut = error instanceof Error && /timeout/i.test(error.message)
  const noTls = error instanceof Error && /SSL|certificate/i.test(error.message)
  const words =
    SERVER_WORDS[timedOut && !code ? 'ETIMEDOUT' : code] ??
    (noTls
      ? 'and this server do not agree on TLS. Check sslmode in DATABASE_URL and the certificate.'
      : `could not be opened (${code || 'no code'}). Look at its log.`)
  return new StorageProblem(`The PostgreSQL server of DATABASE_URL ${words} Nothing was changed.`, { cause: error })
}

/** The system's or the database's own code, of the error or of what caused it (several addresses were tried). */
function codeOf(error: unknown): string {
  const { code, errors } = (error ?? {}) as { code?: unknown; errors?: unknown }
  if (typeof code === 'string') return code
  return Array.isArray(errors) ? codeOf(errors[0]) : ''
}
