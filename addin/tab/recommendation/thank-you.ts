// The text of a thank-you that takes the place of a recommendation: the writer's own notes as they stand, nothing added.
import type { NotePartsFragment } from '#schema/generated/client/graphql.ts'
import { say } from '#addin/shared/words/words.ts'

/** Longer lists read like a record; the newest are the freshest in both memories. */
const MOST_NOTES = 5

interface ThankYou {
  subject: string
  text: string
  /** Notes quoted. */
  quoted: number
  /** Notes not quoted because they carry a gentle mark: somebody else, health, pay or a review. */
  leftOut: number
}

type Quotable = Pick<NotePartsFragment, 'text' | 'day' | 'marks' | 'deleted'> & { onItsWay: boolean }

/** The suggestion, oldest day first. A note with a change on its way is not quoted: its marks are not known yet. */
export function thankYouFrom(firstName: string, notes: readonly Quotable[]): ThankYou {
  const known = notes.filter((note) => !note.deleted && !note.onItsWay)
  const safe = known.filter(({ marks }) => marks.length === 0)
  const newest = [...safe].sort((one, other) => other.day.localeCompare(one.day)).slice(0, MOST_NOTES)
  const lines = newest.reverse().map(({ text, day }) => say('recommendation.thanks.line', { text, day }))
  const parts = [
    say('recommendation.thanks.greeting', { firstName }),
    say('recommendation.thanks.opening', { notes: lines.length }),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
  ]
  return {
    subject: say('recommendation.thanks.subject'),
    text: `${parts.join('\n\n')}\n`,
    quoted: lines.length,
    leftOut: known.length - safe.length,
  }
}
