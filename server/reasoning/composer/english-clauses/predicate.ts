// One predicate into the past, without its subject: "is helping me" → "helped me", "explained me the model" → "explained the model to me".
import { indefinite, isCounted, isHappening, isMass, isPlural } from '../../text/nouns.ts'
import { ALSO_NOUNS } from '../../text/verb-list.ts'
import { baseIn, baseOf, isPast, pastOf, toPast } from '../../text/verbs.ts'
import { backshifted, toldToMe } from './backshift.ts'

/** Adverbs that may stand before the verb; those that stretch or only point are dropped. */
const KEPT =
  /^(?:even|kindly|quickly|personally|immediately|patiently|calmly|quietly|openly|still|once|twice|never|simply|honestly|publicly|gently|carefully|warmly|gladly|finally|first|later|privately|politely|firmly|generously|instantly|just|then)$/i
const DROPPED =
  /^(?:also|always|usually|often|really|again|very|fully|actually|already|regularly|constantly|so|casually|directly)$/i

/** The predicate in the past, or null when its first word is no verb. `sure`: a subject stood before it. */
export function predicateInPast(text: string, sure: boolean): string | null {
  const words = text.split(' ')
  const adverbs: string[] = []
  while (words.length > 1 && (KEPT.test(words[0] ?? '') || DROPPED.test(words[0] ?? ''))) {
    const adverb = words.shift() as string
    if (KEPT.test(adverb)) adverbs.push(adverb.toLowerCase())
  }
  const head = headInPast(words, sure)
  if (head === null) return null
  const [verb, rest] = head
  const tail = backshifted(coordinated(rest, words[0] ?? '')).trim()
  const joined = reframed(`${verb} ${tail}`.trim())
  return joined === null ? null : withArticles([...adverbs, joined].join(' '))
}

/** The verb group in the past and what follows it. */
function headInPast(words: string[], sure: boolean): [verb: string, rest: string] | null {
  const [first = '', second = '', third = ''] = words
  const low = first.toLowerCase()
  const rest = (from: number) => words.slice(from).join(' ')
  if (/^(?:is|was|are|were|'s)$/.test(low)) {
    const ing = baseIn(second, 'ing')
    if (
      ing &&
      !/^(?:willing|understanding|encouraging|caring|inspiring|welcoming|charming|boring|missing|outstanding|interesting)$/i.test(
        second,
      )
    )
      return [pastOf(ing), rest(2)]
    return ['was', rest(1)]
  }
  const negated = /^(?:doesn't|didn't|don't|doesnt|didnt|dont|hasn't)$/.test(low)
  if (negated || (/^(?:does|did|do|has|had)$/.test(low) && /^not$/i.test(second))) {
    const verb = negated ? second : third
    const base = baseIn(verb, 'base') ?? baseIn(verb, 'past') ?? baseOf(verb)
    return base === null ? null : [`did not ${base}`, rest(negated ? 2 : 3)]
  }
  if (/^(?:has|have|had)$/.test(low)) {
    const done = baseIn(second, 'participle')
    if (/^been$/i.test(second)) {
      const ing = baseIn(third, 'ing')
      return ing ? [pastOf(ing), rest(3)] : ['was', rest(2)]
    }
    return done && second !== '' && !/^(?:read|set|cut|left|lost)$/.test(second)
      ? [pastOf(done), rest(2)]
      : ['had', rest(1)]
  }
  if (/^(?:can|could|will|would|may|might)$/.test(low)) return [toPast(low) ?? low, rest(1)]
  if (/^(?:couldn't|wouldn't|won't|can't|wasn't|isn't|wont)$/.test(low)) return [backshifted(low), rest(1)]
  const past = toPast(low, sure)
  return past === null ? null : [past, rest(1)]
}

/** Verbs after "and" or "then" that stand in the present or in -ing follow the first into the past. */
function coordinated(rest: string, first: string): string {
  const ing = baseIn(first, 'ing') !== null
  const present = baseIn(first, 'past') === null
  return rest.replace(
    /\b(and|then|or|but) (\p{Ll}+)(?=(?: (\S+))|$)/gu,
    (all, link: string, word: string, next: string | undefined) => {
      const fromIng = ing ? baseIn(word, 'ing') : null
      if (fromIng) return `${link} ${pastOf(fromIng)}`
      const base = baseIn(word, 's')
      if (
        !base ||
        (ALSO_NOUNS.has(base) &&
          !/^(?:me|us|my|our|the|a|an|it|them|him|her|how|what|why|if|whether|that|to)$/i.test(next ?? ''))
      ) {
        const bare =
          present &&
          !baseIn(word, 'past') &&
          !ALSO_NOUNS.has(word) &&
          !/\bto \w+/.test(rest.slice(0, rest.indexOf(all)))
            ? baseIn(word, 'base')
            : null
        return bare && /^(?:me|us|my|our|the|a|an|it|them)$/i.test(next ?? '') ? `${link} ${pastOf(bare)}` : all
      }
      return `${link} ${pastOf(base)}`
    },
  )
}

/** Frames that learners of English mix up, and words told in another way than they were typed. Null: better reworded by the writer. */
function reframed(told: string): string | null {
  const text = /^(?:asked|checked|wondered)\b/.test(told)
    ? told.replace(/ (?:is|'s) /g, ' was ').replace(/ are /g, ' were ')
    : told
  const now = text
    .replace(
      /^(explained|described|demonstrated|suggested|introduced|recommended) (me|us) (how|why|what|where|when|which|who|that)\b/,
      '$1 to $2 $3',
    )
    .replace(
      /^(explained|described|demonstrated|suggested|introduced) (me|us) ((?:the|a|an|my|our|his|her|every|each|[\ue002])(?: [\p{L}\p{N}'-]+){1,4}?)((?: (?:with|on|in|at|by|so|and|for|after|before|when|until|line|step|again|twice)\b.*)?)$/u,
      '$1 $3 to $2$4',
    )
    .replace(
      /^(explained) to (me|us) (the [\p{L}'-]+(?: [\p{L}'-]+){0,2}) ?$/u,
      (_, verb: string, me: string, thing: string) => `${verb} ${thing} to ${me}`,
    )
    .replace(/^(gave|showed|sent|offered|brought|lent) to (me|us|the team|everyone|everybody) (.+)$/, '$1 $2 $3')
    .replace(/^said (?:to )?(me|us) /, 'told $1 ')
    .replace(/^told (why|how|what)\b/, 'said $1')
    .replace(/^said (?:thanks|thank you) for\b/, 'thanked me for')
    .replace(/^said (?:thanks|thank you) to\b/, 'thanked')
    .replace(/^said (?:thanks|thank you)$/, 'said thank you')
    .replace(/^(?:helped) me with to\b/, 'helped me to')
    .replace(/\b(?:like|as) ([\ue000]) (said|promised|told us|told me)\b/g, 'as $1 had $2')
    .replace(/\bas (promised|agreed|always|usual)\b/g, (all, word: string) =>
      word === 'always' || word === 'usual' ? '' : all,
    )
    .replace(/^(asked|checked|wondered)((?: me| us)?) if\b/, '$1$2 whether')
    .replace(/\b(comments|notes|tips|advice|hints|feedback|information) (which|what|how|why|where)\b/g, '$1 on $2')
    .replace(/\bin (?:the|one) hour\b/g, (all) => (all.includes('one') ? all : 'within the hour'))
    .replace(/\bon (Saturday|Sunday)\b/g, 'on a $1')
    .replace(/\b(\d{1,2}) in the night\b/g, '$1 at night')
    .replace(/\b(mail|e-mail|email|message|letter) (what|how|why|when|who|which)\b/g, '$1 saying $2')
    .replace(/^(\S+) (every (?:day|week|morning|month|monday|friday|evening)) (.+)$/i, '$1 $3 $2')
    .replace(/: ((?:I|we|you) .*)$/, (_, words: string) => ` ("${words}")`)
    .replace(/\b(?:listened) me\b/, 'listened to me')
    .replace(/\b(waited) me\b/, 'waited for me')
    .replace(/\b(asked|discussed) about\b/, (all, verb: string) => (verb === 'asked' ? all : 'discussed'))
    .replace(/\bwrong,? and I\b/, 'wrong, and I')
    .replace(/\s+/g, ' ')
    .trim()
  return /^said\b/.test(now) ? said(now) : now
}

const REPORTED =
  /^said (?:that )?((?:I|we|my|our|the|this|that|it|it's|there|nobody|everyone|[\ue000\ue002])\b.*|[\ue000\ue002] .*)$/i

/** "said merge it when you're ready" → "told me to merge it when I was ready". */
function said(text: string): string | null {
  if (
    /^said [\ue100-\ue1ff]/.test(text) ||
    /^said (?:no|yes|sorry|hello|hi|thank you|goodbye|so|nothing|something|a |the |to |in |what|why|how|whether|which)/.test(
      text,
    )
  )
    return text
  if (
    /^said (?:ok|okay|well done|good job|great job|good work|great work|nice work|no problem|never mind|don't worry)\b/i.test(
      text,
    )
  )
    return quotedPraise(text)
  const reported = REPORTED.exec(text)
  if (reported?.[1]) return `said that ${backshifted(reported[1])}`
  const [, verb = '', ...rest] = text.split(' ')
  const not = /^don't$/i.test(verb)
  const bare = not ? (rest.shift() ?? '') : verb
  if (baseIn(bare, 'base') !== null)
    return `told me ${not ? 'not ' : ''}to ${bare.toLowerCase()} ${toldToMe(rest.join(' '))}`.trim()
  return null
}

/** Short words of praise or ease are kept in quotation marks, as they were said. */
function quotedPraise(text: string): string {
  const found =
    /^said ((?:ok|okay|well done|good job|great job|good work|great work|nice work|no problem|never mind|don't worry))\b,?(.*)$/i.exec(
      text,
    )
  const words = found?.[1] ?? ''
  const rest = (found?.[2] ?? '').trim()
  return `said "${words.toLowerCase()}"${rest === '' ? '' : ` ${rest}`}`
}

const GIVING =
  /^(?:gave|left|sent|wrote|made|had|took|held|ran|brought|found|set|bought|organised|organized|drew|built|got|showed|lent|offered|opened|started|created|prepared|planned|baked)$/

/** A counted thing that came without its article gets one: "left me reading list" → "left me a reading list". */
export function withArticles(text: string): string {
  const words = text.split(' ')
  const at = /^(?:me|us|them|him|her|[\ue001])$/.test(words[1] ?? '') ? 2 : 1
  if (!GIVING.test(words[0] ?? '') || (words[0] === 'made' && at === 2)) return text
  const one = words[at] ?? ''
  const two = words[at + 1] ?? ''
  const bare = (word: string) => word.replace(/[,.:;]$/, '')
  if (
    /^(?:a|an|the|my|our|his|her|their|some|any|no|each|every|all|it|this|that|up|out|down|back|off|over|me|us|him|them|part|care|place|notice|way|sure|to|one|time|lunch|[\ue000-\ue003\d].*)$/i.test(
      one,
    )
  )
    return text
  const noun =
    isCounted(bare(one)) && !isPast(bare(two))
      ? one
      : isCounted(bare(two)) && !isPlural(bare(one)) && !/ly$/.test(one) && /^\p{Ll}/u.test(one)
        ? two
        : null
  if (noun === null || isMass(bare(noun)) || (noun === one && isCounted(bare(two)) && isMass(bare(two)))) return text
  if (noun === one && isPlural(bare(two)) && !/^(?:with|in|on|as|was)/.test(two)) return text
  return [...words.slice(0, at), indefinite(one), ...words.slice(at)].join(' ')
}

/** A subject given the article it came without: "robot" → "the robot", "relative" → "a relative". */
export function withSubjectArticle(subject: string): string {
  const [first = ''] = subject.split(' ')
  if (
    /^(?:a|an|the|my|our|his|her|their|this|that|these|those|every|each|all|some|any|no|both|many|two|three|\d.*|it|there|people|everyone|everybody|nobody|nothing|what|who|i|we|one|they|he|she|[\ue000-\ue004\ue100-\ue1ff].*|\p{Lu}.*)$/u.test(
      first,
    )
  )
    return subject
  const head = headOf(subject)
  if (isPlural(head) || isMass(head) || !(isCounted(head) || isHappening(head) || PEOPLE.test(head))) return subject
  return `${(PEOPLE.test(head) && !isHappening(head)) || first === 'new' ? indefinite(first) : 'the'} ${subject}`
}

const PEOPLE =
  /^(?:relative|customer|client|patient|visitor|passenger|guest|driver|colleague|supplier|intern|student|parent|resident|user|man|woman|boy|girl|child)$/

/** Whether a clause's subject is more than one: "all papers was" → "were". */
export function numberOf(subject: string): 'one' | 'many' {
  const words = subject.split(' ')
  return isPlural(headOf(subject)) ||
    / and /.test(subject) ||
    /^(?:all|both|two|three|many|we|they)$/i.test(words[0] ?? '')
    ? 'many'
    : 'one'
}

/** The noun that a subject is about: "all papers for the convoy" → "papers". */
function headOf(subject: string): string {
  const words = subject.split(' ')
  const stop = words.findIndex(
    (word, index) => index > 0 && /^(?:of|for|in|on|with|from|to|at|about|who|that|which)$/.test(word),
  )
  return (stop === -1 ? words : words.slice(0, stop)).at(-1) ?? ''
}
