// What a reply starts with.
import type { NewMail } from '../stage-world.ts'
import type { Mail } from '../world/mailbox.ts'
import { safeHtml, toHtml } from './safe-html.ts'

/** A reply to the sender with the original quoted below. */
export function replyTo(mail: Mail): NewMail {
  const original = mail.body
    ? mail.body.type === 'text'
      ? toHtml(mail.body.content)
      : safeHtml(mail.body.content)
    : ''
  return {
    to: [mail.from.emailAddress],
    cc: [],
    subject: /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`,
    html: `<p><br></p><blockquote>${original}</blockquote>`,
  }
}
