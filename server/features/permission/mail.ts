// The permission e-mail: fixed templates, every word from outside escaped at the last step, no remote content, no pressure.
import type { FixedText } from '../drafts/fixed-text.ts'
import { words } from './words/en.ts'

export interface MailParts {
  to: { name: string; address: string }
  firstName: string
  writer: string
  greeting: string | null
  signOff: string | null
  text: FixedText
  marker: string
}

export interface PermissionMail {
  to: { name: string; address: string }
  subject: string
  greeting: string
  signOff: string
  html: string
  text: string
  version: number
  fingerprint: string
  marker: string
}

/** Outlook's own limit for opening a form is 32 KB; a mail of ours stays far below (product.md T7). */
export const LARGEST_MAIL_BYTES = 32 * 1024
/** Characters of greeting and sign-off. */
export const LONGEST_LINE = 200

/** Builds the mail to one person. Pure: the same parts give the same bytes. */
export function permissionMail(parts: MailParts, kind: 'request' | 'reminder' = 'request'): PermissionMail {
  const greeting = oneLine(parts.greeting) || words.greeting(parts.firstName)
  const signOff = oneLine(parts.signOff) || words.signOff(parts.writer)
  const before = kind === 'request' ? words.before : words.reminderBefore
  const quoted = parts.text.text.split(/\n{2,}/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
  const html = [
    ...[greeting, ...before].map(paragraph),
    `<blockquote style="border-left:3px solid #c8c6c4;margin:0 0 1em 0;padding:0 0 0 1em">${quoted.map(paragraph).join('')}</blockquote>`,
    ...[words.choicesLead, ...words.choices.map((choice) => `– ${choice}`), ...words.after].map(paragraph),
    `<p>${signOff.split('\n').map(escapeHtml).join('<br>')}</p>`,
  ].join('\n')
  const text = [
    greeting,
    ...before,
    quoted.map((line) => `> ${line}`).join('\n>\n'),
    words.choicesLead,
    words.choices.map((c) => `- ${c}`).join('\n'),
    ...words.after,
    signOff,
  ].join('\n\n')
  return {
    to: parts.to,
    subject: kind === 'request' ? words.subject : words.reminderSubject,
    greeting,
    signOff,
    html,
    text,
    version: parts.text.version,
    fingerprint: parts.text.fingerprint,
    marker: parts.marker,
  }
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`
}

/** Every character that could mean something in HTML comes out as itself; controls other than line breaks are dropped. */
export function escapeHtml(text: string): string {
  const visible = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
  return visible
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A line of the user's own: line breaks (for a sign-off at most three) stay, everything else that could split a header goes. */
function oneLine(text: string | null): string {
  return (text ?? '')
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) => line.replace(/[\u0000-\u001f\u007f]/g, ' ').trim())
    .filter(Boolean)
    .slice(0, 3)
    .join('\n')
    .slice(0, LONGEST_LINE)
}
