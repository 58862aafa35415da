// Changes told by holding an answer against the asked text, in any language: two quoted phrases of which one stands in the text,
// "X, not Y" with a Y that stands in it, and a name spelled another way.
import { fold } from '../mail/fold.ts'
import type { Sentence } from '../mail/sentences.ts'
import { areAlike, exactly, findIn, tokensOf, type AskedText } from './asked-text.ts'
import type { Edit } from './edit.ts'

const QUOTE = /["“”„‟«»]([^"“”„‟«»]{1,400})["“”„‟«»]|(?<![\p{L}\p{N}])['‘‚]([^'‘’‚]{1,200})['’‘](?![\p{L}\p{N}])/gu

/** Two quoted phrases: the one that stands in the asked text goes, the other comes. */
export function quotedPairIn({ text }: Sentence, asked: AskedText): Edit | null {
  const quotes = [...text.matchAll(QUOTE)].map((match) => ({
    words: (match[1] ?? match[2] ?? '').trim().replace(/[,;]$/, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
  if (quotes.length !== 2) return null
  const [first, second] = quotes
  if (!first || !second) return null
  const places = [exactly(asked, first.words), exactly(asked, second.words)]
  if (!places[0] && !places[1]) {
    places[0] = findIn(asked, first.words)
    if (!places[0]) places[1] = findIn(asked, second.words)
  }
  // The new words may hold the old ones ("audit" → "tax audit"), never the other way round: the shorter is the target.
  const isFirst = places[0] && places[1] ? !isWithin(second.words, first.words) : Boolean(places[0])
  const at = isFirst ? places[0] : places[1]
  if (!at) return null
  const replacement = isFirst ? second.words : first.words
  return edit(asked, at, replacement, text)
}

function isWithin(small: string, large: string): boolean {
  return small.length < large.length && fold(large).includes(fold(small))
}

const NOT =
  /^(.{1,160}?)[,;]?\s(?:-\s?|and |und |et |e |y |en |och |og )?(?:not|nicht|kein|pas|non|no|niet|geen|nao|inte|ikke|ei|a nie|nie)\s(.{1,120}?)[.!)]*$/u
/** What opens the half that says how it is: "it was", "I'm with", "there were". */
const OPENING =
  /^(?:.{0,80}[:;,] )?(?:(?:small|one|tiny|quick)? ?(?:correction|fix|edit|thing|ps|p\.s\.)[:,-]? )?(?:(?:actually|btw|fyi|but|and|just|also|please|well|oh|yes|sure)[, ]+)*(?:(?:it|that|this|there|i|we|she|he|they|es|das|c'|ce|era|es|het|det|to)(?:'s|'m|'re| is| was| were| am| are| war| ist|est|etait| was| var| er| bylo)?\s)?(?:(?:is|was|were|am|are|be|use|say|write|make it|should be|should read|called|spelled|with|in|at|on|from)\s)*(?:(?:actually|now|really|in fact|jetzt|maintenant|ahora|adesso|nu)\s)*/u
const CLOSING = /\s(?:now|today|these days|jetzt|maintenant|ahora|adesso|nu|please|people|in the team)$/u

/** "It was the tax audit, not the audit": what is denied stands in the text, what is said instead comes. */
export function contrastIn({ text, folded }: Sentence, asked: AskedText): Edit | null {
  if (folded.length > 300) return null
  const found = NOT.exec(folded)
  if (!found) return null
  const [, said = '', denied = ''] = found
  const deniedStart = folded.lastIndexOf(denied)
  const target = text.slice(deniedStart, deniedStart + denied.length).replace(/^["“„«'‘]|["”“»'’.,]$/g, '')
  const at = exactly(asked, target)
  if (!at || target.length < 2) return null
  const opening = OPENING.exec(said)?.[0] ?? ''
  const core = said.slice(opening.length).replace(CLOSING, '')
  const start = opening.length
  const replacement = sameKind(text.slice(start, start + core.length), target)
  if (replacement === '' || tokensOf(fold(replacement)).length > tokensOf(fold(target)).length + 4) return null
  return edit(asked, at, replacement, text)
}

/** For a number the number, for a name the name; else all of it. */
function sameKind(words: string, target: string): string {
  const bare = words.trim().replace(/^["“„«'‘]|["”“»'’.,]$/g, '')
  if (/^\d[\d.,]*$/.test(target)) return /\d[\d.,]*/.exec(bare)?.[0] ?? ''
  return bare
}

const SPELLING =
  /\b(?:spel(?:led|t|ling)?|misspel\w*|typo|with an? \p{L}\b|written|schreib\w*|geschrieben|s'ecrit|orthograph\w*|escrib\w*|deletrea|scriv\w*|scritto|spel\w*|schrijf\w*|geschreven|escrev\w*|escrit\w*|stavas|staves|skrives|stavning|kirjoitetaan|pisze|pisane)\b/u

/** "Lindqvist is spelled with a q": a name of the answer that stands in the text with other letters. */
export function respelledIn({ text, folded }: Sentence, asked: AskedText): Edit | null {
  if (!SPELLING.test(folded)) return null
  for (const { 0: name, index } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{2,40}/gu)) {
    if (index === 0 && SPELLING.test(fold(name))) continue
    const wanted = fold(name)
    if (exactly(asked, name) && !differsInCase(asked, name)) continue
    const near = asked.tokens.find(({ word, start }) => areAlike(word, wanted) && isName(asked, start))
    if (near) return edit(asked, near, name, text)
  }
  return null
}

function differsInCase(asked: AskedText, name: string): boolean {
  return !asked.text.includes(name)
}

function isName(asked: AskedText, at: number): boolean {
  return /\p{Lu}/u.test(asked.text.charAt(at))
}

function edit(asked: AskedText, at: { start: number; end: number }, replacement: string, span: string): Edit {
  const place = { start: at.start, end: at.end }
  return { kind: 'replace', target: asked.text.slice(at.start, at.end), replacement, span, at: place }
}
