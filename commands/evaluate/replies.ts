import { z } from 'zod'
import { readReply } from '#server/reasoning/replies/read-reply.ts'
import { readLines, toLines } from './json-lines.ts'

const reply = z.object({
  id: z.string(),
  subject: z.string().default(''),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string(),
})

/** One reply a case: what it looks like and the edits it asks for. */
export async function evaluate(input: string): Promise<string> {
  const cases = await readLines(input, reply)
  return toLines(
    cases.map(({ id, ...mail }) => {
      const { label, edits } = readReply(mail)
      return { id, label: label.toLowerCase(), edits }
    }),
  )
}
