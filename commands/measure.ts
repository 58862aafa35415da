// What bench and torture share: pick the areas, run one after the other, print, and end with 1 when a figure does not hold.
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { tableOf, type Figure } from './figure.ts'
import { CommandRefusal } from './refusal.ts'

/** Runs the command `bench` or `torture` on the areas asked for, all when none is named. Ends with 2 for unknown areas. */
export async function measure(command: 'bench' | 'torture'): Promise<void> {
  try {
    const { areas, json } = asked(command)
    const figures: Figure[] = []
    for (const area of areas) figures.push(...(await figuresOf(command, area)))
    process.stdout.write(json ? `${JSON.stringify(figures)}\n` : `${tableOf(figures)}\n`)
    if (figures.some((figure) => !figure.holds)) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof CommandRefusal)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}

function asked(command: string): { areas: string[]; json: boolean } {
  const known = areasOf(command)
  const usage = `usage: npm run ${command} -- [area …] [--json]\nareas: ${known.join(', ') || 'none yet'}`
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } })
    const unknown = positionals.filter((area) => !known.includes(area))
    if (unknown.length > 0)
      throw new CommandRefusal(`There is no area ${unknown.map((area) => `"${area}"`).join(', ')}.\n${usage}`)
    return { areas: positionals.length > 0 ? positionals : known, json: values.json ?? false }
  } catch (error) {
    if (error instanceof CommandRefusal) throw error
    throw new CommandRefusal(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

/** An area is a file of the command's folder. */
function areasOf(command: string): string[] {
  const folder = fileURLToPath(new URL(`./${command}/`, import.meta.url))
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => basename(name, '.ts'))
      .sort()
  } catch {
    return []
  }
}

type Area = Partial<Record<'bench' | 'torture', () => Promise<Figure[]>>>

async function figuresOf(command: 'bench' | 'torture', area: string): Promise<Figure[]> {
  const loaded = (await import(new URL(`./${command}/${area}.ts`, import.meta.url).href)) as Area
  const run = loaded[command]
  if (!run) throw new CommandRefusal(`commands/${command}/${area}.ts exports no ${command}().`)
  return run()
}
