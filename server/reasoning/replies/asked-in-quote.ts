// The asked text, taken from the request as it is quoted in an answer, where the request itself is not at hand.
import { sentText } from './mail/sent-lines.ts'
import { splitMail } from './new-text.ts'

/** Words of the mail around the text, in one language, as far as they stand right before and right after it. */
export interface MailFrame {
  before: readonly string[]
  after: string
}

/** The text between the frame's lines in the quoted mail; else what it puts in quotation marks, as a whole; null when nothing is quoted. */
export function askedTextIn(body: string, frames: readonly MailFrame[]): string | null {
  const { quoted } = splitMail(body, sentText([]))
  const flat = quoted.replace(/\s+/g, ' ')
  for (const { before, after } of frames) {
    const lead = before.at(-1) ?? ''
    const from = flat.indexOf(lead)
    const to = from < 0 ? -1 : flat.indexOf(after, from + lead.length)
    if (to > 0) return flat.slice(from + lead.length, to).trim() || null
  }
  return longestQuotation(flat)
}

function longestQuotation(text: string): string | null {
  const quotations = [...text.matchAll(/["“„«]([^"“”„«»]{20,3000})["”“»]/g)].map((match) => match[1] ?? '')
  return quotations.sort((a, b) => b.length - a.length)[0] ?? null
}
