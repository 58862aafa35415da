// What composing is given, and what it gives back: the chosen traits, the sentences and what each rests on.
import type { Pronoun } from '../reading/marks.ts'
import type { UsableTelling } from './telling.ts'

export type RelationshipKind = 'manager' | 'skip' | 'senior'

export interface Relationship {
  kind: RelationshipKind
  theirTitle: string | null
  theirDepartment: string | null
  yourTitle: string | null
  /** Since when the writer works with the person, if they said so. */
  sinceYear?: number | null
}

export interface NoteText {
  id: string
  /** yyyy-mm-dd */
  day: string
  text: string
}

export interface ChosenTrait {
  /** An id of the taxonomy, or "own:…" for one the writer named. */
  id: string
  /** The label as the writer sees it; another than the taxonomy's is their own and is used. */
  label: string
  noteIds: string[]
}

export interface ComposeInput {
  person: { name: string; firstName: string }
  pronoun: Pronoun
  relationship: Relationship
  /** Strongest first. */
  traits: ChosenTrait[]
  /** What may be told: sure tellings and those the writer confirmed, in the order of the notes. */
  tellings: readonly UsableTelling[]
  /** Notes under no chosen trait that may be told besides. */
  more?: readonly string[]
  seed: string
  /** 0, 1, 2 …: another phrasing of the same. */
  wording: number
}

export type Basis = 'notes' | 'relationship' | 'opinion' | 'own-words'

export interface TracedSentence {
  text: string
  basis: Basis
  noteIds: string[]
  paragraph: number
  /** UTF-16 units. */
  start: number
  end: number
}

export interface Composed {
  /** Paragraphs joined by an empty line; empty when nothing could be told. */
  text: string
  sentences: TracedSentence[]
  /** Notes of the chosen traits without a telling that may be used: the writer is asked. */
  notUsable: { noteId: string }[]
}

export interface Written {
  text: string
  basis: Basis
  noteIds: string[]
}
