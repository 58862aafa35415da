import { z } from 'zod'
import { readNote } from '#server/reasoning/reading/read-note.ts'
import { sentenceOf } from '#server/reasoning/reading/telling.ts'
import { colleague, readLines, toLines, whoOf } from './json-lines.ts'

/** One note a case: its zone, who acts, and how the product would tell it; `sure` when it would do so without asking. */
export async function evaluate(input: string): Promise<string> {
  const noteText = z.union([z.string(), z.object({ text: z.string() })])
  const cases = await readLines(
    input,
    z.object({ id: z.string(), colleague, note: noteText, relationship: z.string().default('manager') }),
  )
  return toLines(
    cases.map((one) => {
      const who = whoOf(one.colleague, one.relationship)
      const reading = readNote(typeof one.note === 'string' ? one.note : one.note.text, who)
      const sure = reading.events.filter((event) => event.sure)
      const shown =
        sure.length > 0 ? sure : reading.events.filter(({ telling, zone }) => telling !== null && zone !== 'not-praise')
      const telling = shown.flatMap((event) => (event.telling ? [sentenceOf(event.telling, who)] : [])).join(' ')
      return {
        id: one.id,
        zone: reading.zone,
        actor: (sure[0] ?? reading.events[0])?.actor ?? 'unclear',
        telling: telling === '' ? null : telling,
        sure: sure.length > 0,
        why: sure.length > 0 ? null : (reading.events.find(({ why }) => why !== null)?.why ?? null),
      }
    }),
  )
}
