import { wordsOf } from '../../text/stems.ts'
import { matches, type Check } from '../finding.ts'

/** Words that are written with a capital and are no names. */
const PLAIN = new Set(
  `i linkedin monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december english german french spanish italian dutch christmas easter excel powerpoint teams outlook hr it ceo cfo coo cto ai api`.split(
    /\s+/,
  ),
)

/** Names are those of the notes, the person and the relationship (drafting.md 5.2). */
export const unknownName: Check = {
  code: 'UNKNOWN_NAME',
  severity: 'hard',
  find: (draft) => {
    const { person, relationship, notes } = draft
    const known = new Set(
      wordsOf(
        [
          person.name,
          person.title,
          person.department,
          relationship.theirTitle,
          relationship.theirDepartment,
          relationship.yourTitle,
          ...notes.map(({ text }) => text),
        ]
          .filter(Boolean)
          .join(' '),
      ),
    )
    return matches(draft, /(?<=[\p{L}\p{N},;:’'")\]]\s+["“(]?)\p{Lu}[\p{L}’'-]*/gu)
      .filter(({ words }) => {
        const low = words
          .toLowerCase()
          .replaceAll('’', "'")
          .replace(/'s$|'$/, '')
        return (
          !PLAIN.has(low) &&
          !/^i'/.test(low) &&
          !known.has(low) &&
          !known.has(`${low}'s`) &&
          !low.split('-').every((part) => known.has(part))
        )
      })
      .map(({ words, start, end }) => ({ start, end, facts: { name: words }, help: 'REMOVE' as const }))
  },
}
