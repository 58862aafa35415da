// npm run build: what production runs, the server as one file and the pages. What did not change is not built again.
import { build } from 'esbuild'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build as buildPages } from 'vite'

const OUT = 'build'

/** Builds what is older than its sources. Throws with the bundler's own words when a source cannot be built. */
export async function buildAll(say: (line: string) => void = () => undefined): Promise<void> {
  mkdirSync(OUT, { recursive: true })
  const parts: [name: string, sources: string[], work: () => Promise<unknown>][] = [
    ['server', ['server', 'schema', 'package-lock.json'], buildServer],
    ['pages', ['addin', 'schema/generated/client', 'package-lock.json'], buildTheAddin],
  ]
  await Promise.all(
    parts.map(async ([name, sources, work]) => {
      const print = fingerprint(sources)
      const mark = join(OUT, `${name}.fingerprint`)
      if (existsSync(mark) && readFileSync(mark, 'utf8') === print) return
      say(`Building the ${name} …`)
      await work()
      writeFileSync(mark, print)
    }),
  )
}

async function buildServer(): Promise<void> {
  await build({
    entryPoints: { server: 'server/main.ts' },
    outdir: OUT,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'error',
  })
}

async function buildTheAddin(): Promise<void> {
  await buildPages({ configFile: 'addin/vite.config.ts', logLevel: 'error' })
  await compressPages()
}

/** Brotli and gzip beside each file, so that no request waits for a compressor. Takes a few seconds, once for each change of the pages. */
async function compressPages(): Promise<void> {
  const folder = join(OUT, 'addin', 'assets')
  const names = readdirSync(folder).filter((file) => /\.(js|css|svg|json)$/.test(file))
  await Promise.all(
    names.map(async (name) => {
      const bytes = readFileSync(join(folder, name))
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
      writeFileSync(join(folder, `${name}.br`), await promisify(brotliCompress)(bytes, { params }))
      writeFileSync(join(folder, `${name}.gz`), await promisify(gzip)(bytes, { level: 9 }))
    }),
  )
}

/** What is shipped, package by package with version, licence and checksum (CycloneDX): for deployments. */
async function listParts(): Promise<void> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--workspaces=false']
  const { stdout } = await promisify(execFile)(npm, asked, { maxBuffer: 64 * 1024 * 1024, shell: npm.endsWith('.cmd') })
  writeFileSync(join(OUT, 'sbom.cdx.json'), stdout)
}

/** Names, sizes and contents of everything below the sources. */
export function fingerprint(sources: string[]): string {
  const hash = createHash('sha256')
  const visit = (path: string): void => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory())
      readdirSync(path)
        .sort()
        .forEach((name) => visit(join(path, name)))
    else hash.update(path).update(readFileSync(path))
  }
  sources.forEach(visit)
  return hash.digest('hex')
}

if (process.argv[1]?.endsWith('build.ts')) {
  await buildAll(console.log)
  await listParts()
}
