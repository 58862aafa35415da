// The settings of the command `m365-emulator`: the only file that reads the environment. A configuration file (JSON, or a
// module whose default export has the same shape) says who the app is and which companies there are.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { AppOptions } from './app.ts'
import type { SampleCompany } from './company/sample-company.ts'

export interface EmulatorConfig {
  port: number
  seed: string
  dataFile: string
  appUrl: string
  app: AppOptions
  companies: readonly SampleCompany[] | null
  /** Where the built pages of the hosts lie. */
  stageDir: string
  latencyMs: number
}

const names = z.array(z.string())
const file = z.strictObject({
  /** Seed of the sample companies' records. */
  seed: z.string().optional(),
  appUrl: z.url().optional(),
  app: z
    .strictObject({
      name: z.string().optional(),
      clientId: z.guid().optional(),
      clientSecret: z.string().min(1).optional(),
      apiScope: z.string().optional(),
      permissions: z.strictObject({ user: names.optional(), admin: names.optional() }).optional(),
      appRoles: z.record(z.string(), names).optional(),
      icon: z.string().startsWith('data:').optional(),
      /** The manifest itself, or the path of its file, from the configuration's folder. */
      manifest: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
    })
    .default({}),
  /** From a module only: sample companies hire their people with a function. */
  companies: z.array(z.custom<SampleCompany>((one) => typeof (one as SampleCompany).hire === 'function')).optional(),
})

const trimmed = (url: string): string => url.replace(/\/+$/, '')

/** Beside the built command: `npm run build` of the package puts the hosts' pages there. */
const builtPages = (): string => fileURLToPath(new URL('./stage', import.meta.url))

/** Reads `--config FILE` and the environment; throws in words what cannot be used. */
export async function readConfig(
  args: readonly string[] = process.argv.slice(2),
  env: Record<string, string | undefined> = process.env,
): Promise<EmulatorConfig> {
  const port = Number(env['EMULATOR_PORT'] ?? 3979)
  const latencyMs = Number(env['EMULATOR_LATENCY'] ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error('EMULATOR_PORT must be a port number.')
  if (!Number.isFinite(latencyMs) || latencyMs < 0)
    throw new Error('EMULATOR_LATENCY must be a number of milliseconds.')
  if (env['NODE_ENV'] === 'production')
    throw new Error('The emulator does not start in production. Point the app at the real services.')
  const { seed, appUrl, app, companies } = await readFileOf(args)
  return {
    port,
    seed: seed ?? env['SEED'] ?? 'northgate',
    dataFile: join(env['DATA_DIR'] ?? './data', 'emulator.json'),
    appUrl: trimmed(env['APP_URL'] ?? appUrl ?? 'http://localhost:3978'),
    app,
    companies: companies ?? null,
    stageDir: builtPages(),
    latencyMs,
  }
}

type Given = z.infer<typeof file>

async function readFileOf(args: readonly string[]): Promise<Omit<Given, 'app'> & { app: AppOptions }> {
  const [flag, path, ...rest] = args
  if (flag === undefined) return { app: {} }
  if (flag !== '--config' || path === undefined || rest.length > 0)
    throw new Error('Usage: m365-emulator [--config FILE]')
  const full = resolve(path)
  if (!existsSync(full)) throw new Error(`There is no configuration file ${full}.`)
  const parsed = file.safeParse(await contentOf(full))
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The configuration ${full} cannot be used. ${lines.join('; ')}`)
  }
  const { app, ...others } = parsed.data
  const manifest = typeof app.manifest === 'string' ? jsonIn(near(full, app.manifest)) : app.manifest
  return { ...others, app: definedOnly({ ...app, manifest }) }
}

const near = (config: string, path: string): string => (isAbsolute(path) ? path : join(dirname(config), path))

async function contentOf(path: string): Promise<unknown> {
  if (path.endsWith('.json')) return jsonIn(path)
  return ((await import(pathToFileURL(path).href)) as { default: unknown }).default
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch (error) {
    throw new Error(`${path} cannot be read as JSON. ${error instanceof Error ? error.message : ''}`)
  }
}

/** Without the members that are undefined. */
const definedOnly = (app: Readonly<Record<string, unknown>>): AppOptions =>
  Object.fromEntries(Object.entries(app).filter(([, value]) => value !== undefined))
