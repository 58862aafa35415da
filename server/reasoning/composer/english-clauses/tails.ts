// What follows the person's first act in a note: more acts, what came of it, how it was done.
import { indefinite } from '../../text/nouns.ts'
import { baseIn, isPast } from '../../text/verbs.ts'
import { backshifted } from './backshift.ts'
import { standingOf } from './gate.ts'
import { S } from './mentions.ts'
import type { Piece } from './pieces.ts'
import { predicateInPast } from './predicate.ts'
import { clauseInPast, timeInPast } from './setting.ts'

/** What follows a comma: more that the person did, what we did, how it was done. Parts that say nothing safely are left out. */
export function withTails(start: string, pieces: Piece[]): string {
  const verbs: string[] = [start]
  let tail = ''
  for (const [index, { kind, text }] of pieces.entries()) {
    const plain = text.replace(/^(?:and|then|so|plus|also)\s+/i, '')
    if (kind === 'verb' && isBare(plain)) continue
    if (kind === 'verb' || kind === 'theirs') {
      const own = plain.replace(new RegExp(`^${S} `), '')
      const past = standingOf(own, 'theirs') === 'praise' ? predicateInPast(own, kind === 'theirs') : null
      if (past && tail === '') verbs.push(/^then /i.test(text) ? `then ${past}` : past)
      else if (past) tail += `, and ${S} ${past}`
    } else tail += tailOf(kind, text, plain, index === pieces.length - 1)
  }
  const series =
    verbs.length > 2 ? `${verbs.slice(0, -1).join(', ')} and ${verbs.at(-1) ?? ''}` : verbs.join(joint(verbs))
  return `${series}${tail}`
}

/** A second predicate after one that has an "and" already needs its subject again. */
function joint([one = '', two = '']: string[]): string {
  if (/ and /.test(one)) return `, and ${S} `
  return / and (\w+)/.test(two) && isPast(/ and (\w+)/.exec(two)?.[1] ?? '') ? ', ' : ' and '
}

/** A verb in its base, later in a note, may be the writer's as well: "always notice this". */
function isBare(text: string): boolean {
  const word = text.replace(/^(?:always|usually|often|really|just|never|also) /i, '').split(' ')[0] ?? ''
  return baseIn(word, 'base') !== null && !isPast(word)
}

function tailOf(kind: Piece['kind'], text: string, plain: string, isLast: boolean): string {
  if (kind === 'without')
    return /^(?:no|without|zero) /i.test(plain)
      ? `, ${plain.replace(/^(?:no|without any|without) /i, 'without ').replace(/^zero /i, 'with zero ')}`
      : ''
  if (kind === 'writer' || kind === 'other') {
    const clause = clauseInPast(plain)
    return clause === null || /^(?:finally|now)/.test(clause) ? '' : `, ${/^so /i.test(text) ? 'so' : 'and'} ${clause}`
  }
  if (kind === 'time') {
    const past = timeInPast(plain)
    return past === null ? '' : `, ${past}`
  }
  if (kind === 'quote') return ` and said ${plain}`
  return thingsAfter(text, isLast)
}

/** Things after a comma: a time of day, a number of things, the parts of a list; anything else is left out. */
function thingsAfter(text: string, isLast: boolean): string {
  if (/^\d{1,2} [ap]m$/i.test(text)) return ` at ${text}`
  if (/^\p{Ll}+ one and \p{Ll}+ one$/u.test(text))
    return `, ${text.replace(/(\p{Ll}+) one/gu, (_, word: string) => `${indefinite(word)} ${word} one`)}`
  if (
    /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|one) (?:\p{L}+ )?(?:things?|comments?|points?|suggestions?|examples?|options?|ideas?|steps?|questions?|slides?|updates?|tips?|reasons?|drawings?)\b/u.test(
      text,
    )
  )
    return `, with ${text}`
  if (/^(?:which|what|how|who|where) \p{L}+$/iu.test(text)) return isLast ? ` and ${text}` : `, ${text}`
  if (
    /^(?:also|even|each|including|especially|with|without|line by line|step by step|one by one|just|and|or|my|which|who|where|how|to|not|only|hand on|in|on|from)\b/i.test(
      text,
    )
  )
    return `, ${backshifted(text)}`
  return /^(?:\p{L}+ly|very \p{L}+|slow|step)\b/u.test(text) ? `, ${text}` : ''
}
