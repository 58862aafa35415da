// A whole edited version pasted back: paragraphs of the answer that are mostly words of the asked text, in its order, but not it.
import { fold } from '../mail/fold.ts'
import { tokensOf, type AskedText } from './asked-text.ts'
import type { Edit } from './edit.ts'

/** Share of a paragraph's words that must come from the asked text. */
const FROM_ASKED = 0.6
/** Share of the asked text's words that the version must hold: less is a quotation. */
const OF_ASKED = 0.5
const FEWEST_WORDS = 8

export interface WholeVersion {
  edit: Edit
  /** The paragraphs that are the version and not part of the answer itself. */
  paragraphs: ReadonlySet<string>
}

/** The edited version in this text, or null. `text` is what stands above the quoted mail, our own lines included. */
export function wholeVersion(text: string, asked: AskedText): WholeVersion | null {
  const known = new Set(asked.tokens.map(({ word }) => word))
  const paragraphs = text.split(/\n\s*\n/).map((one) => one.replace(/\s*\n\s*/g, ' ').trim())
  const first = paragraphs.findIndex((one) => isFrom(one, known))
  const last = paragraphs.findLastIndex((one) => isFrom(one, known))
  if (first < 0) return null
  const taken = paragraphs.slice(first, last + 1)
  const version = unwrapped(taken.join('\n\n'))
  const words = new Set(tokensOf(fold(version)).map(({ word }) => word))
  const share = [...known].filter((word) => words.has(word)).length / (known.size || 1)
  const isSame = bare(version) === bare(asked.text)
  if (share < OF_ASKED || isSame) return null
  return {
    edit: {
      kind: 'replace',
      target: asked.text,
      replacement: version,
      span: version,
      at: { start: 0, end: asked.text.length },
    },
    paragraphs: new Set(taken),
  }
}

function isFrom(paragraph: string, known: ReadonlySet<string>): boolean {
  const words = tokensOf(fold(paragraph)).map(({ word }) => word)
  if (words.length < FEWEST_WORDS) return false
  return words.filter((word) => known.has(word)).length / words.length >= FROM_ASKED
}

/** Without the quotation marks around all of it. */
function unwrapped(text: string): string {
  return /^["“„«].*["”“»]$/s.test(text) ? text.slice(1, -1).trim() : text
}

function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}
