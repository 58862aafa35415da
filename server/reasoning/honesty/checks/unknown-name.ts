import { isStop, stem, wordsOf } from '../../text/stems.ts'
import { isCounted, isMass, isPerson } from '../../text/nouns.ts'
import { synonymsOf } from '../../text/synonyms.ts'
import { baseIn, baseOf, isPast } from '../../text/verbs.ts'
import { familyOf, isFamilyHead } from '../../text/word-families.ts'
import { matches, type Check, type DraftToCheck } from '../finding.ts'

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
    return [...openingNames(draft), ...matches(draft, /(?<=[\p{L}\p{N},;:’'")\]]\s+["“(]?)\p{Lu}[\p{L}’'-]*/gu)]
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

/** A first word that somebody does something with, and that is no word of the language we know: "Muriel went …". */
function openingNames(draft: DraftToCheck): { words: string; start: number; end: number }[] {
  return matches(
    draft,
    /(?<=^["“(]?)\p{Lu}\p{Ll}[\p{L}’'-]*(?=(?:['’]s\s|\s+(?:\p{Ll}+ly\s+|also\s+)?(\p{Ll}+)\b))/gu,
  ).filter(({ words, end }) => {
    const low = words.toLowerCase().replace(/['’]s$/, '')
    const next = /^\s+(?:\p{Ll}+ly\s+|also\s+)?(\p{Ll}+)/u.exec(draft.text.slice(end))?.[1] ?? ''
    const acts = /['’]s$/.test(words) || isPast(next) || baseIn(next, 's') !== null || /^(is|has|and)$/.test(next)
    return acts && !isEnglish(low)
  })
}

function isEnglish(low: string): boolean {
  const root = stem(low)
  return (
    isStop(low) ||
    baseOf(low) !== null ||
    [low, root, low.replace(/s$/, '')].some((word) => isCounted(word) || isMass(word) || isPerson(word)) ||
    synonymsOf(root).size > 0 ||
    familyOf(low) !== low ||
    isFamilyHead(low) ||
    /(?:ing|ed|ly|ness|tion|sion|ment|ity|ism|ship|ence|ance|body|one|ous|ful|less|ive|able|al|ic|s)$/.test(low)
  )
}
