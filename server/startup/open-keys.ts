// The key-encryption keys by the settings: the vault's first where one is named, the local file's beside it while data needs them.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigProblem, type Config } from '../config/config.ts'
import { appToken } from '../platform/auth/app-token.ts'
import type { Database } from '../platform/db/database.ts'
import { azureKeyVault } from '../platform/seal/azure-key-vault.ts'
import { fileKeyWrapper } from '../platform/seal/key-file.ts'
import { keyRing, type KeyWrapper } from '../platform/seal/key-wrapper.ts'
import { checkKeys } from '../platform/seal/check-keys.ts'
import { keysInUse } from '../platform/seal/rewrap.ts'

/** The file of the local keys, whether it is there or not. */
export function keyFileOf({ masterKeyFile, dataDir }: Config): string {
  return masterKeyFile ?? join(dataDir, 'keys.json')
}

/**
 * Opens the keys and makes sure that they are those of this database: a file is made for an empty database only, and a key that
 * data needs and nobody has stops the start. Throws KeyProblem or ConfigProblem in words for the operator.
 */
export async function openKeys(config: Config, db: Database): Promise<KeyWrapper> {
  const wrapper = await configured(config, db)
  await checkKeys(db, wrapper)
  return wrapper
}

async function configured(config: Config, db: Database): Promise<KeyWrapper> {
  const { keyVault, entraUrl } = config
  const file = keyFileOf(config)
  if (!keyVault) {
    const isEmpty = (await keysInUse(db)).size === 0
    if (config.databaseUrl && isEmpty && !existsSync(file))
      throw new ConfigProblem(
        `The key file ${file} is missing. With DATABASE_URL every server needs the same one, so none is made by itself: run "npm run keys -- init" once, copy the file to every server, and name it in MASTER_KEY_FILE.`,
      )
    return fileKeyWrapper(file, { mayCreate: isEmpty })
  }
  if (config.masterKeyFile && !existsSync(file))
    throw new ConfigProblem(`MASTER_KEY_FILE names ${file}, which is not there. Put it back, or take the setting out.`)
  const { keyUrl, identity, resource } = keyVault
  const vault = azureKeyVault({ keyUrl, token: appToken(entraUrl, identity, resource) })
  // A vault that cannot be used is found out now, not by the first person who writes.
  await vault.unwrap(await vault.wrap(Buffer.alloc(32), 'start'), 'start')
  return keyRing(vault, existsSync(file) ? [fileKeyWrapper(file, { mayCreate: false })] : [])
}
