// What a note shows of itself to the model: stems, neighbours, phrases of the lexicon. Training and reading share it, so that
// a change here asks for training again (a test says so).
import { stem } from '../text/stems.ts'
import { COMPLAINT, NEGATED_FAULT, NOTHING, PHRASES } from './lexicon.ts'

/** Words that say the same for our question, whichever of them it is. */
const CLASSES: [RegExp, string][] = [
  [
    /^(mother|father|mum|mom|dad|kid|kids|son|daughter|wife|husband|baby|brother|sister|family|grandmother|grandfather|parents?|child|children|dog|cat|partner)('?s)?$/,
    '<family>',
  ],
  [/^(mon|tues|wednes|thurs|fri|satur|sun)day'?s?$/, '<day>'],
  [/^(\d+([.,:]\d+)?(am|pm|k|h)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)$/, '<number>'],
  [
    /^(january|february|march|april|june|july|august|september|october|november|december|spring|autumn|winter|summer)$/,
    '<month>',
  ],
  [/^(he|she|they|boss|chef|manager|director)$/, '<they>'],
  [/^(him|her|them)$/, '<them>'],
  [/^(his|their)$/, '<their>'],
  [/^(me|us)$/, '<me>'],
  [/^(my|our)$/, '<my>'],
  [/^(i|we)$/, '<i>'],
]

const NEGATION =
  /\b(didn't|don't|doesn't|wasn't|isn't|won't|wouldn't|couldn't|can't|never|no|not|nobody|without|nothing|zero)\b/g

/** A note never needs more than this many words to be read; what follows is left out, which bounds the time. */
const MOST_WORDS = 220

/** The features of a text, each once, in the order they appear. */
export function featuresOf(text: string): string[] {
  const low = text.toLowerCase().replaceAll('’', "'")
  const words = wordsIn(low)
  const found: string[] = words[0] === undefined ? [] : [`^${words[0]}`]
  words.forEach((word, i) => {
    found.push(word)
    const [next, afterNext] = [words[i + 1], words[i + 2]]
    if (next !== undefined) found.push(`${word} ${next}`)
    if (afterNext !== undefined) found.push(`${word} _ ${afterNext}`)
  })
  for (const [trait, phrases] of Object.entries(PHRASES)) {
    const points = phrases.reduce((sum, [weight, pattern]) => sum + (pattern.test(low) ? weight : 0), 0)
    if (points > 0) found.push(`#${trait}`)
    if (points > 1) found.push(`##${trait}`)
  }
  if (COMPLAINT.test(low)) found.push('#complaint')
  if (NEGATED_FAULT.test(low)) found.push('#negated-fault')
  if (NOTHING.test(low)) found.push('#nothing')
  found.push(`#length-${Math.min(4, Math.floor(words.length / 6))}`)
  return [...new Set(found)]
}

function wordsIn(low: string): string[] {
  const raw = low.replace(NEGATION, ' NOT ').match(/NOT|[\p{L}\p{N}']+|\p{Extended_Pictographic}|[?!":]/gu) ?? []
  return raw.slice(0, MOST_WORDS).map((word) => {
    if (word === 'NOT') return word
    return CLASSES.find(([pattern]) => pattern.test(word))?.[1] ?? stem(word)
  })
}
