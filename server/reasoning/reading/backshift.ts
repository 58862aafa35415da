// What stands in the present inside a told event goes into the past with it: "checked if I'm keen" → "checked whether I was keen".
import { auxiliaryPast, baseIn, pastOf } from '../text/verbs.ts'
import { S } from './marks.ts'

const CONTRACTED: readonly [RegExp, string][] = [
  [/\b(I|we|you|it|that|there|what|who|they|she|he)'m\b/gi, '$1 was'],
  [/\b(we|you|they)'re\b/gi, '$1 were'],
  [/(\b(?:it|that|there|what|who|where|how|she|he|nobody|everyone|everybody)|\ue000)'s /gi, '$1 was '],
  [/\b(I|we|you|they)'ve\b/gi, '$1 had'],
  [/\b(\w+)'d like\b/g, '$1 would like'],
  [/(\b(?:I|we|you|they|it|she|he)|\ue000)'d (?=(?:have|like|love|be|do|go|see|need|want|get)\b)/gi, '$1 would '],
  [/(\b(?:I|we|you|they|it|she|he)|\ue000)'ll\b/gi, '$1 would'],
]

const NOT: readonly [RegExp, string][] = [
  [/\b(?:doesn't|don't|didn't|doesnt|dont|didnt|hasn't|haven't)\b/gi, 'did not'],
  [/\b(?:isn't|isnt)\b/gi, 'was not'],
  [/\b(?:aren't)\b/gi, 'were not'],
  [/\b(?:can't|cannot|can not|couldn't)\b/gi, 'could not'],
  [/\b(?:won't|wouldn't|wont)\b/gi, 'would not'],
  [/\bwasn't\b/gi, 'was not'],
  [/\bweren't\b/gi, 'were not'],
  [/\bhadn't\b/gi, 'had not'],
  [/\bshouldn't\b/gi, 'should not'],
]

/** "I'd asked" is "I had asked", "I'd ask" is "I would ask"; forms that may be either stay, and the reader is not sure. */
function contractedD(text: string): string {
  return text.replace(
    /(\b(?:I|we|you|they|it|she|he)|\ue000)'d ((?:(?:ever|never|already|just|always|even|only) )?)([a-z]+)\b/gi,
    (all, subject: string, adverb: string, verb: string) => {
      const low = verb.toLowerCase()
      const isBase = baseIn(low, 'base') !== null
      const isParticiple = low === 'been' || baseIn(low, 'participle') !== null || /ed$/.test(low)
      if (isBase === isParticiple) return all
      return `${subject} ${isParticiple ? 'had' : 'would'} ${adverb}${verb}`
    },
  )
}

/** Words that open a part whose present is the time of the telling. */
const OPENERS = /^(?:if|whether|that|when|because|so|until|while|as|like|before|after|since|where|although)$/i
/** Parts that tell how things are in general keep their present: "how it works", "what other departments do". */
const GENERAL = /^(?:how|what|which|who|why)$/i

/** The rest of a clause after its own verb. */
export function backshifted(text: string): string {
  const plain = [...NOT, ...CONTRACTED].reduce((now, [pattern, words]) => now.replace(pattern, words), text)
  const words = soThat(contractedD(plain))
    .replace(/\b(asked|checked|wondered|wanted to know)((?: me| us)?) if\b/g, '$1$2 whether')
    .replace(
      /(?<!and )\bso (?=(?:I|we|they|people|everyone|everybody|the \w+|my \w+|our \w+) (?:can|could|do|did|don't|would|have|had|get)\b)/g,
      'so that ',
    )
    .replace(/\bhow can I\b/gi, 'how I could')
    .split(' ')
  return words.map((word, index) => shifted(word, words, index)).join(' ')
}

/** "so the juniors understand it" → "so that the juniors understood it". */
function soThat(text: string): string {
  return text.replace(
    /(?<!and )\bso (?:that )?((?:the|my|our|all|new|nobody|everyone|everybody|people|\p{Lu}\p{Ll}+)(?: (?!(?:can|could|would|will|did|do|does|was|were|is|are|had|has|have|should|might)\b)\p{Ll}+)?) (\p{L}+)(?= |$)/gu,
    (all, subject: string, verb: string) => {
      if (verb === 'that') return all
      const base = baseIn(verb, 'past') || auxiliaryPast(verb) ? null : (baseIn(verb, 'base') ?? baseIn(verb, 's'))
      if (base) return `so that ${subject} ${pastOf(base)}`
      return baseIn(verb, 'past') || auxiliaryPast(verb) ? `so that ${subject} ${auxiliaryPast(verb) ?? verb}` : all
    },
  )
}

function shifted(word: string, words: string[], index: number): string {
  const low = word.toLowerCase()
  if (/^(?:is|are|am|can|will|has|have)$/.test(low)) return shiftedAuxiliary(word, words, index)
  const before = words[index - 1] ?? ''
  const opener = words[index - 2] ?? ''
  const subject = before === S || /^(?:I|we)$/.test(before)
  if (subject && OPENERS.test(opener) && !GENERAL.test(opener)) {
    const base = baseIn(low, 's') ?? baseIn(low, 'base')
    if (base && !baseIn(low, 'past')) return pastOf(base)
  }
  return word
}

function shiftedAuxiliary(word: string, words: string[], index: number): string {
  const before = words[index - 1] ?? ''
  if (/^(?:to|would|could|will|not|should|did|might|must)$/.test(before) || (low(word) === 'am' && /\d$/.test(before)))
    return word
  const clause = [...words.slice(0, index)].reverse().findIndex((one) => GENERAL.test(one) || OPENERS.test(one))
  const opener = clause === -1 ? '' : (words[index - 1 - clause] ?? '')
  const general =
    GENERAL.test(opener) && /^(?:is|are|has|have)$/i.test(word) && !/^(?:I|we)$/.test(before) && before !== S
  return general ? word : (auxiliaryPast(word) ?? word)
}

function low(word: string): string {
  return word.toLowerCase()
}
