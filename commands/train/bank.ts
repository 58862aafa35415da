// The note bank as it is written: one note a line, `trade|polarity|traits|optional|text`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isTrait, type TraitId } from '#server/reasoning/traits/taxonomy.ts'

export const BANK_FOLDER = 'server/reasoning/traits/bank'

/** `+` praise, `0` nothing to praise, `-` complaint, `~` praise next to a complaint. */
export type BankPolarity = '+' | '0' | '-' | '~'

export interface BankNote {
  trade: string
  polarity: BankPolarity
  traits: TraitId[]
  /** Traits a second reader could fairly add: neither right nor wrong. */
  optional: TraitId[]
  text: string
}

/** Every note of the bank, by file and line. Throws for a line it cannot read, with its place. */
export function readBank(folder = BANK_FOLDER): BankNote[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line, at) => noteOf(line, `${file}:${at + 1}`)),
  )
}

function noteOf(line: string, place: string): BankNote {
  const [trade = '', polarity = '', traits = '', optional = '', ...text] = line.split('|')
  if (!/^[+0~-]$/.test(polarity) || text.length === 0) throw new Error(`${place} cannot be read.`)
  return {
    trade,
    polarity: polarity as BankPolarity,
    traits: traitsIn(traits, place),
    optional: traitsIn(optional, place),
    text: text.join('|'),
  }
}

function traitsIn(list: string, place: string): TraitId[] {
  return list
    .split(',')
    .filter((id) => id !== '')
    .map((id) => {
      if (!isTrait(id)) throw new Error(`${place} names “${id}”, which is no trait.`)
      return id
    })
}
