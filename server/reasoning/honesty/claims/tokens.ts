// The words of a sentence that carry meaning, each with its place, its clause and whether it stands under a "not".
import { isNumberWord } from '../../text/numbers.ts'
import { isStop, stem } from '../../text/stems.ts'

export interface Token {
  word: string
  stem: string
  at: number
  negated: boolean
  clause: number
  /** 0.35 for words that every story has ("day", "give"), 1 for the rest. */
  weight: number
}

const LIGHT = new Set(
  `take give make get go come have let ask say tell help work show put keep find do see look want need use try know think feel talk speak turn bring day time moment week
  thing way really simply even never always often quite still together own ready able people person someone somebody everyone everybody whole entire every just first last
  remember example instance occasion appreciate notice mention once manage happen become seem mean start begin year month today everything anything nothing like morning afternoon evening night weekend hour minute quarter whole entire alone nobody noone none people`
    .split(/\s+/)
    .map(stem),
)

/** Turns of phrase that tell nothing by themselves: how somebody did a thing, or that the writer liked it. */
const FRAMES =
  /\b(?:roll(?:ed|s|ing)? up (?:her|his|their) sleeves|with the rest of us|(?:took|takes|taking|made|found|finds) (?:the |some )?time to|(?:made|makes) (?:sure|a point of|certain|room|it possible)|(?:went|goes) out of (?:her|his|their) way to|c[oa]me(?:s)? up with|did(?: not|n['’]t) hesitate to|without (?:a moment['’]s )?hesitat(?:ion|ing)|(?:kind|generous|brave|honest|patient|thoughtful|careful|good|quick) enough to|had the (?:courage|patience|kindness|generosity|grace) to|(?:lent|gave|gives|lends) (?:me |us )?a (?:helping )?hand|in (?:front|spite|addition|person|particular|fact|detail)|at the same time|as well as|on (?:one|another|that|this) (?:day|occasion)|one day|i (?:still )?(?:remember|appreciated?|valued?|liked?|admired?|was grateful|am grateful|was glad|felt) (?:that|how|when|it|for)?|it (?:meant|means) a lot(?: to me)?|i was allowed to|thanks to (?:her|him|them)|made me feel|when i needed it)\b/giu

const NEGATOR =
  /^(not|never|no|nobody|nothing|none|neither|nor|without|hardly|rarely|refuse[sd]?|instead|cannot|didnt|doesnt|dont|wasnt|isnt|couldnt|wouldnt|\p{L}+n't)$/u
const BREAK = /^(but|because|when|while|so|which|who|although|though|after|before|until|till|then)$/
/** A "not" reaches over this many words of meaning. */
const REACH = 3

const KNOWN = new Map<string, readonly Token[]>()
/** Texts remembered: a draft's sentences and notes are asked about by several checks in a row. */
const REMEMBERED = 500

/** Content words in order; `skip` are stems that say nothing here (the person's own name). */
export function tokensOf(text: string, skip: ReadonlySet<string> = new Set()): readonly Token[] {
  const key = `${[...skip].join(' ')}\n${text}`
  const known = KNOWN.get(key)
  if (known) return known
  const tokens = read(text, skip)
  if (KNOWN.size >= REMEMBERED) KNOWN.clear()
  KNOWN.set(key, tokens)
  return tokens
}

function read(text: string, skip: ReadonlySet<string>): Token[] {
  const tokens: Token[] = []
  let clause = 0
  let reach = 0
  let before = ''
  let end = 0
  const plain = text.replace(FRAMES, (phrase) => phrase.replace(/[\p{L}\p{N}'’]/gu, ' '))
  for (const match of plain.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)) {
    const word = match[0].toLowerCase().replaceAll('’', "'")
    const between = plain.slice(end, match.index)
    end = match.index + match[0].length
    if (/[,;:.!?–—()]/.test(between) || (BREAK.test(word) && tokens.length > 0)) {
      clause += 1
      reach = 0
    }
    if (/^(keep|keeps|kept)$/.test(word) && /^\s+(?:\p{L}+\s+){1,3}(?:from|secret)\b/u.test(text.slice(end)))
      reach = REACH
    if (NEGATOR.test(word) && !isNoRealNot(word, text.slice(end))) reach = REACH
    const found = stem(word)
    if (
      isStop(word) ||
      found.length < 2 ||
      isStop(found) ||
      skip.has(found) ||
      /^\d/.test(word) ||
      isNumberWord(word)
    ) {
      before = word
      continue
    }
    tokens.push({
      word,
      stem: found,
      at: match.index,
      negated: reach > 0 && !NEGATOR.test(word),
      clause,
      weight: LIGHT.has(found) || NEGATOR.test(word) ? 0.35 : 1,
    })
    if (reach > 0 && !NEGATOR.test(word)) reach -= 1
    before = word
  }
  return before === '' ? [] : tokens
}

/** "not only", "no matter", "no time at all", "without hesitation": a not that denies nothing. */
function isNoRealNot(word: string, after: string): boolean {
  if (word === 'never' && /^\s+(fail|cease|tire|stop)/i.test(after)) return true
  if (/^\s+(?:\p{L}+\s+)?(?:writes|explains|knows|else|is|could|can)\b/u.test(after) && /^(nobody|none)$/.test(word))
    return true
  return (
    /^\s+(only|just|matter|doubt|time at|problem|wonder|later|sooner|fewer|less)\b/i.test(after) ||
    (word === 'no' && /^\s+one\b/i.test(after))
  )
}
