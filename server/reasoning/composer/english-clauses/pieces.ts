// The parts of an event between its commas, each known by how it begins: that decides what it can become.
import { isPlural, isPerson, isCounted } from '../../text/nouns.ts'
import { ALSO_NOUNS, PLURAL_OPENERS } from '../../text/verb-list.ts'
import { baseIn, isPast, isVerb } from '../../text/verbs.ts'
import { S } from './mentions.ts'

export type Kind = 'theirs' | 'verb' | 'writer' | 'other' | 'time' | 'without' | 'aside' | 'quote' | 'things'

export interface Piece {
  kind: Kind
  text: string
}

/** The writer's own remark about the event: said to nobody, told to nobody. */
const ASIDE =
  /^(?:done|sorted|period|simple as that|end of story|job done|(?:so |very |really |super |quite |what a |how |a |it was |that was |this was |was |i was |i'm |i am |im |felt |feels |i felt |such a )*(?:great|good|nice|lovely|fair|perfect|brilliant|awesome|amazing|cool|kind|sweet|wow|helpful|useful|impressive|interesting|funny|fun|happy|proud|relieved|grateful|thankful|surprised|touched|impressed|finally|thanks|thank you|thx|trust|respect|legend|hero|star|phew|bravo|super|top|classy|rare|first time ever here|made my day|no problem at all)(?: (?:very|much|so|point|call|decision|idea|experience|day|one|move|boss|manager|work|of (?:her|him|them|you)|for me|to me|thing|feeling|lady|man|guy|person|again|really|too|better|help|all of us|about it|done|again later|i get it|i got it|of [\ue000-\ue003]))*)$/i

/** A quotation stands as one sign until the sentence is made, so that nothing changes its words. */
export const QUOTED = /^[\ue100-\ue1ff]/

/** What the person was, told without a verb: "calm when the client changed everything". */
export const QUALITY =
  /^(?:very |so |always |really )?(?:patient|kind|calm|fair|generous|helpful|friendly|polite|respectful|supportive|available|honest|open|frank|candid|gentle|understanding|careful|strict but fair|firm but fair|tough but fair|quick|fast|ready|happy|willing|clear|there|reachable|attentive|curious|humble|direct|transparent|tactful) (?:with|about|to|that|when|even|during|for|in|on|and|enough|at|after) /i

const TIME =
  /^(?:when|whenever|after|as|while|because|since|before|if|even when|even though|although|during|once|until|at|in|on|by|over|under|from|despite|within|just before|right after|halfway|outside|near)\s/i

export function piecesOf(event: string): Piece[] {
  const held: string[] = []
  const hidden = event.replace(/\([^)]*\)/g, (part) => `\u0001${held.push(part) - 1}\u0002`)
  return hidden
    .split(/\s*,\s*/)
    .flatMap(splitAtPerson)
    .map((piece) => piece.replace(/\u0001(\d+)\u0002/g, (_, at: string) => held[Number(at)] ?? '').trim())
    .filter((piece) => piece !== '')
    .map((text) => ({ kind: kindOf(text), text }))
}

/** "I was stuck and she helped": the person's part stands alone, so that the writer's can become its setting. */
function splitAtPerson(piece: string): string[] {
  const lead = new RegExp(`^(.+?)\\s+(?:and |so |but |then )?(?=${S} )`, 'i').exec(piece)
  const before = lead?.[1] ?? ''
  if (!lead || before.includes(S)) return [piece]
  const last = before.split(' ').at(-1) ?? ''
  if (
    /^(?:and|that|what|how|where|why|when|who|which|because|as|if|than|like|whether|until|before|after|said|thing|things|all|everything|way|reason|not|did|does|had|even|once|while|so|the|words)$/i.test(
      last,
    )
  )
    return [piece]
  const theirs = piece.slice(lead[0].length).split(' ')
  if (theirs.length < 3 && !/ (?:and|so|but|then) $/i.test(lead[0])) return [piece]
  if (SETS_SCENE.test(before) || finiteAt(before.split(' ')) !== null)
    return sceneOnly(before) ? [before, piece.slice(lead[0].length)] : [piece]
  return [piece]
}

const SETS_SCENE =
  /^(?:when|after|as|while|because|since|before|if|even when|during|once|at|in|on|by|over|under|from|despite|within)\s/i

/** The words before the person's must be a scene of their own, not the person's own predicate. */
function sceneOnly(before: string): boolean {
  const [first = ''] = before.split(' ')
  return SETS_SCENE.test(`${before} `) || /^(?:i|we|my|our|the|a|an)$/i.test(first) || !isVerb(first)
}

function kindOf(text: string): Kind {
  const plain = text.replace(/^(?:and|then|so|also|plus)\s+/i, '')
  const words = plain.split(' ')
  const [first = '', second = ''] = words
  if (ASIDE.test(plain.replace(/\.$/, ''))) return 'aside'
  if (first === S) return 'theirs'
  if (QUOTED.test(first)) return 'quote'
  if (QUALITY.test(plain)) return 'things'
  if (/^(?:no|zero|without|not a single|not one|nobody|nothing|none)$/i.test(first)) return 'without'
  if (/^(?:i|we)$/i.test(first) || /^i'/i.test(first)) return 'writer'
  if (TIME.test(`${plain} `)) return 'time'
  if (opensWithVerb(first, second, words)) return 'verb'
  return finiteAt(words) === null ? 'things' : 'other'
}

const ADVERB =
  /^(?:also|even|kindly|quickly|always|usually|often|really|again|then|personally|immediately|patiently|calmly|quietly|openly|just|very|still|once|twice|never|not|simply|honestly|publicly|gently|carefully|warmly|fully|gladly|actually|already|finally|first|later|privately|regularly|constantly|politely|firmly|generously|instantly|casually)$/i
const OBJECT_AHEAD =
  /^(?:me|us|my|our|the|a|an|him|her|them|it|how|what|why|where|when|whether|if|that|this|these|those|to|with|everyone|everybody|people|all|each|every|both|some|two|three|his|their|through|over|up|out|off|down|back|for|on|in|at|about|into|around|by|[\ue000-\ue003])$/i

/** Does the piece begin with a verb that the person governs? Base and -s forms that are nouns too need an object behind them. */
function opensWithVerb(first: string, second: string, words: string[]): boolean {
  if (ADVERB.test(first)) return words.length > 1 && opensWithVerb(second, words[2] ?? '', words.slice(1))
  const low = first.toLowerCase()
  if (
    /^(?:is|was|are|were|has|had|does|did|doesn't|didn't|don't|can|could|wouldn't|couldn't|won't|would|isn't|wasn't|doesnt|didnt|dont)$/.test(
      low,
    )
  )
    return true
  if (/-/.test(low) && !isVerb(low)) return false
  if (!isVerb(low)) return false
  if (low === 'left' || low === 'found') return words.length > 1
  if (baseIn(low, 'ing') !== null) return /^(?:me|us)$/.test(second)
  if (isPast(low) && !ALSO_NOUNS.has(low)) return !(DESCRIBING.test(low) && !OBJECT_AHEAD.test(second))
  if (baseIn(low, 's') !== null && !PLURAL_OPENERS.has(low)) return true
  const base = baseIn(low, 's') ?? baseIn(low, 'base') ?? low
  if (ALSO_NOUNS.has(base) || ALSO_NOUNS.has(low))
    return (
      OBJECT_AHEAD.test(second) &&
      !/^(?:on|in|at|for|with|about|by|to|back|out|up|off|from)$/i.test(
        baseIn(low, 's') ? second : nounish(second, low),
      )
    )
  return true
}

/** Forms in -ed that describe more often than they tell, when a noun follows. */
const DESCRIBING =
  /^(?:detailed|improved|updated|revised|signed|printed|planned|mixed|balanced|experienced|dedicated|organi[sz]ed|written|shared|recorded|structured|focused|relaxed|committed|coloured|colored|trained|motivated|handwritten)$/

/** "help with the form": a noun; "help me", a verb. A past like "cut", "set", "put" is a verb before particles. */
function nounish(second: string, low: string): string {
  return /^(?:set|put|cut|let|read|left|found|saw|felt|thought|spread|split|hit|lost)$/.test(low) ? '' : second
}

/** "prefabricated balconies", "handwritten cards": the form describes. */
function adjectival(low: string, second: string): boolean {
  return (
    /ed$/.test(low) &&
    second !== '' &&
    !OBJECT_AHEAD.test(second) &&
    (isPlural(second) || isCounted(second)) &&
    !isPerson(second)
  )
}

/** Where a clause's finite verb stands after its own subject; null when there is none. */
export function finiteAt(words: readonly string[]): number | null {
  for (let at = 1; at < words.length; at += 1) {
    const word = (words[at] ?? '').replace(/[.:]$/, '')
    const before = words[at - 1] ?? ''
    if (
      before.endsWith(':') ||
      /^(?:to|as|than|when|exactly|who|which|that|what|how|why|where|of|for|with|in|on|at|from|by|a|an|the|my|our|and|or|[\ue002])$/i.test(
        before,
      )
    )
      continue
    if (/^(?:was|were|is|are|had|has|did|does|could|would|can|will|isn't|wasn't|didn't|doesn't)$/i.test(word)) return at
    if (!(isPast(word) || /^[a-z]{3,}[^aeiou]ed$/.test(word)) || ALSO_NOUNS.has(word.toLowerCase())) continue
    if (adjectival(word.toLowerCase(), words[at + 1] ?? '') && /^(?:the|a|an|my|our|two|three)$/i.test(before)) continue
    return at
  }
  return null
}
