#!/usr/bin/env node
// The command m365-emulator. It plays Microsoft 365 for one machine and never runs in production.
import { readConfig } from './config.ts'
import { startEmulator } from './emulator.ts'
import { runAsProcess } from './run-as-process.ts'

async function start(): Promise<void> {
  const { companies, latencyMs, ...config } = await readConfig()
  const emulator = await startEmulator({
    ...config,
    ...(companies ? { companies } : {}),
    now: () => Date.now(),
    latency: { baseMs: latencyMs, perKbMs: latencyMs > 0 ? 0.1 : 0 },
  })
  runAsProcess(emulator)
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
