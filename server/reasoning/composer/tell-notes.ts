// The tellings that may be used, and what the writer is asked about: the sure ones of the reader, and those the writer confirmed.
import { readNote, type NoteReading, type ReadEvent } from '../reading/read-note.ts'
import { sentenceOf } from '../reading/telling.ts'
import type { Who } from '../reading/marks.ts'
import { ownTelling, type UsableTelling } from './telling.ts'

/** What the writer said about a note. */
export interface WritersWord {
  /** `praise`: it is; `not-praise`: it is none; null: not said. */
  sorted: 'praise' | 'not-praise' | null
  /** The telling in the writer's words; '' when they left it out; null when not said. */
  telling: string | null
  /** "What was it about?" */
  about: string | null
  /** "What did it change for you?" */
  changed: string | null
}

export interface NoteToTell {
  id: string
  day: string
  text: string
  word?: WritersWord | null
}

export interface Ask {
  noteId: string
  /** `SORT`: is it praise? Else why the telling is not sure. */
  why: string
  /** How it would be told, for the writer to confirm or change; null when they have to say it. */
  suggestion: string | null
}

export interface ToldNotes {
  usable: UsableTelling[]
  ask: Ask[]
  readings: Map<string, NoteReading>
}

/** Reads the notes once: what may be told unasked or was confirmed, and what is asked about. */
export function tellNotes(notes: readonly NoteToTell[], who: Who): ToldNotes {
  const usable: UsableTelling[] = []
  const ask: Ask[] = []
  const readings = new Map<string, NoteReading>()
  for (const note of notes) {
    const reading = readNote(note.text, who)
    readings.set(note.id, reading)
    const word = note.word ?? null
    if (word?.sorted === 'not-praise' || word?.telling === '') continue
    if (word?.telling) usable.push({ ...ownTelling(word.telling, note, who), changed: word.changed, alsoFrom: [] })
    else {
      usable.push(...sureOf(note, reading, word))
      ask.push(...asksOf(note, reading, word, who))
    }
  }
  return { usable, ask, readings }
}

function sureOf(note: NoteToTell, reading: NoteReading, word: WritersWord | null): UsableTelling[] {
  const sure = reading.events.filter((event) => mayBeTold(event, word))
  return sure.flatMap(({ telling }, at) =>
    telling
      ? [
          {
            noteId: note.id,
            day: note.day,
            ...telling,
            whole: null,
            changed: at === sure.length - 1 ? (word?.changed ?? null) : null,
            alsoFrom: [],
          },
        ]
      : [],
  )
}

/** Sorted as praise by the writer, a part needs no other proof of it; who acts and how it is told must still be sure. */
function mayBeTold(event: ReadEvent, word: WritersWord | null): boolean {
  return (
    event.sure ||
    (word?.sorted === 'praise' &&
      event.why === 'NOT_SURE_PRAISE' &&
      event.actor === 'colleague' &&
      event.mood === 'done')
  )
}

function asksOf(note: NoteToTell, reading: NoteReading, word: WritersWord | null, who: Who): Ask[] {
  if (reading.language !== null && reading.language !== 'en')
    return [{ noteId: note.id, why: 'OTHER_LANGUAGE', suggestion: null }]
  return reading.events
    .filter((event) => !mayBeTold(event, word) && event.zone !== 'not-praise')
    .map((event) => ({
      noteId: note.id,
      why: event.zone === 'please-sort' && word?.sorted !== 'praise' ? 'SORT' : (event.why ?? 'SORT'),
      suggestion: event.telling ? sentenceOf(event.telling, who) : null,
    }))
}
