// How each trait is said of somebody, in modest words that claim no more than its examples show.

export interface TraitWords {
  /** After "what stands out is": {s} subject pronoun, {p} possessive. */
  standsOut: readonly string[]
  /** Leads examples after the name: "is also calm" is made from "is calm". */
  leads: readonly string[]
  /** After "I also value": {p} possessive. */
  valued: string
  /** In the close, after "someone who". */
  who: string
}

const t = (standsOut: string[], leads: string[], valued: string, who: string): TraitWords => ({
  standsOut,
  leads,
  valued,
  who,
})

export const TRAIT_WORDS: Readonly<Record<string, TraitWords>> = {
  coaching: t(
    ['how willing {s} is to teach', 'how readily {s} passes on what {s} knows'],
    ['passes on what {s} knows', 'is a willing teacher'],
    '{p} way of teaching',
    'is willing to teach',
  ),
  growth: t(
    ['how much {s} does to help others grow', 'how {s} opens doors for others'],
    ['opens doors', 'helps others grow'],
    '{p} interest in how others grow',
    'helps others grow',
  ),
  feedback: t(
    ['how honest and useful {p} feedback is', 'how much I can do with {p} feedback'],
    ['gives honest feedback', 'gives feedback that I can use'],
    '{p} honest feedback',
    'gives honest feedback',
  ),
  empowering: t(
    ['how much trust {s} places in people', 'the trust {s} gives'],
    ['trusts people', 'gives people room'],
    '{p} trust',
    'trusts people with real work',
  ),
  supportive: t(
    ['how {s} stands behind people', 'how {s} helps when help is needed'],
    ['steps in to help', 'stands behind people'],
    '{p} support',
    'stands behind people',
  ),
  empathetic: t(
    ['how kind and understanding {s} is', 'how much {s} cares about people'],
    ['is kind', 'cares about people'],
    '{p} kindness',
    'treats people with kindness',
  ),
  appreciative: t(
    ['how generous {s} is with thanks and credit', 'how {s} notices good work'],
    ['notices good work', 'is generous with thanks'],
    '{p} thanks',
    'notices good work',
  ),
  communication: t(
    ['how clearly {s} communicates', 'how clear {s} is'],
    ['communicates clearly', 'is clear'],
    '{p} clear way of communicating',
    'communicates clearly',
  ),
  listening: t(
    ['how well {s} listens', 'how open {s} is to ideas'],
    ['listens', 'is open to ideas'],
    '{p} open ear',
    'listens',
  ),
  available: t(
    ['how generous {s} is with {p} time', 'how {s} makes time for people'],
    ['makes time', 'is generous with {p} time'],
    '{p} time',
    'makes time for people',
  ),
  integrity: t(
    ['how honest and fair {s} is', 'how straight {s} is with people'],
    ['is honest', 'is fair'],
    '{p} honesty',
    'is honest and fair',
  ),
  reliable: t(
    ['how reliable {s} is', 'how well I can rely on {o}'],
    ['is reliable', 'is well organised'],
    '{p} reliability',
    'can be relied on',
  ),
  decisive: t(
    ['how clearly {s} decides', 'the clear decisions {s} makes'],
    ['makes clear decisions', 'is decisive'],
    '{p} clear decisions',
    'makes clear decisions',
  ),
  vision: t(
    ['how clear {s} is about direction', 'how {s} explains where we are going'],
    ['is clear about direction', 'looks ahead'],
    '{p} sense of direction',
    'is clear about direction',
  ),
  composed: t(
    ['how calm {s} stays', 'the calm that {s} brings'],
    ['stays calm', 'is patient'],
    '{p} calm',
    'stays calm',
  ),
  expertise: t(
    ['how well {s} knows the field', 'how {s} solves problems'],
    ['knows the field', 'solves problems'],
    '{p} knowledge of the field',
    'knows the field',
  ),
  collaborative: t(
    ['how {s} brings people together', 'how {s} works across teams'],
    ['brings people together', 'works across borders'],
    '{p} way of bringing people together',
    'brings people together',
  ),
  inclusive: t(
    ['how {s} makes people feel welcome', 'how {s} makes room for people'],
    ['makes people feel welcome', 'makes room for people'],
    '{p} way of making people feel welcome',
    'makes people feel welcome',
  ),
  motivating: t(
    ['how encouraging {s} is', 'how {s} encourages people'],
    ['is encouraging', 'lifts the mood'],
    '{p} encouragement',
    'encourages people',
  ),
  dedicated: t(
    ['how {s} leads by example', 'the example {s} sets'],
    ['leads by example', 'sets an example'],
    '{p} example',
    'leads by example',
  ),
}

/** The words of a trait; one that the writer named gets their label as it is. */
export function traitWords(id: string, label: string): TraitWords {
  return TRAIT_WORDS[id] ?? ownWords(label.trim())
}

/** A label of the writer's own: "keeps promises", "a good sport" and "funny" each need another frame. */
function ownWords(label: string): TraitWords {
  const low = label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()).replace(/[.\s]+$/, '')
  if (/^(?:\p{L}+(?:es|[^s]s)) (?:\p{L})/u.test(low) && !/^(?:always|this|his|sales|people's|business)\b/.test(low))
    return t([`how {s} ${low}`], [low], `that {s} ${low}`, low)
  if (/^(?:an?|the) /.test(low)) return t([`that {s} is ${low}`], [`is ${low}`], `that {s} is ${low}`, `is ${low}`)
  if (
    /(?:ness|ity|ship|ment|tion|sense|humour|humor|work|skills?|ability|eye|style|spirit|energy|patience|honesty|courage)\b/.test(
      low,
    )
  )
    return t([`{p} ${low}`], [`shows ${low}`], `{p} ${low}`, `shows ${low}`)
  return t([`how ${low} {s} is`], [`is ${low}`], `how ${low} {s} is`, `is ${low}`)
}
