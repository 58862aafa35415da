// Starts the emulator as a process of its own. It plays the outside world for one machine and never runs in production.
import { readConfig } from './config.ts'
import { startEmulator } from './emulator.ts'

async function start(): Promise<void> {
  const config = readConfig()
  if (config.production)
    throw new Error('The emulator does not start in production. Point GRAPH_URL and ENTRA_URL at the real services.')
  const emulator = await startEmulator({
    port: config.port,
    seed: config.seed,
    now: () => Date.now(),
    dataFile: config.dataFile,
    clientId: config.clientId,
    clientSecret: config.clientSecret,
    appUrl: config.appUrl,
    stageDir: config.stageDir,
    latency: { baseMs: config.latencyMs, perKbMs: config.latencyMs > 0 ? 0.1 : 0 },
  })
  process.stdout.write(`Sample company: ${emulator.url}\n`)
  process.send?.({ type: 'listening', url: emulator.url })
  const stop = (): void => {
    void emulator.close().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  if (process.send) process.once('disconnect', stop)
  // Whoever started both processes asks for the clock once the app listens too.
  process.on('message', (message: unknown) => {
    const { type } = (message ?? {}) as { type?: unknown }
    if (type === 'tell-clock') process.send?.({ type: 'clock', offsetMs: emulator.offsetMs() })
  })
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
