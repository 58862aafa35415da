import { unknownTitles } from '../claims/titles.ts'
import type { Check } from '../finding.ts'

/** A title given to the person is the one on the card, or one that a note says (drafting.md 5.2). */
export const unknownTitle: Check = {
  code: 'UNKNOWN_TITLE',
  severity: 'hard',
  find: ({ sentences, person, relationship, notes }) => {
    const known = [
      person.title,
      person.department,
      relationship.theirTitle,
      relationship.theirDepartment,
      relationship.yourTitle,
    ]
    const told = [...known, ...notes.map(({ text }) => text)].filter(Boolean).join(' ')
    return sentences.flatMap((sentence) =>
      unknownTitles(sentence.text, told).map(({ words, at }) => ({
        start: sentence.start + at,
        end: sentence.start + at + words.length,
        facts: { title: words },
        help: 'REWORD' as const,
      })),
    )
  },
}
