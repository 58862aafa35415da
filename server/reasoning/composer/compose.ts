// From chosen traits and their notes to a paragraph or two. It never states what no note says: what it cannot turn into a
// sentence it hands back. Pure: the same notes, person and wording give the same text.
import { readNote } from '../traits/read-note.ts'
import { clauseOf, type Clause } from './clause.ts'
import { evidenceSentences } from './evidence.ts'
import { closing, opening } from './frame.ts'
import { pickerFor } from './variation.ts'
import { voiceOf, type Pronoun } from './voice.ts'

export type RelationshipKind = 'manager' | 'skip' | 'senior'

export interface Relationship {
  kind: RelationshipKind
  theirTitle: string | null
  theirDepartment: string | null
  yourTitle: string | null
}

export interface NoteText {
  id: string
  /** yyyy-mm-dd */
  day: string
  text: string
}

export interface ComposeInput {
  person: { name: string; firstName: string }
  pronoun: Pronoun
  relationship: Relationship
  /** Strongest first. */
  traits: { id: string; label: string; noteIds: string[] }[]
  notes: NoteText[]
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
  start: number
  end: number
}

export interface Composed {
  text: string
  sentences: TracedSentence[]
  /** Notes to be reworded by the writer: nothing was guessed. */
  notUsable: { noteId: string; why: 'NO_PRAISE' | 'NO_SENTENCE' }[]
}

/** One event of a note, ready for a sentence. */
export interface Told extends Clause {
  noteId: string
  day: string
}

export interface Written {
  text: string
  basis: Basis
  noteIds: string[]
}

/** At most this many traits and events a trait: more reads like a list. */
const MOST_TRAITS = 4
const MOST_EVENTS = 3
/** Above this many words a text is easier to read in two paragraphs. */
const ONE_PARAGRAPH_WORDS = 110

export function compose(input: ComposeInput): Composed {
  const notes = new Map(input.notes.map((note) => [note.id, note]))
  const used = new Set<string>()
  const notUsable: Composed['notUsable'] = []
  const groups = input.traits.slice(0, MOST_TRAITS).map((trait) => {
    const fresh = trait.noteIds.filter((id) => !used.has(id) && notes.has(id))
    const told = fresh.flatMap((id) => {
      used.add(id)
      const events = tellNote(notes.get(id) as NoteText, input.person)
      if ('why' in events) notUsable.push({ noteId: id, why: events.why })
      return 'why' in events ? [] : events.told
    })
    return { trait, told: told.sort((a, b) => a.day.localeCompare(b.day)).slice(0, MOST_EVENTS) }
  })
  const live = groups.filter((group) => group.told.length > 0)
  if (live.length === 0) return { text: '', sentences: [], notUsable }
  const voice = voiceOf(input.pronoun, input.person.firstName)
  const pick = pickerFor(input.seed, input.wording)
  const body = live.map((group, index) =>
    evidenceSentences(group.trait.id, group.told, { voice, pick, first: index === 0, named: index % 2 === 0 }),
  )
  const written: Written[][] = [
    [opening(input, live[0]?.trait.id ?? '', voice, pick)],
    ...body,
    [closing(input, voice, pick)],
  ]
  return { ...laidOut(written), notUsable }
}

type NoteEvents = { told: Told[] } | { why: 'NO_PRAISE' | 'NO_SENTENCE' }

/** The praising events of a note as clauses; complaints are dropped, never turned. */
function tellNote(note: NoteText, person: ComposeInput['person']): NoteEvents {
  const events = readNote(note.text).events.filter((event) => event.polarity === 'praise')
  if (events.length === 0) return { why: 'NO_PRAISE' }
  const told = events.flatMap((event) => {
    const clause = clauseOf(event.text, person)
    return clause ? [{ ...clause, noteId: note.id, day: note.day }] : []
  })
  return told.length > 0 ? { told } : { why: 'NO_SENTENCE' }
}

/** Sentences in order, in one paragraph or two: work first, people and close after. */
function laidOut(groups: Written[][]): Pick<Composed, 'text' | 'sentences'> {
  const words = groups.flat().reduce((sum, { text }) => sum + text.split(' ').length, 0)
  const breakAt = words > ONE_PARAGRAPH_WORDS && groups.length > 3 ? Math.ceil(groups.length / 2) : groups.length
  const sentences: TracedSentence[] = []
  let text = ''
  groups.forEach((group, index) => {
    for (const sentence of group) {
      const paragraph = index < breakAt ? 0 : 1
      const gap = text === '' ? '' : (sentences.at(-1)?.paragraph ?? 0) < paragraph ? '\n\n' : ' '
      const start = text.length + gap.length
      text += gap + sentence.text
      sentences.push({ ...sentence, paragraph, start, end: text.length })
    }
  })
  return { text, sentences }
}
