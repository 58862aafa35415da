// When and where it was: the parts of a note before the person acts, and clauses with a subject of their own, in the past.
import { isHappening, isPerson } from '../../text/nouns.ts'
import { DONE_TO } from '../../text/verb-list.ts'
import { baseIn } from '../../text/verbs.ts'
import { backshifted } from './backshift.ts'
import { framed, lowered } from './fragment.ts'
import { finiteAt, type Piece } from './pieces.ts'
import { numberOf, predicateInPast, withSubjectArticle } from './predicate.ts'

/** The parts before the person acts, as one setting. */
export function settingOf(pieces: Piece[]): string | null {
  const told = pieces.map(({ kind, text }, index) => {
    if (kind === 'time') return index === 0 ? timeInPast(text) : null
    if (kind === 'writer' || kind === 'other') {
      const clause = clauseInPast(text)
      return clause === null ? null : index === 0 ? `when ${clause}` : `and ${clause}`
    }
    return kind === 'things' && index === 0 ? sceneOf(text) : null
  })
  return told.some((one) => one === null) ? null : told.join(' ').replace(/^when when /, 'when ')
}

export function timeInPast(text: string): string | null {
  const [, opener = '', rest = ''] = /^(even when|even though|just before|right after|\S+) (.*)$/.exec(text) ?? []
  if (
    !/^(?:when|whenever|after|as|while|because|since|before|once|until|if|although|even when|even though)$/i.test(
      opener,
    )
  )
    return lowered(backshifted(text))
  const words = rest.split(' ')
  if (finiteAt(words) === null && !/^(?:I|we)$/i.test(words[0] ?? '')) {
    return /^(?:after|before|since|until|while)$/i.test(opener) ? `${opener.toLowerCase()} ${rest}` : null
  }
  const clause = clauseInPast(rest)
  return clause === null ? null : `${opener.toLowerCase().replace('whenever', 'when')} ${clause}`
}

/** "scanner system down" → "when the scanner system was down"; "arrest on the ward" → "during an arrest on the ward". */
export function sceneOf(text: string): string | null {
  const state =
    /^(.+?) (down|broken|late|delayed|stuck|empty|full|closed|off|out|cancelled|canceled|missing|gone|short|sick)$/i.exec(
      text,
    )
  if (state?.[1] && state[2])
    return `when ${withSubjectArticle(lowered(state[1]))} ${numberOf(state[1]) === 'many' ? 'were' : 'was'} ${state[2].toLowerCase()}`
  const words = text.split(' ')
  const at = words.findIndex((word) => isHappening(word))
  if (at === -1 || at > 2) return problemOf(text)
  const determined = /^(?:a|an|the|my|our|\d+)$/i.test(words[0] ?? '')
  return `during ${determined ? lowered(text) : `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${lowered(text)}`}`
}

/** "typo in the deck" → "when there was a typo in the deck". */
function problemOf(text: string): string | null {
  if (/\b(?:every|each|daily|always)\b/i.test(text)) return null
  const there = framed(text)?.whole
  return there?.startsWith('there ') ? `when ${there}` : null
}

/** A clause with its own subject, in the past. */
export function clauseInPast(text: string): string | null {
  const words = text
    .replace(/^(?:and|so|but|then)\s+/i, '')
    .replace(/^I'm\b/i, 'I was')
    .replace(/^I've\b/i, 'I')
    .split(' ')
  const at = /^(?:I|we)$/i.test(words[0] ?? '') ? 1 : finiteAt(words)
  if (at === null) return null
  const subject = words.slice(0, at).join(' ')
  const adverb = /^(?:just|only|also|really|always|even|almost|still|once)$/i.test(words[at] ?? '') ? at + 1 : at
  const verb = passive(words, adverb) ?? predicateInPast(words.slice(adverb).join(' '), /ed$/.test(words[adverb] ?? ''))
  const progressive =
    /^(?:was|were|is|are)$/i.test(words[adverb] ?? '') && baseIn(words[adverb + 1] ?? '', 'ing') !== null
  const told = progressive ? `was ${backshifted(words.slice(adverb + 1).join(' '))}` : verb
  if (told === null) return null
  const many = /^we$/i.test(subject) || (!/^I$/i.test(subject) && numberOf(subject) === 'many')
  const agreed = many ? told.replace(/^was\b/, 'were') : told.replace(/^were\b/, 'was')
  const who = /^i$/i.test(subject) ? 'I' : withSubjectArticle(lowered(subject))
  return `${who} ${agreed}`
}

/** "new protocol explained in four points": nobody is said to have done it, so nobody is named. */
function passive(words: string[], at: number): string | null {
  const next = words[at + 1] ?? ''
  const alone =
    next === '' ||
    /^(?:in|on|at|by|with|within|for|before|after|to|and|line|step|twice|again|the same|same)$/i.test(next)
  return at > 0 &&
    DONE_TO.test(words[at] ?? '') &&
    alone &&
    !/^(?:i|we)$/i.test(words[0] ?? '') &&
    !isPerson(words[at - 1] ?? '')
    ? `was ${backshifted(words.slice(at).join(' '))}`
    : null
}
