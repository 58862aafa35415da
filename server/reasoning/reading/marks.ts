// Who is meant: each mention of the colleague becomes a mark, so that the chosen pronoun can be put in its place later.
import { isPerson } from '../text/nouns.ts'

/** Marks for the colleague: subject, object, possessive, reflexive, possessive alone. From the private use area, so no note has them. */
export const S = '\ue000'
export const O = '\ue001'
export const P = '\ue002'
export const R = '\ue003'
export const H = '\ue004'

export type Pronoun = 'she' | 'he' | 'they' | 'name-only'

/** The colleague a note is about. */
export interface Who {
  name: string
  firstName: string
  pronoun: Pronoun
  /** True when "my manager" or "my boss" is this colleague. */
  isManager?: boolean
}

const BEFORE_SUBJECT =
  /(?:^|[,;:.]|\b(?:and|when|because|so|that|as|if|after|before|while|but|until|where|what|how|who|why|whether|then|even|like|although|since|once))\s*$/i
const AFTER_OBJECT =
  /^(?:$|[,.;:)]|(?:a|an|the|my|our|for|to|with|in|on|at|about|from|by|into|of|and|when|because|so|that|as|if|after|before|while|but|until|how|what|where|again|too|once|twice|directly|personally|immediately|some|any|more|no|me|us|it|was|is|I|we|you|they|nobody|everyone|everybody)\b)/i

const GENDERED = /(?<![\p{L}'])(she|he|her|him|his|hers|herself|himself|themself|themselves|they)(?![\p{L}])/giu
const FEMININE = /^(?:she|her|hers|herself)$/i
const PLURAL = /^(?:they|themself|themselves)$/i

export interface Marked {
  text: string
  /** A pronoun that is replaced by another word, or belongs to nobody we know, while somebody else is mentioned too. */
  isUnclear: boolean
}

/** The part with marks for the colleague. Pronouns of another gender are somebody else's and stay as they are. */
export function marked(part: string, who: Who): Marked {
  const named = withNames(spokenTo(withRole(part, who)), who)
  const gender = genderIn(named, who.pronoun)
  const doubts: string[] = []
  const text = named.replace(GENDERED, (word, _group: string, at: number) => {
    const before = named.slice(0, at)
    const own = PLURAL.test(word) ? 'they' : FEMININE.test(word) ? 'she' : 'he'
    if (own === 'they') {
      if (who.pronoun !== 'they') return word
      const isTheirs = /^themsel/i.test(word) || (BEFORE_SUBJECT.test(before) && !othersIn(before))
      if (!isTheirs && BEFORE_SUBJECT.test(before)) doubts.push(word)
      return isTheirs ? markFor(word.toLowerCase(), '') : word
    }
    if (own !== gender) {
      if (!othersIn(before)) doubts.push(word)
      return word
    }
    if (gender !== who.pronoun && othersIn(before)) doubts.push(word)
    return markFor(word.toLowerCase(), named.slice(at + word.length))
  })
  return { text, isUnclear: doubts.length > 0 }
}

/** Where no pronoun was chosen, the note's own first subject pronoun is the colleague's. */
function genderIn(text: string, pronoun: Pronoun): 'she' | 'he' | null {
  if (pronoun === 'she' || pronoun === 'he') return pronoun
  const found = /(?<![\p{L}'])(she|her|he|his|him|herself|himself)(?![\p{L}])/iu.exec(text)?.[1]
  return found === undefined ? null : FEMININE.test(found) ? 'she' : 'he'
}

function withRole(text: string, who: Who): string {
  return who.isManager
    ? text.replace(/\b[Mm]y (?:boss|manager|supervisor|team lead|line manager)\b/g, who.firstName)
    : text
}

function withNames(text: string, { name, firstName }: Who): string {
  const names = [...new Set([name, firstName])].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}])(?:${names})('s|'(?!\\p{L}))?(?![\\p{L}])`, 'giu')
  return text.replace(pattern, (_, owner: string | undefined, at: number) => {
    if (owner) return P
    return BEFORE_SUBJECT.test(text.slice(0, at)) ? S : O
  })
}

/** "You helped me" speaks to the colleague: the same is told of them. */
function spokenTo(text: string): string {
  if (!/^(?:you|your)\b/i.test(text)) return text
  return text
    .replace(/\byou (?:were|are|'re)\b/gi, 'you was')
    .replace(/\byour\b/gi, P)
    .replace(/\byourself\b/gi, R)
    .replace(/,?\s*thank(?:s| you)\b[^,]*$/i, '')
    .replace(/\byou\b/gi, (_, at: number) => (BEFORE_SUBJECT.test(text.slice(0, at)) ? S : O))
}

function othersIn(text: string): boolean {
  return (text.match(/[\p{L}-]+/gu) ?? []).some(
    (word, index) => isPerson(word) || (index > 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(word)),
  )
}

function markFor(word: string, after: string): string {
  if (word === 'she' || word === 'he' || word === 'they') return S
  if (/sel(?:f|ves)$/.test(word)) return R
  if (word === 'him') return O
  if (word === 'hers') return H
  if (word === 'his') return after === '' || /^\s*(?:[,.;]|and\b|$)/.test(after) ? H : P
  return AFTER_OBJECT.test(after.trimStart()) ? O : P
}

const FORMS: Record<Exclude<Pronoun, 'name-only'>, readonly [string, string, string, string, string]> = {
  she: ['she', 'her', 'her', 'herself', 'hers'],
  he: ['he', 'him', 'his', 'himself', 'his'],
  they: ['they', 'them', 'their', 'themself', 'theirs'],
}

/** The marks said with a pronoun, or with the first name where none was chosen. Verbs agree with "they". */
export function spokenAs(text: string, who: Pick<Who, 'firstName' | 'pronoun'>): string {
  const owner = `${who.firstName}'s`
  const [s, o, p, r, h] =
    who.pronoun === 'name-only' ? [who.firstName, who.firstName, owner, 'personally', owner] : FORMS[who.pronoun]
  const plural =
    who.pronoun === 'they'
      ? text.replace(new RegExp(`${S} ((?:also |even |still |just |really )?)was\\b`, 'g'), `${S} $1were`)
      : text
  return plural.replaceAll(S, s).replaceAll(O, o).replaceAll(P, p).replaceAll(R, r).replaceAll(H, h)
}
