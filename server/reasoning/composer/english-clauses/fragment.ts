// Notes without a verb: some say plainly enough what the person did to be told with one; the others go back to the writer.
import { indefinite, isCounted, isHappening, isMass, isPerson, isPlural } from '../../text/nouns.ts'
import { P } from './mentions.ts'
import { QUALITY, QUOTED } from './pieces.ts'

/** Things a person gives: "quick answers to all my mails" → "gave quick answers to all my mails". */
const GIVEN =
  /\b(answers?|repl(?:y|ies)|responses?|feedback|comments?|advice|tips?|hints?|praise|explanations?|compliments?|credit|guidance|help|support|encouragement|input|suggestions?|instructions?|reminder|pep talk|recommendation)\b/i
/** Things that take place with a person. */
const TOGETHER = /\b(with (?:me|us)|for (?:me|us)|together)\b/i
/** States a thing can be found in: "rota out 4 weeks ahead". */
const STATE = /^(out|back|ready|done|in|up|there|here|available|online|on time|finished|sent|open)$/i
const DETERMINER =
  /^(?:a|an|the|my|our|his|her|their|this|that|every|each|all|some|no|both|many|two|three|four|five|six|\d+|[\ue002])$/i

export interface Framed {
  predicate?: string
  whole?: string
}

/** A frame for a fragment, or null. */
export function framed(text: string): Framed | null {
  if (/^(?:many |big |a big |huge )?(?:thanks|thank you) (?:to me )?for\b/i.test(text))
    return { predicate: text.replace(/^.*?\bfor\b/i, 'thanked me for') }
  if (/^(?:thanks|thank you) to [\ue001]/i.test(text)) return null
  const ready = stateOf(text)
  if (ready) return ready
  if (QUALITY.test(text)) return { predicate: `was ${lowered(text.replace(/^(?:very|so|always|really) /i, ''))}` }
  if (QUOTED.test(text)) return { predicate: `said ${text}` }
  if (
    /^no (?:panic|drama|stress|blame|fuss|jargon|shouting|questions|finger|excuses|politics|surprises|rush)\b/i.test(
      text,
    )
  )
    return { whole: `there was ${lowered(text)}` }
  if (GIVEN.test(head(text)) && !/^(?:no|without)\b/i.test(text))
    return { predicate: `gave ${toMe(text)}${withArticle(text)}` }
  if (TOGETHER.test(text) && isHappeningIn(head(text))) return { predicate: `had ${withArticle(text)}` }
  if (/^(?:open door|door open)/i.test(text)) return { whole: `${P} door was open` }
  return existing(text)
}

/** "rota out 4 weeks ahead" → "the rota was out 4 weeks ahead". */
function stateOf(text: string): Framed | null {
  const words = text.split(' ')
  const at = words.findIndex(
    (word, index) => index > 0 && index < 5 && (STATE.test(word) || (word === 'on' && words[index + 1] === 'time')),
  )
  if (at < 1 || words.slice(0, at).some((word) => /^(?:with|for|to|of|from|and|that)$/i.test(word))) return null
  const subject = words.slice(0, at).join(' ')
  if (
    /^(?:in|up|here|open)$/i.test(words[at] ?? '') &&
    words.length > at + 1 &&
    !/^(?:at|on|by|before|two|\d)/i.test(words[at + 1] ?? '')
  )
    return null
  const many = isPlural(words[at - 1] ?? '')
  const named = DETERMINER.test(words[0] ?? '')
    ? lowered(subject)
    : many
      ? `${P} ${lowered(subject)}`
      : `the ${lowered(subject)}`
  return { whole: `${named} ${many ? 'were' : 'was'} ${words.slice(at).join(' ')}` }
}

/** "cake for the team after the quarter close" → "there was cake for the team …"; a bare word tells nothing. */
function existing(text: string): Framed | null {
  const words = text.split(' ')
  if (words.length < 3) return null
  const first = words[0] ?? ''
  if (
    /^(?:first|last|second|third|next|new) (?:day|week|month|quarter|shift|end)\b|: (?:had|was|got|did|made|gave|\w+ed)\b/i.test(
      text,
    )
  )
    return null
  if (/^(?:[\ue000-\ue003]|i|we|he|she|they|you|it|is|not|never|to|of|and|or)$/i.test(first)) return null
  if (!/\b(?:for|after|before|with|on|in|at|to|about|every|of)\b|:/i.test(words.slice(1).join(' '))) return null
  const noun = words
    .slice(0, 4)
    .find((word) => isCounted(bare(word)) || isMass(bare(word)) || isHappening(bare(word)) || isPlural(bare(word)))
  if (!noun || isPerson(bare(noun))) return null
  const many = isPlural(bare(noun)) && !DETERMINER.test(first)
  return { whole: `there ${many ? 'were' : 'was'} ${withArticle(text)}` }
}

function isHappeningIn(words: string): boolean {
  return /\b(?:one-to-one|session|chat|talk|walk|coffee|lunch|call|meeting|debrief|lesson|workshop|review|training|conversation|dinner|tour|drink|catch-up|rehearsal)\b/i.test(
    words,
  )
}

/** The words before the first preposition. */
function head(text: string): string {
  return text.split(/\s(?:to|for|on|about|with|after|before|in|at|from|so|when|of|by)\s|:|,/i)[0] ?? text
}

function toMe(text: string): string {
  return /\b(?:to|for) (?:me|us|my|our|all|every|the|each)\b|\bme\b/i.test(text) ? '' : 'me '
}

function withArticle(text: string): string {
  const low = lowered(text)
  const words = head(low).split(' ')
  const noun = bare(words.at(-1) ?? '')
  if (DETERMINER.test(words[0] ?? '') || isPlural(noun) || isMass(noun)) return low
  return isCounted(noun) || isHappening(noun) || isHappeningIn(noun) || GIVEN.test(noun)
    ? `${indefinite(words[0] ?? '')} ${low}`
    : low
}

function bare(word: string): string {
  return word.replace(/[,.:;]$/, '')
}

/** The head in lower case, unless it is a name or an abbreviation. */
export function lowered(text: string): string {
  const first = text.split(' ')[0] ?? ''
  if (/^(?:I|I'm|I've|I'd|I'll)$/.test(first) || /^\p{Lu}{2,}/u.test(first) || /\d/.test(first)) return text
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
