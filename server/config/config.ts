// The environment, parsed once. The only file of the server that reads process.env.
import { z } from 'zod'
import { keySettings, readKeyVault, type KeyVaultConfig } from './key-vault-config.ts'

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  HOST: z.string().default('127.0.0.1'),
  APP_URL: z.url().optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.string().optional(),
  GRAPH_URL: z.url().default('https://graph.microsoft.com'),
  ENTRA_URL: z.url().default('https://login.microsoftonline.com'),
  CLIENT_ID: z.guid().optional(),
  CLIENT_SECRET: z.string().optional(),
  CLIENT_CERTIFICATE_FILE: z.string().optional(),
  CLIENT_SECRET_ENDS: z.iso.date().optional(),
  TENANTS: z.string().default(''),
  TRUSTED_PROXIES: z.string().default(''),
  TEAMS_APP_ID: z.guid().optional(),
  NOTICES: z.enum(['on', 'off']).default('off'),
  EMULATOR_URL: z.url().optional(),
  OFFICE_JS_URL: z.url().default('https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
  ...keySettings,
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export interface Config {
  production: boolean
  port: number
  host: string
  appUrl: string
  /** Folder of the embedded database and the local key file. */
  dataDir: string
  /** PostgreSQL server; null means the embedded one in `dataDir`. */
  databaseUrl: string | null
  graphUrl: string
  entraUrl: string
  clientId: string
  clientSecret: string
  /** PEM file with certificate and private key, in place of the secret; null: the secret. */
  clientCertificateFile: string | null
  /** The day the secret ends (yyyy-mm-dd), for the health page; null when not told. */
  secretEndsOn: string | null
  /** Directory ids of installed tenants; empty means any work or school tenant. */
  tenants: string[]
  /** Addresses or ranges of the reverse proxies whose word for a visitor's address is taken. */
  trustedProxies: string[]
  /** Set only where the pages may offer the emulator's sign-in. */
  emulatorUrl: string | null
  /** Where Graph may send notices of changes; null: it is not asked to. */
  noticesUrl: string | null
  /** The id under which Teams knows the app: reminders may be told in activity feeds; null: they are not. */
  teamsAppId: string | null
  officeJsUrl: string
  masterKeyFile: string | null
  /** Azure Key Vault for the key-encryption key; null: the local file. */
  keyVault: KeyVaultConfig | null
  logLevel: string
}

/** Microsoft's clouds: worldwide, US government (GCC High, DoD), China (learn.microsoft.com/graph/deployments). */
const GRAPH_HOSTS = [
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
]
const ENTRA_HOSTS = ['login.microsoftonline.com', 'login.microsoftonline.us', 'login.chinacloudapi.cn']

/** https, one of these hosts, and nothing else in the address: tokens, the app's secret and mail go there. */
function isMicrosoft(address: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => address.replace(/\/$/, '') === `https://${host}`)
}

function notMicrosoft(setting: string, hosts: readonly string[]): string {
  return `${setting} must be one of ${hosts.map((host) => `https://${host}`).join(', ')} in production. Nothing was started.`
}

/** The app's id in the emulator; a real deployment sets CLIENT_ID. */
export const EMULATOR_CLIENT_ID = '6f1c3c1e-5d0b-4b5e-9a55-0d6f5a1f7c21'
/** Its secret there, which protects nothing: production refuses the emulator. */
export const EMULATOR_CLIENT_SECRET = 'emulator-secret'

/** Thrown with words for the operator when a setting is missing or cannot be used. */
export class ConfigProblem extends Error {}

/** Reads the settings; refuses in words what cannot be used, and any trace of the emulator in production. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new ConfigProblem(
      `A setting cannot be used. ${lines.join('; ')}. Correct it in the environment and start again.`,
    )
  }
  const e = parsed.data
  const loopback = [e.GRAPH_URL, e.ENTRA_URL].some((url) => /^http:\/\/(localhost|127\.)/.test(url))
  // Whoever forgets NODE_ENV in front of the real services gets the strict server, not the open one.
  const production = e.NODE_ENV ? e.NODE_ENV === 'production' : !loopback
  if (production && (e.EMULATOR_URL || loopback))
    throw new ConfigProblem(
      'In production GRAPH_URL and ENTRA_URL must be the real services and EMULATOR_URL must not be set.',
    )
  if (production && !isMicrosoft(e.GRAPH_URL, GRAPH_HOSTS))
    throw new ConfigProblem(notMicrosoft('GRAPH_URL', GRAPH_HOSTS))
  if (production && !isMicrosoft(e.ENTRA_URL, ENTRA_HOSTS))
    throw new ConfigProblem(notMicrosoft('ENTRA_URL', ENTRA_HOSTS))
  if (!loopback && (!e.CLIENT_ID || (!e.CLIENT_SECRET && !e.CLIENT_CERTIFICATE_FILE)))
    throw new ConfigProblem(
      'CLIENT_ID of the app registration and CLIENT_CERTIFICATE_FILE or CLIENT_SECRET are needed. See docs/real-tenant.md.',
    )
  if (e.CLIENT_SECRET && e.CLIENT_CERTIFICATE_FILE)
    throw new ConfigProblem('Give either CLIENT_CERTIFICATE_FILE or CLIENT_SECRET, not both.')
  const keyVault = readKeyVault(e, production)
  if (typeof keyVault === 'string')
    throw new ConfigProblem(`${keyVault} See docs/configuration.md; nothing was started.`)
  const appUrl = e.APP_URL ?? `http://localhost:${e.PORT}`
  if (production && e.NOTICES === 'on' && !appUrl.startsWith('https://'))
    throw new ConfigProblem(
      'NOTICES=on needs APP_URL as https://…, which Microsoft Graph can reach. See docs/configuration.md.',
    )
  return {
    production,
    port: e.PORT,
    host: e.HOST,
    appUrl,
    dataDir: e.DATA_DIR,
    databaseUrl: e.DATABASE_URL ?? null,
    graphUrl: e.GRAPH_URL,
    entraUrl: e.ENTRA_URL,
    clientId: e.CLIENT_ID ?? EMULATOR_CLIENT_ID,
    secretEndsOn: e.CLIENT_SECRET_ENDS ?? null,
    clientSecret: e.CLIENT_SECRET ?? EMULATOR_CLIENT_SECRET,
    clientCertificateFile: e.CLIENT_CERTIFICATE_FILE ?? null,
    tenants: listed(e.TENANTS),
    trustedProxies: listed(e.TRUSTED_PROXIES),
    noticesUrl: e.NOTICES === 'on' ? appUrl : null,
    teamsAppId: e.TEAMS_APP_ID ?? null,
    emulatorUrl: e.EMULATOR_URL ?? null,
    officeJsUrl: e.OFFICE_JS_URL,
    masterKeyFile: e.MASTER_KEY_FILE ?? null,
    keyVault,
    logLevel: e.LOG_LEVEL,
  }
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
}
