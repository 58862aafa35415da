import { z } from 'zod'
import { IN_LANGUAGE } from '#server/features/permission/words/in-language.ts'
import { askedTextIn } from '#server/reasoning/replies/asked-in-quote.ts'
import { readReply, type Asked } from '#server/reasoning/replies/read-reply.ts'
import { languageOf } from '#server/reasoning/text/language.ts'
import { readLines, toLines } from './json-lines.ts'

const reply = z.object({
  id: z.string(),
  subject: z.string().default(''),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string(),
  asked_text: z.string().optional(),
  request_body: z.string().optional(),
})

type ReplyCase = z.infer<typeof reply>

/** One reply a case: what it looks like and the edits it asks for. */
export async function evaluate(input: string): Promise<string> {
  const cases = await readLines(input, reply)
  return toLines(
    cases.map((one) => {
      const { id, subject, headers, body } = one
      const { label, edits } = readReply({ subject, headers, body, asked: askedOf(one) })
      return {
        id,
        label: label.toLowerCase(),
        edits: edits.map(({ kind, target, replacement, span }) => ({ kind, target, replacement, span })),
      }
    }),
  )
}

/** What the server would know: the mail as given, else the fixed words of our mails and the text as the answer quotes it. */
function askedOf({ body, asked_text: askedText, request_body: request }: ReplyCase): Asked {
  const words = Object.values(IN_LANGUAGE)
  const ours = words.map(({ before, choicesLead, choices, after }) =>
    [...before, choicesLead, ...choices, ...after].join('\n'),
  )
  const frames = words.flatMap(({ before, reminderBefore, choicesLead }) => [
    { before, after: choicesLead },
    { before: reminderBefore, after: choicesLead },
  ])
  const text = askedText ?? askedTextIn(request ?? body, frames)
  return {
    text,
    mails: request === undefined ? ours : [request],
    language: text === null ? null : languageOf(text),
    names: namesIn(request ?? body),
    choices: words.map(({ choices }) => choices),
  }
}

/** The names beside addresses in the header of the quoted mail, and the one it greets: the server knows both people. */
function namesIn(body: string): string[] {
  const beside = [
    ...body.matchAll(/(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})"? [<([]\s?(?:mailto:)?[^\s@<>]+@/gu),
  ]
  const greeted = [
    ...body.matchAll(/^[> ]*(?:Hi|Hello|Hey|Dear|Hallo|Hej|Bonjour|Hola|Ciao|Hei|Olá) (\p{Lu}[\p{L}'’-]+)/gmu),
  ]
  return [...beside, ...greeted].map((match) => match[1] ?? '')
}
