// npm run build of the package, and before it is packed: the command and the library as one file each, and the hosts' pages.
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildStage } from './src/hosts/build-stage.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

await rm(here('dist'), { recursive: true, force: true })
await build({
  entryPoints: [here('src/main.ts'), here('src/index.ts')],
  outdir: here('dist'),
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
await buildStage(here('dist/stage'))
