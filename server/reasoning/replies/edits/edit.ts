import type { EditKind } from '../phrases/phrases.ts'

/** A change that an answer asks for. */
export interface Edit {
  kind: EditKind
  /** What to change; empty when the answer does not name it. */
  target: string
  /** The new words, or what to add; empty when there are none. */
  replacement: string
  /** The words of the answer that ask for it. */
  span: string
  /** Where the target stands in the text that was asked about; null when it was not found, or the text is not known. */
  at: Place | null
}

/** Offsets into the asked text: from the first character, to the one after the last. */
export interface Place {
  start: number
  end: number
}
