// The emulator as npm start runs it, in a process of its own: with Upward registered and the sample companies in it.
import { join } from 'node:path'
import { startEmulator } from '#emulator/emulator.ts'
import { runAsProcess } from '#emulator/run-as-process.ts'
import { SAMPLE_WORLD } from './sample-company/upward.ts'
import { STAGE_DIR } from './build-stage.ts'

const { env } = process
const { app } = SAMPLE_WORLD
const latencyMs = Number(env['EMULATOR_LATENCY'] ?? 0)

runAsProcess(
  await startEmulator({
    ...SAMPLE_WORLD,
    app: {
      ...app,
      ...(env['CLIENT_ID'] ? { clientId: env['CLIENT_ID'] } : {}),
      ...(env['CLIENT_SECRET'] ? { clientSecret: env['CLIENT_SECRET'] } : {}),
    },
    port: Number(env['EMULATOR_PORT'] ?? 3979),
    seed: env['SEED'] ?? 'alderwood',
    now: () => Date.now(),
    dataFile: join(env['DATA_DIR'] ?? './data', 'emulator.json'),
    appUrl: env['APP_URL'] ?? `http://localhost:${env['PORT'] ?? 3978}`,
    stageDir: STAGE_DIR,
    latency: { baseMs: latencyMs, perKbMs: latencyMs > 0 ? 0.1 : 0 },
  }),
)
