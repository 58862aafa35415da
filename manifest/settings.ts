// What differs from one deployment to the next; everything has a default, so that the package builds anywhere.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Newest public schema. A tenant or a tool may lag behind: nothing we use is newer than 1.26. */
export const SCHEMA_VERSION = '1.30'

export type Settings = Readonly<Record<(typeof NAMES)[number], string>>

const NAMES = [
  'APP_HOST',
  'APP_ID',
  'ADDIN_ID',
  'CLIENT_ID',
  'SCOPE_ID',
  'APP_VERSION',
  'DEVELOPER_NAME',
  'SCHEMA_VERSION',
] as const

const pkg = JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8')) as {
  version: string
}

const DEFAULTS: Settings = {
  APP_HOST: 'upward.example.com',
  APP_ID: '2f0f8a5e-3f0b-4d7c-9c55-7a1f4f0e6d21',
  ADDIN_ID: '8d1f4b3a-6f5e-4c0b-8f57-1c2a9d7e4b60',
  CLIENT_ID: '6f1c3c1e-5d0b-4b5e-9a55-0d6f5a1f7c21',
  SCOPE_ID: 'c6e1f0a4-9b7d-4d35-8a1e-52b0f3d49c17',
  APP_VERSION: pkg.version,
  DEVELOPER_NAME: 'Upward',
  SCHEMA_VERSION,
}

/** The settings: what the environment says, the defaults for the rest. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return Object.fromEntries(NAMES.map((name) => [name, env[name] || DEFAULTS[name]])) as Settings
}
