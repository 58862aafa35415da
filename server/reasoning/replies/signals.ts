// What one sentence says about the question "may I publish this?", read in the languages of the answer.
import { plainWordsOf, wordsIn } from './languages/reply-language.ts'
import type { ReplyLanguage } from './languages/reply-languages.ts'
import { withoutQuotes } from './mail/fold.ts'
import { expressionFor, MEANINGS, type Meaning } from './phrases/all.ts'

export type Signals = Record<Meaning, boolean> & { language: ReplyLanguage | null }

interface Reading {
  language: ReplyLanguage
  found: Record<Meaning, boolean>
  /** Words that nothing of this language explains. */
  unexplained: number
}

const SILENT: Record<Meaning, boolean> = {
  noise: false,
  yesByNo: false,
  wait: false,
  again: false,
  later: false,
  no: false,
  softNo: false,
  yes: false,
  weakYes: false,
  unless: false,
  about: false,
}

/** The language that explains most of the sentence says what it means; what others that explain as much object, counts too. */
export function signalsOf(folded: string, languages: readonly ReplyLanguage[]): Signals {
  const readings = languages.map((language) => readIn(language, folded)).sort((a, b) => a.unexplained - b.unexplained)
  const [first] = readings
  if (!first) return { ...SILENT, language: null }
  const signals = { ...first.found, language: first.language }
  for (const { found, unexplained } of readings)
    if (unexplained === first.unexplained)
      for (const meaning of ['wait', 'again', 'later', 'no', 'unless'] as const) signals[meaning] ||= found[meaning]
  return signals
}

/** What one meaning has taken, no later one sees. */
function readIn(language: ReplyLanguage, folded: string): Reading {
  const bare = withoutQuotes(folded)
  const found = { ...SILENT }
  let rest = bare
  for (const meaning of MEANINGS) {
    const expression = expressionFor(meaning, language)
    if (expression)
      rest = rest.replace(expression, (words) => {
        found[meaning] = true
        return '_'.repeat(words.length)
      })
  }
  found.unless = says('unless', language, rest)
  found.about = says('about', language, withoutNoise(language, bare))
  const { all } = plainWordsOf(language)
  const unexplained = wordsIn(rest).filter((word) => !all.has(word)).length
  return { language, found, unexplained }
}

/** "Excuse my spelling" says nothing about the text. */
function withoutNoise(language: ReplyLanguage, text: string): string {
  const noise = expressionFor('noise', language)
  return noise ? text.replace(noise, (words) => '_'.repeat(words.length)) : text
}

function says(meaning: Meaning, language: ReplyLanguage, text: string): boolean {
  const expression = expressionFor(meaning, language)
  return expression !== null && text.search(expression) >= 0
}
