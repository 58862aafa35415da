// What an answer shows of itself to the model: words, neighbours, pieces of words, and what the rules saw. Training and reading share
// it, so that a change here asks for training again (a test says so).
import type { Said } from '../decide.ts'
import { fold } from '../mail/fold.ts'

/** An answer never needs more than this many words to be read; what follows is left out, which bounds the time. */
const MOST_WORDS = 160
const PIECE = 4
const SEEN = ['yesByNo', 'wait', 'again', 'later', 'no', 'softNo', 'yes', 'weakYes', 'unless', 'about'] as const

export interface FeatureKinds {
  words: boolean
  pieces: boolean
  rules: boolean
}

export const ALL_KINDS: FeatureKinds = { words: true, pieces: true, rules: true }

/** The features of an answer, each once, in the order they appear. */
export function featuresOf(text: string, said: readonly Said[], kinds: FeatureKinds = ALL_KINDS): string[] {
  const words = wordsOf(text)
  const found: string[] = []
  if (kinds.words) {
    words.forEach((word, i) => {
      found.push(word, `${words[i - 1] ?? '^'} ${word}`)
    })
    found.push(`#length-${Math.min(5, Math.ceil(words.length / 5))}`)
  }
  if (kinds.pieces) for (const word of words) found.push(...piecesOf(word))
  if (kinds.rules) found.push(...seenBy(said))
  return [...new Set(found)]
}

/** Folded words and signs; numbers and quoted phrases stand for themselves. */
function wordsOf(text: string): string[] {
  const plain = fold(text.slice(0, 3000).normalize('NFC'))
    .replace(/"[^"]{1,300}"/g, ' QUOTED ')
    .replace(/-+>|=>|→/g, ' ARROW ')
    .replace(/\d+(?:[.,:]\d+)*/g, ' NUMBER ')
  return (plain.match(/[\p{L}]+(?:'\p{L}+)?|\p{Extended_Pictographic}|[?!]/gu) ?? []).slice(0, MOST_WORDS)
}

function piecesOf(word: string): string[] {
  const edged = `<${word}>`
  if (edged.length <= PIECE) return []
  return Array.from({ length: edged.length - PIECE + 1 }, (_, at) => `~${edged.slice(at, at + PIECE)}`)
}

function seenBy(said: readonly Said[]): string[] {
  const found: string[] = SEEN.filter((meaning) => said.some(({ signals }) => signals[meaning])).map((one) => `#${one}`)
  if (said.some(({ isExplainedYes }) => isExplainedYes)) found.push('#explained')
  else if (found.includes('#yes') || found.includes('#weakYes')) found.push('#unexplained')
  for (const kind of new Set(said.flatMap(({ edits }) => edits.map((edit) => edit.kind)))) found.push(`#edit-${kind}`)
  if (said.some(({ sentence }) => sentence.isQuestion)) found.push('#question')
  if (said.length === 1) found.push('#single')
  const pairs = found.flatMap((one, i) => found.slice(i + 1).map((other) => `${one}${other}`))
  return [...found, ...pairs]
}
