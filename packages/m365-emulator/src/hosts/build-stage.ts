// Bundles the stage's pages and the Office.js stand-in.
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const pages = fileURLToPath(new URL('./pages/', import.meta.url))

/** Writes index.html, stage.js, stage.css and office.js into `outDir`, which is made when missing. */
export async function buildStage(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true })
  const shared = { bundle: true, minify: true, logLevel: 'warning' as const, legalComments: 'none' as const }
  await Promise.all([
    build({
      ...shared,
      entryPoints: [join(pages, 'main.tsx')],
      outfile: join(outDir, 'stage.js'),
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    build({
      ...shared,
      entryPoints: [join(pages, 'office/office.ts')],
      outfile: join(outDir, 'office.js'),
      format: 'iife',
      target: 'es2020',
    }),
    copyFile(join(pages, 'index.html'), join(outDir, 'index.html')),
    copyFile(join(pages, 'stage.css'), join(outDir, 'stage.css')),
  ])
}
