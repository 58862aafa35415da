// Which languages an answer is written in, told by its small words; a library guesses the rest of longer answers.
import { languageOf } from '../../text/language.ts'
import { PLAIN_WORDS } from './plain-words.ts'
import { REPLY_LANGUAGES, type ReplyLanguage } from './reply-languages.ts'

interface WordSets {
  small: ReadonlySet<string>
  thanks: ReadonlySet<string>
  polite: ReadonlySet<string>
  all: ReadonlySet<string>
}

const made = new Map<ReplyLanguage, WordSets>()

/** The plain words of a language, ready for looking up. */
export function plainWordsOf(language: ReplyLanguage): WordSets {
  const known = made.get(language)
  if (known) return known
  const { small, thanks, praise } = PLAIN_WORDS[language]
  const set = (...lists: string[]) => new Set(lists.join(' ').split(' '))
  const sets = { small: set(small, thanks), thanks: set(thanks), polite: set(praise), all: set(small, thanks, praise) }
  made.set(language, sets)
  return sets
}

/** Words of folded text. */
export function wordsIn(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
}

const MOST_LANGUAGES = 3
/** So short an answer may be in any language: “Claro!”. All are tried, the likely ones first. */
const FEW_WORDS = 3
const GUESS_COUNTS = 3

/**
 * The languages an answer may be in, most likely first, three at most. `asked` (the language of the mail it answers) is always
 * among them, since short answers often hold no small word; a language we do not know (Czech, Hindi) adds none.
 */
export function languagesOf(folded: string, original: string, asked: string | null): ReplyLanguage[] {
  const words = wordsIn(folded).slice(0, 200)
  const guess = languageOf(original.slice(0, 1000))
  const scored = REPLY_LANGUAGES.map((language) => {
    const { all } = plainWordsOf(language)
    const known = words.filter((word) => all.has(word)).length
    return { language, score: known + (guess === language ? GUESS_COUNTS : 0) + (asked === language ? 0.5 : 0) }
  })
  if (words.length <= FEW_WORDS) return shortAnswer(scored)
  const best = Math.max(...scored.map(({ score }) => score))
  return scored
    .filter(({ language, score }) => (score > 0 && score >= best * 0.6) || language === asked)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_LANGUAGES)
    .map(({ language }) => language)
}

function shortAnswer(scored: readonly { language: ReplyLanguage; score: number }[]): ReplyLanguage[] {
  return [...scored].sort((a, b) => b.score - a.score).map(({ language }) => language)
}
