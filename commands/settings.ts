// The settings for commands that touch the data alone: those of a deployment as they are, else those of the emulator.
import { readConfig, type Config } from '#server/config/config.ts'

const EMULATOR = { GRAPH_URL: 'http://127.0.0.1:3979', ENTRA_URL: 'http://127.0.0.1:3979' }

/** With CLIENT_ID set this is a deployment's machine: nothing is put in its settings' place. Throws ConfigProblem. */
export function settings(): Config {
  return readConfig(process.env['CLIENT_ID'] ? process.env : { ...EMULATOR, ...process.env })
}
