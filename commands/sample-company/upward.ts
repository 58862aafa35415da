// Upward as the emulator is handed it: its registration, its manifest and the companies it is used in.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AppOptions } from '#emulator/app.ts'
import type { SampleCompany } from '#emulator/company/sample-company.ts'
import { renderManifest, type Words } from '#manifest/render.ts'
import { SAMPLE } from '#manifest/settings.ts'
import { EMULATOR_CLIENT_ID, EMULATOR_CLIENT_SECRET } from '#server/config/config.ts'
import { SCOPES } from '#server/platform/graph/scopes.ts'
import { ALDERWOOD } from './alderwood.ts'
import { BIRCHFIELD } from './birchfield.ts'

const read = (path: string): Buffer => readFileSync(fileURLToPath(new URL(`../../manifest/${path}`, import.meta.url)))

/** Upward's registration. One person of each company holds the role of an administrator. */
function upward(): AppOptions {
  const words = JSON.parse(read('words/en.json').toString()) as Words
  const settings = { ...SAMPLE, CLIENT_ID: EMULATOR_CLIENT_ID }
  return {
    clientId: EMULATOR_CLIENT_ID,
    clientSecret: EMULATOR_CLIENT_SECRET,
    permissions: {
      admin: [SCOPES.chart],
      user: [...Object.values(SCOPES).filter((scope) => scope !== SCOPES.chart), 'People.Read', 'Mail.Read'],
    },
    appRoles: { 'Upward.Admin': ['Yusuf Demir', 'Wanjiru Kamau'] },
    icon: `data:image/png;base64,${read('icons/color32.png').toString('base64')}`,
    manifest: renderManifest(read('manifest.json').toString(), settings, words).manifest,
  }
}

/** Options of `startEmulator` for everything that runs Upward: spread them, then say the rest. */
export const SAMPLE_WORLD: { app: AppOptions; companies: readonly SampleCompany[] } = {
  app: upward(),
  companies: [ALDERWOOD, BIRCHFIELD],
}
