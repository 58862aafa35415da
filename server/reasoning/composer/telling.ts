// What a draft may tell: tellings of notes, each sure or confirmed by the writer. The composer joins them and reads no notes.
import { spokenAs, type Who } from '../reading/marks.ts'
import { capital } from '../reading/telling.ts'

/** One thing to tell. With marks for the colleague where it comes from the reader; as typed where it is the writer's own. */
export interface UsableTelling {
  noteId: string
  /** yyyy-mm-dd */
  day: string
  setting: string | null
  /** "drove me to the site"; null when `whole` stands for itself. */
  predicate: string | null
  /** The writer's own sentence, which is not taken apart. */
  whole: string | null
  /** The writer's answer to "What did it change for you?". */
  changed: string | null
  /** The other notes that tell the same. */
  alsoFrom: string[]
}

/** The writer's own sentence as a telling: its subject becomes the colleague where it begins with them. */
export function ownTelling(
  words: string,
  note: { id: string; day: string },
  who: Who,
): Pick<UsableTelling, 'noteId' | 'day' | 'setting' | 'predicate' | 'whole'> {
  const text = words.trim().replace(/\s+/g, ' ').replace(/[.]+$/, '')
  const subject = new RegExp(
    `^(?:she|he|they|${who.firstName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}) (?=\\p{Ll})`,
    'iu',
  ).exec(text)?.[0]
  const isOne = !/[.!?]\s/.test(text)
  return subject !== undefined && isOne
    ? { noteId: note.id, day: note.day, setting: null, predicate: text.slice(subject.length), whole: null }
    : { noteId: note.id, day: note.day, setting: null, predicate: null, whole: sentence(text) }
}

export function sentence(text: string): string {
  return /[.!?]["”')]?$/.test(text) ? capital(text) : `${capital(text)}.`
}

/** Words a telling takes. */
export function wordsIn({ setting, predicate, whole }: Pick<UsableTelling, 'setting' | 'predicate' | 'whole'>): number {
  return [setting, predicate, whole].filter(Boolean).join(' ').split(/\s+/).length
}

/** A predicate after a subject: "She" + "was" agree with "they". */
export function withSubject(subject: string, predicate: string, who: Who): string {
  const isThey = subject.toLowerCase() === 'they'
  const agreed = isThey ? predicate.replace(/^((?:also |even |still |just )?)was\b/, '$1were') : predicate
  return spokenAs(`${subject} ${agreed}`, who)
}
