// The permission e-mail: fixed templates, every word from outside escaped at the last step, no remote content, no pressure.
import type { DraftSnapshot } from '../drafts/draft-snapshot.ts'
import type { AskableText } from '../drafts/ready-to-ask.ts'
import type { MailLanguage } from '#schema/generated/server.ts'
import { IN_LANGUAGE } from './words/in-language.ts'

interface MailParts {
  to: { name: string; address: string }
  firstName: string
  writer: string
  greeting: string | null
  signOff: string | null
  text: DraftSnapshot
  requestMarker: string
  language: MailLanguage
  /** Offers the ways to answer as buttons in Outlook. */
  answerButtons: boolean
}

export interface PermissionMail {
  language: MailLanguage
  to: { name: string; address: string }
  subject: string
  greeting: string
  signOff: string
  html: string
  text: string
  version: number
  fingerprint: string
  requestMarker: string
  /** The answers offered as buttons, in the order of the list in the mail; mails made before there were any hold none. */
  votes?: readonly string[]
}

/** Outlook's own limit for opening a form is 32 KB; a mail of ours stays far below (product.md T7). */
export const LARGEST_MAIL_BYTES = 32 * 1024
/** Characters of greeting and sign-off. */
export const LONGEST_LINE = 200

/** The mail that asks one person for permission. Pure: the same parts give the same bytes. */
export function permissionMail(parts: MailParts & { text: AskableText }): PermissionMail {
  return mailOf(parts, 'request')
}

/** The mail that reminds of a request, with the text as it was asked with. */
export function reminderMail(parts: MailParts): PermissionMail {
  return mailOf(parts, 'reminder')
}

function mailOf(parts: MailParts, kind: 'request' | 'reminder'): PermissionMail {
  const words = IN_LANGUAGE[parts.language]
  const greeting = ownLines(parts.greeting) || words.greeting(nameLine(parts.firstName))
  const signOff = ownLines(parts.signOff) || words.signOff(nameLine(parts.writer))
  const before = kind === 'request' ? words.before : words.reminderBefore
  const quoted = parts.text.text.split(/\n{2,}/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
  const html = [
    ...[greeting, ...before].map(paragraph),
    `<blockquote style="border-left:3px solid #c8c6c4;margin:0 0 1em 0;padding:0 0 0 1em">${quoted.map(paragraph).join('')}</blockquote>`,
    ...[words.choicesLead, ...words.choices.map((choice) => `– ${choice}`), ...words.after].map(paragraph),
    `<p dir="auto">${signOff.split('\n').map(escapeHtml).join('<br>')}</p>`,
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
    language: parts.language,
    to: { name: nameLine(parts.to.name), address: parts.to.address },
    subject: kind === 'request' ? words.subject : words.reminderSubject,
    greeting,
    signOff,
    html,
    text,
    version: parts.text.version,
    fingerprint: parts.text.fingerprint,
    requestMarker: parts.requestMarker,
    votes: parts.answerButtons ? votesOf(words.choices) : [],
  }
}

/** Yes, yes with changes, no: the first words of each line of the list. Silence needs no button. */
function votesOf(choices: readonly string[]): string[] {
  return choices.slice(0, 3).map((choice) => choice.replace(/\s*[:：…(].*$/s, '').replace(/\.$/, ''))
}

/** Each paragraph finds its own direction, so that a name or a text from right to left turns nothing around it. */
function paragraph(text: string): string {
  return `<p dir="auto">${escapeHtml(text)}</p>`
}

/** C0 and C1 controls other than line breaks and tabs, and halves of characters: nothing a person can have meant. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]|\p{Surrogate}/gu
const LINE_BREAK = /\r\n|[\r\n\u0085\u2028\u2029]/u
/** Marks that turn the direction of what follows them, beyond the name they came with. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu

/** Every character that could mean something in HTML comes out as itself; invisible controls are dropped. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('\u0085', ' ')
    .replace(INVISIBLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A name on one line, whatever the directory holds: nothing in it can begin a header or turn the line around. */
function nameLine(name: string): string {
  return name.split(LINE_BREAK).join(' ').replace(INVISIBLE, '').replace(TURNING, '').replace(/\s+/g, ' ').trim()
}

/** Greeting or sign-off in the user's own words: three lines at most, each as safe as a name. */
function ownLines(text: string | null): string {
  const lines = (text ?? '').split(LINE_BREAK).map(nameLine).filter(Boolean)
  return Array.from(lines.slice(0, 3).join('\n')).slice(0, LONGEST_LINE).join('')
}

/** One address and nothing else: no list, no name around it, no line break, no space. */
export function isOneAddress(address: string): boolean {
  const looksLikeAnother = address.split(/[@.]/).some(mixesScripts)
  return (
    !looksLikeAnother &&
    address.length <= 254 &&
    /^[^\s@<>,;:"'()[\]\\\p{C}]+@[^\s@<>,;:"'()[\]\\\p{C}]+$/u.test(address)
  )
}

/** A word in Latin letters with others among them that look like Latin ones: made to be taken for another word. */
function mixesScripts(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(word)
}
