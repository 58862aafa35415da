// "I led the review" against "Omar led the review": the same deed, but another's.
import type { NoteText } from '../../composer/composition.ts'
import { deedsOf } from '../../reading/deeds.ts'
import type { Who } from '../../reading/marks.ts'

export interface Misattributed {
  words: string
  noteId: string
}

/** A deed told as the colleague's that the notes give to somebody else, or that did not happen; null when all are theirs. */
export function misattributed(sentence: string, notes: readonly NoteText[], who: Who): Misattributed | null {
  const read = notes.map((note) => ({ note, deeds: deedsOf(note.text, who) }))
  const told = read.flatMap(({ deeds }) => deeds)
  const [first] = notes
  const isNobodys = notes.length <= 2 && told.length > 0 && told.every(({ done, actor }) => !done || actor === 'writer')
  for (const { verb, actor } of deedsOf(sentence, who)) {
    if (actor !== 'colleague') continue
    if (isNobodys && first) return { words: verb, noteId: first.id }
    const same = read.flatMap(({ note, deeds }) =>
      deeds.filter((deed) => deed.verb === verb).map((deed) => ({ ...deed, note })),
    )
    const theirs = same.some((deed) => deed.done && deed.actor === 'colleague')
    const others = same.find(
      (deed) =>
        !deed.done ||
        deed.actor === 'writer' ||
        deed.actor === 'somebody-else' ||
        (deed.actor === 'unclear' && deed.implied),
    )
    if (!theirs && others) return { words: verb, noteId: others.note.id }
  }
  return null
}
