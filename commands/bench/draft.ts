// What a writer waits for: thirty notes read back as traits, a draft composed from them, and the check at every pause of typing.
import { compose } from '#server/reasoning/composer/compose.ts'
import type { ComposeInput } from '#server/reasoning/composer/composition.ts'
import { tellNotes } from '#server/reasoning/composer/tell-notes.ts'
import { trace } from '#server/reasoning/composer/trace.ts'
import { checkDraft } from '#server/reasoning/honesty/check.ts'
import { groupNotes } from '#server/reasoning/traits/group-notes.ts'
import { atMost, median, type Figure } from '../figure.ts'

const WARM_UP = 5
const RUNS = 15

const DEEDS = [
  'explained the new form to me in 20 minutes',
  'stayed late to help me with the harbour report',
  'thanked me by name in front of the board',
  'let me lead the morning meeting',
  'when the system was down she made paper lists for everybody',
  'asked what I would change in the rota and then changed it',
]

/** Times the review, the composing and the check of what was composed. */
export function bench(): Promise<Figure[]> {
  const notes = Array.from({ length: 30 }, (_, index) => ({
    id: `n${index}`,
    day: `2026-05-${String((index % 28) + 1).padStart(2, '0')}`,
    text: `${DEEDS[index % DEEDS.length] ?? ''}, day ${index + 1}`,
  }))
  const traits = ['supportive', 'coaching', 'appreciative'].map((id, at) => ({
    id,
    label: id,
    noteIds: notes.filter((_, index) => index % 3 === at).map((note) => note.id),
  }))
  const person = { name: 'Ada Brook', firstName: 'Ada' }
  const relationship = { kind: 'manager' as const, theirTitle: 'Team Lead', theirDepartment: null, yourTitle: null }
  const input: ComposeInput = {
    person,
    pronoun: 'she',
    relationship,
    traits,
    tellings: tellNotes(notes, { ...person, pronoun: 'she' }).usable,
    seed: 'ada',
    wording: 0,
  }
  const composed = compose(input)
  const checked = notes.map((note) => ({ ...note, polarity: 'praise' as const }))
  return Promise.resolve([
    atMost(
      'draft',
      'review of 30 notes',
      millisecondsFor(() => groupNotes(notes)),
      'ms',
      100,
    ),
    atMost(
      'draft',
      'compose from 30 notes',
      millisecondsFor((wording) => compose({ ...input, wording })),
      'ms',
      50,
    ),
    atMost(
      'draft',
      'check of an edited text',
      millisecondsFor((run) => check(`${composed.text} She helped me ${run} times.`)),
      'ms',
      50,
    ),
  ])

  function check(text: string): void {
    const sentences = trace(text, { notes, person, relationship, composed: composed.sentences })
    checkDraft({ text, sentences, notes: checked, person, pronoun: 'she', relationship })
  }
}

/** Processor time, not the clock's: a busy neighbour must not decide. */
function millisecondsFor(work: (run: number) => unknown): number {
  const times: number[] = []
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const start = process.cpuUsage()
    work(run)
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  return median(times.slice(WARM_UP))
}
