// How a trait is said of somebody, in few and modest words; a trait the writer renamed is said in theirs.
import { labelOf } from '../traits/taxonomy.ts'
import { baseIn } from '../text/verbs.ts'

/** After the name, in the present: each at most four words, so that drafts of different people share no phrase. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  coaching: ['is a born teacher', 'likes to teach', 'teaches with patience', 'shares know-how freely'],
  growth: ['helps others grow', 'opens doors for others', 'looks beyond the day'],
  feedback: ['gives useful feedback', 'is candid and constructive', 'gives feedback worth having'],
  empowering: ['trusts people', 'gives people room', 'hands over real work'],
  supportive: ['stands by people', 'steps in to help', 'can be relied upon'],
  empathetic: ['is kind', 'cares about people', 'looks after people'],
  appreciative: ['notices good work', 'gives credit freely', 'says thank you'],
  communication: ['communicates clearly', 'keeps people informed', 'is clear and prompt'],
  listening: ['listens well', 'is open to ideas', 'takes ideas seriously'],
  available: ['makes time for people', 'is generous with time', 'is there when needed'],
  integrity: ['is honest and fair', 'is straight with people', 'does the honest thing'],
  reliable: ['is reliable', 'is well organised', 'delivers what was promised'],
  decisive: ['decides clearly', 'makes clear decisions', 'is decisive'],
  vision: ['is clear about direction', 'thinks ahead', 'shows where things lead'],
  composed: ['stays calm', 'is calm under pressure', 'is patient'],
  expertise: ['is a sharp problem-solver', 'knows the craft', 'is a real expert'],
  collaborative: ['brings people together', 'works across teams', 'builds bridges'],
  inclusive: ['makes people welcome', 'includes people', 'makes room for others'],
  motivating: ['encourages people', 'lifts the mood', 'brings energy'],
  dedicated: ['leads by example', 'takes the work seriously'],
}

/** In the close, after "someone who": said of the same trait in other words. */
const WHO: Readonly<Record<string, readonly string[]>> = {
  coaching: ['teaches', 'passes knowledge on'],
  growth: ['wants others to succeed', 'opens doors'],
  feedback: ['says what could be better', 'gives honest feedback'],
  empowering: ['trusts people with real work', 'lets people try'],
  supportive: ['helps when it counts', 'has your back'],
  empathetic: ['cares', 'sees the person'],
  appreciative: ['says thank you', 'shares the credit'],
  communication: ['explains clearly', 'answers'],
  listening: ['listens', 'asks before deciding'],
  available: ['makes time', 'is there'],
  integrity: ['is honest', 'is fair'],
  reliable: ['keeps promises', 'comes prepared'],
  decisive: ['decides', 'makes the call'],
  vision: ['knows the direction', 'thinks ahead'],
  composed: ['stays calm', 'keeps a cool head'],
  expertise: ['finds the fault', 'knows the subject'],
  collaborative: ['connects people', 'works with others'],
  inclusive: ['makes people welcome', 'includes people'],
  motivating: ['encourages', 'lifts spirits'],
  dedicated: ['sets the example', 'rolls up sleeves'],
}

/** Ways to say the trait after the name; none where the writer's own name of it is no predicate. */
export function saidOf(trait: { id: string; label: string }): readonly string[] {
  const own = labelOf(trait.id) === trait.label ? null : trait.label.trim()
  return own === null ? (SAID[trait.id] ?? []) : ownWords(own)
}

export function whoOf(trait: { id: string; label: string }): readonly string[] {
  const own = labelOf(trait.id) === trait.label ? null : trait.label.trim()
  return own === null ? (WHO[trait.id] ?? []) : ownWords(own)
}

/** "Answers fast" is said as it is; anything else is the writer's heading, not a sentence. */
function ownWords(label: string): string[] {
  const [first = '', ...rest] = label.replace(/[.!]+$/, '').split(' ')
  const isVerb = baseIn(first.toLowerCase(), 's') !== null || /^(?:is|has|does|never|always)$/i.test(first)
  return isVerb && label.length <= 60 ? [[first.toLowerCase(), ...rest].join(' ')] : []
}

/** "they" takes the plural: "teaches" becomes "teach". */
export function plural(predicate: string): string {
  const [verb = '', ...rest] = predicate.split(' ')
  const base = verb === 'is' ? 'are' : verb === 'has' ? 'have' : (baseIn(verb, 's') ?? verb.replace(/s$/, ''))
  return [base, ...rest].join(' ')
}
