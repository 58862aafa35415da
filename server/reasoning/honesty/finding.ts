// What a check is and what it finds. Every check has the same shape, so that a new one is a file and a line.
import type { NoteText, Relationship, TracedSentence } from '../composer/composition.ts'
import type { Pronoun } from '../reading/marks.ts'
import type { FindingCode } from './codes.ts'

export interface Finding {
  /** Stable while the same words stand in the same sentence. */
  key: string
  code: FindingCode
  severity: 'hard' | 'soft'
  facts: Record<string, string | number>
  start: number
  end: number
  noteIds: string[]
  help: 'REMOVE' | 'SOFTEN' | 'SHOW_NOTE' | 'REWORD'
  instead: string | null
}

export interface CheckedNote extends NoteText {
  polarity: 'praise' | 'nothing' | 'complaint' | 'both'
}

export interface DraftToCheck {
  text: string
  sentences: readonly TracedSentence[]
  notes: readonly CheckedNote[]
  person: { name: string; firstName: string; title?: string | null; department?: string | null }
  pronoun: Pronoun
  relationship: Relationship
}

export interface Check {
  code: FindingCode
  severity: Finding['severity']
  find(draft: DraftToCheck): Found[]
}

/** What a check says; code, severity and key are put to it. */
export interface Found {
  start: number
  end: number
  facts?: Record<string, string | number>
  noteIds?: string[]
  help?: Finding['help']
  instead?: string | null
}

/** The notes a sentence rests on; for one without, all notes: it may say what any of them says. */
export function notesBehind(draft: DraftToCheck, sentence: TracedSentence): readonly CheckedNote[] {
  const cited = draft.notes.filter((note) => sentence.noteIds.includes(note.id))
  return cited.length > 0 ? cited : draft.notes
}

/** Every match of a pattern (with the g flag) in the sentences, with its place in the text. */
export function matches(
  draft: DraftToCheck,
  pattern: RegExp,
): { sentence: TracedSentence; words: string; start: number; end: number }[] {
  return draft.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)].map((match) => {
      const start = sentence.start + match.index
      return { sentence, words: match[0], start, end: start + match[0].length }
    }),
  )
}
