// The noun: versions of a text, each sentence with what it rests on, and the user's own decisions about it.
import type { DraftOrigin, Pronoun } from '#schema/generated/server.ts'
import type { TracedSentence } from '#server/reasoning/composer/trace.ts'

export interface DraftVersion {
  version: number
  text: string
  origin: DraftOrigin
  wording: number
  pronoun: Pronoun
  /** The sentences as composed: what an edited text is traced against. */
  composed: TracedSentence[]
  savedAt: Date
}

export interface Choices {
  /** Sentences from no note that the user keeps knowingly, by their normalised words. */
  keptSentences: Set<string>
  /** Findings set aside, with the reason. */
  aside: Map<string, string>
}

/** LinkedIn's limit (drafting.md section 2); a longer text is kept, but cannot be asked with. */
export const LONGEST_TEXT = 3000
/** What a save may hold at most, so that nothing typed is lost at the limit. */
export const LONGEST_SAVED = 10_000
/** Characters that LinkedIn shows before "see more". */
export const FIRST_SEEN_CHARACTERS = 220

/** The words of a sentence without case, punctuation and spaces: a kept sentence stays kept when a comma moves. */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function firstSeenDetails(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  const letters = Array.from(flat)
  return letters.length <= FIRST_SEEN_CHARACTERS
    ? flat
    : `${letters.slice(0, FIRST_SEEN_CHARACTERS).join('').trimEnd()}…`
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
