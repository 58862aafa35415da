// One sentence against the notes: what in it no note tells, what a note denies, what is made larger than it was.
import type { NoteText } from '../../composer/composition.ts'
import { isKnownQuantity, quantitiesOf } from '../../text/quantities.ts'
import { baseIn } from '../../text/verbs.ts'
import { align, shareOf, type Told } from './align.ts'
import { contradictionOf } from './contradictions.ts'
import { stretchesOf, type StretchKind } from './stretches.ts'

export interface Doubt {
  kind: 'contradicted' | 'differs' | 'untold' | 'outcome' | 'number' | StretchKind
  at: number
  words: string
  /** The note that denies it, or the nearest ones. */
  noteIds: string[]
}

export interface Weighed {
  doubts: Doubt[]
  /** Weighted share (0..1) of the sentence's words that the nearest notes tell. */
  share: number
  noteIds: string[]
}

/** A clause of this weight of which less than this is told is a story of its own. */
const CLAUSE_WEIGHT = 1.9
const CLAUSE_TOLD = 0.2
/** Only a note that tells this much of the sentence can allow its large words. */
const ALLOWS = 0.3
/** A sentence with a deed of its own must be told to this share. */
const DEED_TOLD = 0.55
/** Notes that tell this much of a sentence show that the thing happened on that day, too. */
const SAME_KIND = 0.5

/** Weighs one sentence; `name` is the person's, which no note need say. */
export function weigh(sentence: string, notes: readonly NoteText[], name: string): Weighed {
  const near = align(sentence, notes, name)
  const noteIds = near.notes.map(({ id }) => id)
  const told = near.notes.map(({ text }) => text).join(' . ')
  const allowing = near.notes.filter((note) => align(sentence, [note], name).share >= ALLOWS).map(({ text }) => text)
  const doubts: Doubt[] = []
  const against = contradictionOf(sentence, notes, name)
  if (against)
    doubts.push({
      kind: against.strong ? 'contradicted' : 'differs',
      at: against.at,
      words: against.words,
      noteIds: [against.noteId],
    })
  const often = notes.filter((note) => align(sentence, [note], name).share >= SAME_KIND).length > 1
  for (const stretch of stretchesOf(sentence, allowing.join(' . ')))
    if (!(often && stretch.kind === 'often')) doubts.push({ ...stretch, noteIds })
  for (const number of unknownQuantities(sentence, near.notes.length > 0 && near.share > 0.2 ? near.notes : notes))
    doubts.push({ kind: 'number', at: number.at, words: number.text, noteIds })
  const outcome = outcomeOf(sentence, near.told, told)
  if (outcome) doubts.push({ kind: 'outcome', ...outcome, noteIds })
  const colon = sentence.indexOf(': ')
  const clause =
    strangeClause(near.told, colon) ?? strangeDeed(near.told, othersAct(sentence, near.told) ? 0 : near.share, colon)
  if (clause) doubts.push({ kind: 'untold', ...clause, noteIds })
  return { doubts, share: near.share, noteIds }
}

function unknownQuantities(sentence: string, notes: readonly NoteText[]) {
  const known = notes.flatMap(({ text }) => quantitiesOf(text))
  return quantitiesOf(sentence).filter((one) => !isKnownQuantity(one, known))
}

/** What follows from something, which only a note may claim; each with the words that tell the same. */
const OUTCOMES: readonly [RegExp, RegExp][] = [
  [/\b(?:won|wins?)\b/i, /\bw[oi]n|victor|first place|prize|got the|awarded/i],
  [/\bsav(?:ed|es|ing) (?:the|us|our|my|a|about|over|\d|\p{L}+ (?:hours|euros|weeks|days))/iu, /\bsav|rescu|spar/i],
  [/\b(?:doubl|tripl|halv|quadrupl)(?:ed|es|ing)\b|\bby half\b|\bin half\b/i, /doubl|tripl|hal[vf]|twice|quadrupl/i],
  [
    /\b(?:cut|reduc\p{L}+|lower\p{L}*|shrank|slash\p{L}*|brought down)\b (?:\p{L}+ ){0,2}(?:costs?|time|times|errors?|defects?|waste|complaints?|delays?|turnover|rates?|backlog|accidents?|sickness)/iu,
    /cut|reduc|lower|less|fewer|short|sav|down/i,
  ],
  [
    /\b(?:increas|rais|grew|grow|boost|improv|lift|rose|ris)\p{L}*\b (?:\p{L}+ ){0,3}(?:sales|revenue|turnover|profits?|results?|output|numbers|rates?|scores?|rating|grades?|productivity|efficiency|quality|confidence|morale|performance|bookings|customers|members)/iu,
    /increas|rais|grew|grow|boost|improv|lift|rose|better|more|higher/i,
  ],
  [
    /\b(?:sales|revenue|profits?|output|productivity|complaints|errors|accidents|costs|results|scores|morale|turnover|waiting times?)\b (?:have |has |had )?(?:\p{L}+ )?(?:rose|fell|grew|dropped|doubled|increased|improved|went (?:up|down)|risen|fallen|disappeared|stopped)/iu,
    /rose|fell|grew|drop|doubl|increas|improv|went (up|down)|fewer|more|less/i,
  ],
  [
    /\b(?:i|we|me|us) (?:\p{L}+ )?(?:was|were|got|been|am|being) (?:\p{L}+ )?(?:promoted|hired|awarded|offered|chosen|selected|elected|certified)/iu,
    /promot|hired|award|offer|chos|select|elect|certif|got the/i,
  ],
  [
    /\b(?:(?:an?|my|our|the) (?:pay )?raise|promotion|pay rise|bonus|award|medal)\b/i,
    /promot|rise|raise|bonus|award|prize|medal/i,
  ],
  [/\b(?:passed|aced)\b (?:\p{L}+ ){0,2}(?:exam|test|inspection|audit|certification|course)/iu, /pass|aced|succe/i],
  [
    /\b(?:signed|renewed|closed|landed|secured|brought in|attracted)\b (?:\p{L}+ ){0,3}(?:contract|deal|client|customer|account|funding|investors?|orders?|sponsors?)/iu,
    /sign|renew|clos|land|secur|brought|got|attract/i,
  ],
  [
    /\b(?:led to|resulted in|as a result|result(?:ed)? was|paid off|made it possible|thanks to which|consequently|which meant|turned (?:\p{L}+ ){0,2}into a success)\b/iu,
    /result|led to|so |because|therefore|thanks|meant|possible|after that|worked/i,
  ],
  [
    /\b(?:finished|delivered|completed|opened|launched|shipped) (?:\p{L}+ ){0,3}(?:early|ahead of|under budget|on time|on schedule|before the deadline)/iu,
    /early|ahead|under|on time|schedule|before/i,
  ],
  [
    /\b(?:[Bb]ecause of|[Tt]hanks to) (?:her|him|them|this|that|\p{Lu}\p{L}+)\b/u,
    /because|thanks to|result|\bso (?:we|i|that)\b/i,
  ],
  [
    /\bnever happened again\b|\bhas(?:n't| not) happened since\b|\bever since\b|\bfrom then on\b|\bsince then\b|\bto this day\b/i,
    /since|again|still|from then/i,
  ],
]

function outcomeOf(sentence: string, told: readonly Told[], notes: string): { at: number; words: string } | null {
  if (told.length === 0) return null
  for (const [finds, teller] of OUTCOMES) {
    const match = finds.exec(sentence)
    if (match && !teller.test(notes)) return { at: match.index, words: match[0] }
  }
  return null
}

/** What others did, or were made to do, must stand in the note itself: it is what a tale of consequences is made of. */
function othersAct(sentence: string, told: readonly Told[]): boolean {
  const made = /\b(?:made|makes|got) (?:(?:the|my|our|a|an) )?\p{L}+ (?:to )?(\p{L}+)/u
    .exec(sentence)?.[1]
    ?.toLowerCase()
  if (made && told.some(({ token, quality }) => token.word === made && quality < 0.7 && baseIn(made, 'base') !== null))
    return true
  return /^(?:The|Our|My|All|Two|Several|Many) (?:\p{Ll}+ )?\p{Ll}+s? (?:(?:was|were|is|are|has been|have been|all|also) )?\p{Ll}+(?:ed|t|ne|n)\b/u.test(
    sentence,
  )
}

/** Something done that no note has done, where the rest does not make up for it. */
function strangeDeed(told: readonly Told[], share: number, colon: number): { at: number; words: string } | null {
  if (share >= DEED_TOLD) return null
  const deed = told.find(
    ({ token, quality }) => quality < 0.7 && token.at > colon && token.weight === 1 && isDeed(token.word),
  )
  return deed ? { at: deed.token.at, words: deed.token.word } : null
}

const isDeed = (word: string): boolean =>
  baseIn(word, 'past') !== null ||
  baseIn(word, 'participle') !== null ||
  /[^aeiou]ied$/.test(word) ||
  baseIn(word, 'base') !== null

/** A part of the sentence which the notes nowhere touch; what stands before a colon is a judgement that the rest bears out. */
function strangeClause(told: readonly Told[], colon: number): { at: number; words: string } | null {
  const last = told.at(-1)?.token.clause ?? -1
  for (let at = 0; at <= last; at += 1) {
    const clause = told.filter(({ token }) => token.clause === at)
    const weight = clause.reduce((sum, { token }) => sum + token.weight, 0)
    const first = clause[0]
    if (first && first.token.at > colon && weight >= CLAUSE_WEIGHT && shareOf(clause) < CLAUSE_TOLD)
      return { at: first.token.at, words: clause.map(({ token }) => token.word).join(' ') }
  }
  return null
}
