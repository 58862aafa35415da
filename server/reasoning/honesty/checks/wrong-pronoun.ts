import { isPerson } from '../../text/nouns.ts'
import { wordsOf } from '../../text/stems.ts'
import { matches, type Check } from '../finding.ts'
import type { Pronoun } from '../../reading/marks.ts'

const OTHERS: Record<Pronoun, RegExp | null> = {
  she: /\b(he|him|his|himself)\b/giu,
  he: /\b(she|her|hers|herself)\b/giu,
  they: /\b(she|her|hers|herself|he|him|his|himself)\b/giu,
  'name-only': null,
}

/** Only the chosen pronoun speaks of the person, unless a cited note speaks of somebody else so (drafting.md 5.3). */
export const wrongPronoun: Check = {
  code: 'WRONG_PRONOUN',
  severity: 'hard',
  find: (draft) => {
    const pattern = OTHERS[draft.pronoun]
    if (!pattern) return []
    const told = draft.notes.map(({ text }) => text.toLowerCase()).join(' ')
    return matches(draft, pattern)
      .filter(
        ({ words, sentence, start }) =>
          !somebodyElse(sentence.text.slice(0, start - sentence.start), words) &&
          !new RegExp(
            `\\b(his|her|their) (wife|husband|son|daughter|partner)|\\b(customer|client|patient|colleague|intern)\\b[^.]*\\b${words.toLowerCase()}\\b`,
          ).test(told),
      )
      .map(({ words, start, end }) => ({
        start,
        end,
        facts: { pronoun: words, chosen: draft.pronoun },
        help: 'REWORD' as const,
      }))
  },
}

/** Another person was named before in the sentence, so that the pronoun may be theirs; never where it opens the sentence. */
function somebodyElse(before: string, pronoun: string): boolean {
  const words = wordsOf(before)
  return words.length > 1 && !/^\p{Lu}/u.test(pronoun) && words.some((word) => isPerson(word))
}
