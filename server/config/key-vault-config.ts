// The settings of the key-encryption keys: a local file by default, Azure Key Vault where one is named.
import { z } from 'zod'

/** As in the environment; `readConfig` joins them with the others. */
export const keySettings = {
  MASTER_KEY_FILE: z.string().optional(),
  KEY_VAULT_KEY: z.string().optional(),
  KEY_VAULT_TENANT: z.guid().optional(),
  KEY_VAULT_CLIENT_ID: z.guid().optional(),
  KEY_VAULT_CLIENT_SECRET: z.string().optional(),
  KEY_VAULT_IDENTITY: z.union([z.literal('system'), z.guid()]).optional(),
}

type Settings = z.infer<z.ZodObject<typeof keySettings>>

export interface KeyVaultConfig {
  /** https://<vault>.vault.azure.net/keys/<name>/<version> */
  keyUrl: string
  /** What tokens are asked for: https://vault.azure.net */
  resource: string
  identity:
    | { kind: 'app'; tenantId: string; clientId: string; credential: { clientSecret: string } }
    | { kind: 'managed'; clientId: string | null }
}

/** Versioned on purpose: naming the next version is what rotates, and no permission to list or read keys is needed. */
const KEY_URL =
  /^https:\/\/[0-9a-z-]{3,24}\.((?:vault|managedhsm)\.azure\.net)\/keys\/[0-9A-Za-z-]{1,127}\/[0-9a-f]{32}$/
const STAND_IN = /^http:\/\/(?:localhost|127\.0\.0\.1):\d+\/keys\/[0-9A-Za-z-]+\/[0-9a-f]{32}$/

/** Null when no vault is named. Gives back the words for the operator when the settings are only half there. */
export function readKeyVault(e: Settings, production: boolean): KeyVaultConfig | null | string {
  const { KEY_VAULT_KEY: keyUrl, KEY_VAULT_IDENTITY: managed } = e
  const secret = [e.KEY_VAULT_TENANT, e.KEY_VAULT_CLIENT_ID, e.KEY_VAULT_CLIENT_SECRET]
  const someSecret = secret.some((value) => value !== undefined)
  if (!keyUrl)
    return someSecret || managed ? 'KEY_VAULT_KEY is missing, but other settings of the key vault are there.' : null
  const host = KEY_URL.exec(keyUrl)?.[1] ?? (!production && STAND_IN.test(keyUrl) ? 'vault.azure.net' : null)
  if (!host) return 'KEY_VAULT_KEY must be https://<vault>.vault.azure.net/keys/<name>/<version>, the version included.'
  const resource = `https://${host}`
  if (managed && someSecret)
    return 'Give either KEY_VAULT_IDENTITY or KEY_VAULT_TENANT, KEY_VAULT_CLIENT_ID and KEY_VAULT_CLIENT_SECRET, not both.'
  if (managed)
    return { keyUrl, resource, identity: { kind: 'managed', clientId: managed === 'system' ? null : managed } }
  const [tenantId, clientId, clientSecret] = secret
  if (!tenantId || !clientId || !clientSecret)
    return 'The key vault needs KEY_VAULT_IDENTITY, or KEY_VAULT_TENANT, KEY_VAULT_CLIENT_ID and KEY_VAULT_CLIENT_SECRET together.'
  return { keyUrl, resource, identity: { kind: 'app', tenantId, clientId, credential: { clientSecret } } }
}
