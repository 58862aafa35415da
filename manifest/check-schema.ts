// The official schemas inside @microsoft/app-manifest, with the settings they need (ajv for draft-04).
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { SCHEMA_VERSION } from './settings.ts'

const require = createRequire(import.meta.url)

function schemaFile(name: string): object {
  const root = dirname(require.resolve('@microsoft/app-manifest/package.json'))
  return JSON.parse(readFileSync(join(root, 'build/json-schemas/teams', `v${SCHEMA_VERSION}`, name), 'utf8')) as object
}

/** Objections of the official schema, one line each; empty when it has none. */
export function checkSchema(value: unknown, kind: 'manifest' | 'language'): string[] {
  // Without unicodeRegExp:false the localization schema does not compile (a lone bracket in a pattern).
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, logger: false })
  addFormats(ajv)
  const name = kind === 'manifest' ? 'MicrosoftTeams.schema.json' : 'MicrosoftTeams.Localization.schema.json'
  const validate = ajv.compile(schemaFile(name))
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${kind} ${instancePath || '/'}: ${message ?? 'not valid'}`,
  )
}
