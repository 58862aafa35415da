// How each trait is said of somebody, in modest words: what stands out, and a clause to lead its examples.

export interface TraitWords {
  /** After "what stands out is": `{N}` the first name or pronoun, `{their}` the possessive. */
  standsOut: string
  /** After the name, two wordings. */
  clauses: readonly [string, string]
}

export const TRAIT_WORDS: Readonly<Record<string, TraitWords>> = {
  coaching: { standsOut: 'how patiently {N} teaches', clauses: ['takes the time to teach', 'is a patient teacher'] },
  growth: {
    standsOut: 'how much {N} invests in the growth of others',
    clauses: ['invests in the growth of others', 'opens doors'],
  },
  feedback: {
    standsOut: 'how candid and useful {their} feedback is',
    clauses: ['gives candid, useful feedback', 'gives feedback one can work with'],
  },
  empowering: {
    standsOut: 'the trust {N} places in people',
    clauses: ['trusts people with real ownership', 'gives people room to decide'],
  },
  supportive: { standsOut: 'how {N} backs people up', clauses: ['backs people up', 'is supportive when it counts'] },
  empathetic: {
    standsOut: 'how understanding and kind {N} is',
    clauses: ['is understanding and kind', 'cares about people'],
  },
  appreciative: {
    standsOut: 'how generous {N} is with credit and thanks',
    clauses: ['is generous with credit and thanks', 'notices good work and says so'],
  },
  communication: {
    standsOut: 'how clearly {N} communicates',
    clauses: ['communicates clearly', 'keeps people informed'],
  },
  listening: { standsOut: 'how well {N} listens', clauses: ['listens, and acts on what is said', 'is open to ideas'] },
  available: {
    standsOut: 'how generous {N} is with {their} time',
    clauses: ['is generous with time', 'makes time for people'],
  },
  integrity: { standsOut: 'how honest and fair {N} is', clauses: ['is honest and fair', 'is straight with people'] },
  reliable: { standsOut: 'how reliable {N} is', clauses: ['is reliable and well organised', 'follows through'] },
  decisive: { standsOut: 'how clearly {N} decides', clauses: ['decides clearly', 'makes clear decisions'] },
  vision: {
    standsOut: 'how clear {N} is about direction',
    clauses: ['is clear about direction', 'explains where the work is going and why'],
  },
  composed: { standsOut: 'how calm {N} stays', clauses: ['stays calm', 'is calm and patient'] },
  expertise: {
    standsOut: 'how sharply {N} solves problems',
    clauses: ['is a sharp problem-solver', 'knows the field'],
  },
  collaborative: {
    standsOut: 'how {N} brings people together',
    clauses: ['brings people together', 'builds bridges between people'],
  },
  inclusive: {
    standsOut: 'how {N} makes people feel that they belong',
    clauses: ['makes people feel that they belong', 'draws people in'],
  },
  motivating: { standsOut: 'how encouraging {N} is', clauses: ['is encouraging', 'lifts the people around'] },
  dedicated: {
    standsOut: 'the example {N} sets',
    clauses: ['leads by example', 'holds high standards and lives up to them'],
  },
}
