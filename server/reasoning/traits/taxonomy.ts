// The twenty traits a note can show, in plain words a reader would use of a colleague.

export const TRAITS = [
  { id: 'coaching', label: 'Teaches patiently' },
  { id: 'growth', label: "Invests in others' success" },
  { id: 'feedback', label: 'Gives candid, useful feedback' },
  { id: 'empowering', label: 'Trusts people with ownership' },
  { id: 'supportive', label: 'Backs people up' },
  { id: 'empathetic', label: 'Understanding and kind' },
  { id: 'appreciative', label: 'Generous with credit and thanks' },
  { id: 'communication', label: 'Communicates clearly and early' },
  { id: 'listening', label: 'Listens and acts on ideas' },
  { id: 'available', label: 'Generous with time' },
  { id: 'integrity', label: 'Honest and fair' },
  { id: 'reliable', label: 'Reliable and well organised' },
  { id: 'decisive', label: 'Decides clearly' },
  { id: 'vision', label: 'Clear about direction' },
  { id: 'composed', label: 'Calm and patient' },
  { id: 'expertise', label: 'A sharp problem-solver' },
  { id: 'collaborative', label: 'Brings people together' },
  { id: 'inclusive', label: 'Makes everyone belong' },
  { id: 'motivating', label: 'Encourages and energises' },
  { id: 'dedicated', label: 'Leads by example' },
] as const

export type TraitId = (typeof TRAITS)[number]['id']

const LABELS = new Map<string, string>(TRAITS.map(({ id, label }) => [id, label]))

/** The plain label of a trait of the taxonomy; null for the user's own names. */
export function labelOf(id: string): string | null {
  return LABELS.get(id) ?? null
}

/** Whether a text is the id of one of the twenty. */
export function isTrait(id: string): id is TraitId {
  return LABELS.has(id)
}
