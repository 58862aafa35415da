// Comma-separated tables of the data sets: plain or gzipped, a header line, no quotes inside fields.
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { CommandRefusal } from '../refusal.ts'

/** Rows by column name. Refuses a missing file, a broken archive and missing columns, in words. */
export async function readTable<Column extends string>(
  path: string,
  columns: readonly Column[],
): Promise<Record<Column, string>[]> {
  const lines = (await textOf(path)).split(/\r?\n/).filter((line) => line !== '')
  const head = (lines[0] ?? '').split(',').map(bare)
  const places = columns.map((column) => head.indexOf(column))
  const missing = columns.filter((_, index) => places[index] === -1)
  if (missing.length > 0) throw new CommandRefusal(`${path} has no column ${missing.join(', ')}.`)
  return lines.slice(1).map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(
      columns.map((column, index) => [column, bare(cells[places[index] ?? -1] ?? '')]),
    ) as Record<Column, string>
  })
}

function bare(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, '$1')
}

async function textOf(path: string): Promise<string> {
  try {
    const bytes = await readFile(path)
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  } catch (error) {
    throw new CommandRefusal(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The number in a cell; refuses anything else. */
export function numberIn(cell: string, path: string): number {
  const value = Number(cell)
  if (cell === '' || !Number.isFinite(value)) throw new CommandRefusal(`${path}: "${cell}" is not a number.`)
  return value
}
