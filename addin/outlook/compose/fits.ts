// Does the message being written still ask what was prepared? Pure.
import type { WrittenMail } from '../item.ts'

/** 'empty': not filled yet; 'other-recipient': anybody but the one person; 'changed': the quoted text is not ours any more. */
export type Fit = 'empty' | 'other-recipient' | 'changed' | 'fits'

export interface Prepared {
  toAddress: string
  subject: string
  /** The recommendation's exact text, as quoted in the mail. */
  quoted: string
}

/** Compares the open message with what was prepared. Spaces, line breaks and quote marks do not count; words do. */
export function fitOf(mail: WrittenMail, prepared: Prepared): Fit {
  const everybody = [...mail.to, ...mail.cc, ...mail.bcc].map(({ address }) => address.toLowerCase())
  const isOurs = mail.subject.trim() === prepared.subject.trim()
  if (!isOurs && plain(mail.text) === '')
    return isOnly(everybody, prepared) || everybody.length === 0 ? 'empty' : 'other-recipient'
  if (!isOnly(everybody, prepared)) return 'other-recipient'
  if (!isOurs && !plain(mail.text).includes(plain(prepared.quoted))) return 'empty'
  return plain(mail.text).includes(plain(prepared.quoted)) ? 'fits' : 'changed'
}

function isOnly(everybody: readonly string[], { toAddress }: Prepared): boolean {
  return everybody.length === 1 && everybody[0] === toAddress.toLowerCase()
}

function plain(text: string): string {
  return text
    .replace(/^[ \t]*>+/gm, ' ')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
}
