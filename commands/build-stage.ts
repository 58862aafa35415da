// Builds the emulator's Teams and Outlook pages for development and tests; a deployment has none of them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { buildStage } from '#emulator/hosts/build-stage.ts'
import { fingerprint } from './build.ts'

/** Where npm start and the tests find them. */
export const STAGE_DIR = 'build/stage'
const PRINT_FILE = 'build/stage.fingerprint'

/** Builds the pages when their sources changed. Throws with the bundler's own words when they cannot be built. */
export async function buildStageIfChanged(say: (line: string) => void = () => undefined): Promise<void> {
  const print = fingerprint(['packages/m365-emulator/src', 'package-lock.json'])
  if (existsSync(PRINT_FILE) && readFileSync(PRINT_FILE, 'utf8') === print) return
  say('Building the stage …')
  mkdirSync(STAGE_DIR, { recursive: true })
  await buildStage(STAGE_DIR)
  writeFileSync(PRINT_FILE, print)
}
