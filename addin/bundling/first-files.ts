// Which file a module of the first screens goes to. What both first pages need stands in one file, and what one of them needs in
// another: a request costs more than its bytes. Which modules these are is known only once unused exports are gone, so a first, rough
// build finds it out.
import { build, type InlineConfig, type Rolldown } from 'vite'

/** The file for a module by its id: 'base' for both pages, 'tab-first' and 'pane-first' for one; null: left to the bundler. */
export type FileOf = (id: string) => string | null

/** Builds `rough` (neither written nor minified) and looks which modules its two entries need at once. Takes seconds. */
export async function firstFiles(rough: InlineConfig): Promise<FileOf> {
  const built = await build({
    ...rough,
    configFile: false,
    logLevel: 'error',
    build: { ...rough.build, write: false, minify: false, cssMinify: false },
  })
  const chunks = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output.filter((file) => file.type === 'chunk') : [],
  )
  const tab = modulesOf('tab', chunks)
  const pane = modulesOf('outlook', chunks)
  const elsewhere = modulesOfLazyPages(chunks)
  return (id) => {
    if (tab.has(id)) return pane.has(id) ? 'base' : 'tab-first'
    // What a page of the tab opens later must not bring the pane along.
    return pane.has(id) && !elsewhere.has(id) ? 'pane-first' : null
  }
}

type Chunks = readonly Rolldown.OutputChunk[]

/** The modules that are there before the first line of an entry runs. */
function modulesOf(entry: string, chunks: Chunks): Set<string> {
  const first = chunks.find((chunk) => chunk.isEntry && chunk.name === entry)
  return first ? included(first, chunks) : new Set()
}

function modulesOfLazyPages(chunks: Chunks): Set<string> {
  return new Set(chunks.filter((chunk) => chunk.isDynamicEntry).flatMap((chunk) => [...included(chunk, chunks)]))
}

/** With everything it imports statically; modules of which nothing is left are no part of it. */
function included(from: Rolldown.OutputChunk, chunks: Chunks): Set<string> {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const seen = new Set<string>()
  const modules = new Set<string>()
  const waiting = [from.fileName]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const chunk = byFile.get(file)
    if (!chunk || seen.has(file)) continue
    seen.add(file)
    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) if (renderedLength > 0) modules.add(id)
    waiting.push(...chunk.imports)
  }
  return modules
}
