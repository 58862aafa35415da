// What differs from one deployment to the next. The names are those of the server's settings where both need the value.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Newest public schema. A tenant or a tool may lag behind: nothing we use is newer than 1.26. */
export const SCHEMA_VERSION = '1.30'

/** What the templates are filled with. */
export type Settings = {
  /** Host and, if any, port of the server's address. */
  APP_HOST: string
  /** Id of the app package; must differ from ADDIN_ID. */
  APP_ID: string
  /** Id of the add-in-only manifest for Mac and phones. */
  ADDIN_ID: string
  /** Application id of the registration in Entra ID. */
  CLIENT_ID: string
  /** Id of the scope access_as_user in the registration. */
  SCOPE_ID: string
  APP_VERSION: string
  DEVELOPER_NAME: string
  SCHEMA_VERSION: string
}

/** Why the settings cannot be used, for the operator. */
export class SettingsProblem extends Error {}

const pkg = JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8')) as {
  version: string
}

/** For the emulator and for looking at the package; nobody's tenant knows these ids. */
export const SAMPLE: Settings = {
  APP_HOST: 'upward.example.com',
  APP_ID: '2f0f8a5e-3f0b-4d7c-9c55-7a1f4f0e6d21',
  ADDIN_ID: '8d1f4b3a-6f5e-4c0b-8f57-1c2a9d7e4b60',
  CLIENT_ID: '6f1c3c1e-5d0b-4b5e-9a55-0d6f5a1f7c21',
  SCOPE_ID: 'c6e1f0a4-9b7d-4d35-8a1e-52b0f3d49c17',
  APP_VERSION: pkg.version,
  DEVELOPER_NAME: 'Upward',
  SCHEMA_VERSION,
}

const IDS = ['APP_ID', 'ADDIN_ID', 'CLIENT_ID', 'SCOPE_ID'] as const
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Reads a deployment's settings: APP_URL, as the server has it, and the four ids. Throws SettingsProblem that lists what is missing,
 * malformed or still the sample's, so that no package goes out under an id that other deployments use too.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = []
  const host = hostOf(env['APP_URL'], problems)
  for (const name of IDS) {
    const value = env[name] ?? ''
    if (value === '') problems.push(`${name} is missing.`)
    else if (!GUID.test(value)) problems.push(`${name} is no id of the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx.`)
    else if (value.toLowerCase() === SAMPLE[name]) problems.push(`${name} is the id of the sample package.`)
  }
  if (env['APP_ID'] && env['APP_ID'] === env['ADDIN_ID']) problems.push('APP_ID and ADDIN_ID must differ.')
  if (problems.length > 0)
    throw new SettingsProblem(
      `The package was not made.\n${problems.map((line) => `  ${line}`).join('\n')}\nSee docs/real-tenant.md. For the sample package: npm run manifest -- --sample`,
    )
  const { APP_ID = '', ADDIN_ID = '', CLIENT_ID = '', SCOPE_ID = '' } = env
  const { APP_VERSION = SAMPLE.APP_VERSION, DEVELOPER_NAME = SAMPLE.DEVELOPER_NAME } = env
  return { APP_HOST: host, APP_ID, ADDIN_ID, CLIENT_ID, SCOPE_ID, APP_VERSION, DEVELOPER_NAME, SCHEMA_VERSION }
}

function hostOf(appUrl: string | undefined, problems: string[]): string {
  const url = appUrl === undefined || !URL.canParse(appUrl) ? null : new URL(appUrl)
  if (!url) problems.push('APP_URL is missing: the address of your server, https://<your host>.')
  else if (url.protocol !== 'https:') problems.push('APP_URL must begin with https://.')
  else if (/(^|\.)example\.(com|net|org)$|\.example$/.test(url.hostname))
    problems.push('APP_URL is an example address.')
  return url?.host ?? ''
}
