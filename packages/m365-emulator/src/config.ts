// The emulator's settings: the only file of it that reads the environment.
import { join } from 'node:path'

export interface EmulatorConfig {
  production: boolean
  port: number
  seed: string
  dataFile: string
  appUrl: string
  clientId: string
  clientSecret: string
  /** Where the built stage lies. */
  stageDir: string
  latencyMs: number
}

/** The app's id here; a real registration gets its own. */
export const CLIENT_ID = '6f1c3c1e-5d0b-4b5e-9a55-0d6f5a1f7c21'

const trimmed = (url: string): string => url.replace(/\/+$/, '')

/** Reads the settings; throws in words what cannot be used. */
export function readConfig(env: Record<string, string | undefined> = process.env): EmulatorConfig {
  const port = Number(env['EMULATOR_PORT'] ?? 3979)
  const latencyMs = Number(env['EMULATOR_LATENCY'] ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error('EMULATOR_PORT must be a port number.')
  if (!Number.isFinite(latencyMs) || latencyMs < 0)
    throw new Error('EMULATOR_LATENCY must be a number of milliseconds.')
  return {
    production: env['NODE_ENV'] === 'production',
    port,
    seed: env['SEED'] ?? 'alderwood',
    dataFile: join(env['DATA_DIR'] ?? './data', 'emulator.json'),
    appUrl: trimmed(env['APP_URL'] ?? `http://localhost:${env['PORT'] ?? 3978}`),
    clientId: env['CLIENT_ID'] || CLIENT_ID,
    clientSecret: env['CLIENT_SECRET'] || 'emulator-secret',
    stageDir: env['STAGE_DIR'] ?? join('build', 'stage'),
    latencyMs,
  }
}
