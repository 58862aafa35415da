// Who is meant: every mention of the person in a note becomes a mark, so that the chosen pronoun can be put in its place later.
import { isPerson } from '../../text/nouns.ts'
import type { Pronoun, Voice } from '../english-prose/voice.ts'

/** Marks for the person: subject, object, possessive, reflexive. From the private use area, so no note has them. */
export const S = '\ue000'
export const O = '\ue001'
export const P = '\ue002'
export const R = '\ue003'
/** Possessive that stands alone: hers, his, theirs. */
export const H = '\ue004'

export interface Who {
  name: string
  firstName: string
}

const BEFORE_SUBJECT =
  /(?:^|[,;:.]|\b(?:and|when|because|so|that|as|if|after|before|while|but|until|where|what|how|who|why|whether|then|even|like|although))\s*$/i
const AFTER_OBJECT =
  /^(?:$|[,.;:)]|(?:a|an|the|my|our|for|to|with|in|on|at|about|from|by|into|of|and|when|because|so|that|as|if|after|before|while|but|until|how|what|where|again|too|yesterday|today|once|twice|directly|personally|immediately|some|any|more|no|me|us|it|was|is|I|we|you|they|nobody|everyone|everybody|personally)\b)/i

/** The event with marks for the person. */
export function marked(event: string, who: Who, pronoun: Pronoun): string {
  const spoken = secondPerson(event)
  return withPronouns(withNames(spoken, who), pronoun)
}

function withNames(text: string, { name, firstName }: Who): string {
  const names = [...new Set([name, firstName])].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}])(?:${names})('s|'(?!\\p{L}))?(?![\\p{L}])`, 'giu')
  return text.replace(pattern, (_, owner: string | undefined, at: number) => {
    if (owner) return P
    const before = text.slice(0, at)
    return BEFORE_SUBJECT.test(before) ? S : O
  })
}

/** "You helped me" and "thank you for helping me" speak to the person: the same is told of them. */
function secondPerson(text: string): string {
  const thanked = /^(?:many |big )?(?:thanks|thank you)(?: so much)?,? (?:for|that you) (?=(\p{L}+))/iu.exec(text)
  if (thanked && /ing$/.test(thanked[1] ?? '') && /\b(me|us|my|our)\b/.test(text))
    return `${S} ${text.slice(thanked[0].length)}`
  if (!/^(?:you|your)\b/i.test(text)) return text
  return text
    .replace(/^your\b/i, P)
    .replace(/\byour\b/gi, P)
    .replace(/\byourself\b/gi, R)
    .replace(/,?\s*thank(?:s| you)\b[^,]*$/i, '')
    .replace(/\byou\b/gi, (_, at: number) => (BEFORE_SUBJECT.test(text.slice(0, at)) ? S : O))
}

const GENDERED = /(?<![\p{L}'])(she|he|her|him|his|hers|herself|himself|themself|themselves|they)(?![\p{L}])/giu
const OF: Record<string, 'she' | 'he' | 'they'> = {
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
}

function withPronouns(text: string, pronoun: Pronoun): string {
  return text.replace(GENDERED, (word, ...rest) => {
    const at = rest.find((one) => typeof one === 'number') as number
    const gender = OF[word.toLowerCase()] ?? 'they'
    const before = text.slice(0, at)
    if (gender === 'they' && !(pronoun === 'they' && isAboutThem(word, before))) return word
    if (gender !== 'they' && gender !== pronoun && someoneElseIn(before)) return word
    return markFor(word.toLowerCase(), text.slice(at + word.length))
  })
}

/** "they" at the head of an event is the person who goes by it; further on it may be anybody. */
function isAboutThem(word: string, before: string): boolean {
  if (/^themsel/i.test(word)) return true
  return /^they$/i.test(word) && (/^\W*$/.test(before) || (BEFORE_SUBJECT.test(before) && !someoneElseIn(before)))
}

function someoneElseIn(text: string): boolean {
  return (text.match(/[\p{L}-]+/gu) ?? []).some(
    (word, index) => isPerson(word) || (index > 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(word)),
  )
}

function markFor(word: string, after: string): string {
  if (word === 'she' || word === 'he' || word === 'they') return S
  if (/sel(f|ves)$/.test(word)) return R
  if (word === 'him') return O
  if (word === 'hers') return H
  if (word === 'his') return after === '' || /^\s*(?:[,.;]|and\b|$)/.test(after) ? H : P
  return AFTER_OBJECT.test(after.trimStart()) ? O : P
}

/** The marks said in a voice. The name alone stands wherever no pronoun was chosen. */
export function spokenIn(text: string, voice: Voice): string {
  return text
    .replace(new RegExp(`${S} was\\b`, 'g'), voice.subject === 'they' ? 'they were' : `${voice.subject} was`)
    .replaceAll(S, voice.subject)
    .replaceAll(O, voice.object)
    .replaceAll(P, voice.possessive)
    .replaceAll(R, voice.reflexive)
    .replaceAll(H, voice.theirs)
}

/** Does the clause speak of the person at all? */
export function speaksOf(text: string): boolean {
  return /[\ue000-\ue004]/.test(text)
}
