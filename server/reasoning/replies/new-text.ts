// The words written now, apart from the mail they answer. An answer between quoted lines keeps the line it stands under.
import { linesOfAttribution, startsQuotedMail } from './mail/quoting.ts'
import { sentLines, type MailLine, type SentText } from './mail/sent-lines.ts'
import { answerLines } from './mail/signature.ts'

export interface OwnWords {
  text: string
  /** The quoted line right above, when the answer was written between quoted lines. */
  under: string | null
}

export interface SplitMail {
  own: OwnWords[]
  /** The mail below or between, without its quote signs. */
  quoted: string
  /** What stands without quote signs above the quoted mail, our own lines included: a version pasted back is among them. */
  above: string
}

/** A mail longer than this is cut before it is read: 32 KB of text twice over. */
const LONGEST_MAIL = 65_536

/**
 * Splits a mail into what was written now and what is quoted: our own lines first, then quote signs and the quoted mail's
 * header; signatures, footers and disclaimers belong to neither.
 */
export function splitMail(body: string, sent: SentText): SplitMail {
  const lines = body.slice(0, LONGEST_MAIL).normalize('NFC').replace(/\r\n?/g, '\n').split('\n').map(mailLine)
  const isOurs = sentLines(lines, sent)
  const { quoted: isQuoted, header } = quotedLines(lines, isOurs)
  const own = runs(lines, isQuoted)
    .map(({ from, to, under }) => {
      const texts = lines.slice(from, to).map(({ text }) => text)
      const keep = answerLines(texts)
      return {
        text: texts
          .map((line, i) => (keep[i] ? line : ''))
          .join('\n')
          .trim(),
        under,
      }
    })
    .filter(({ text }) => text !== '')
  return {
    own,
    quoted: lines.flatMap(({ text }, i) => (isQuoted[i] ? [text] : [])).join('\n'),
    above: lines
      .slice(0, header)
      .flatMap(({ text, depth }) => (depth === 0 ? [text] : []))
      .join('\n'),
  }
}

function mailLine(line: string): MailLine {
  const signs = /^(?:\s{0,3}[>|])+\s?/.exec(line.slice(0, 60))?.[0] ?? ''
  return { depth: signs.replace(/[^>|]/g, '').length, text: line.slice(signs.length) }
}

/** Which lines are quoted, and at which line the header of the quoted mail stands (the end when there is none). */
function quotedLines(lines: readonly MailLine[], isOurs: readonly boolean[]): { quoted: boolean[]; header: number } {
  let header = lines.length
  const quoted = lines.map(({ depth }, at) => depth > 0 || (isOurs[at] ?? false))
  for (let at = 0; at < lines.length; at += 1) {
    if (quoted[at]) continue
    const attribution = linesOfAttribution(lines, at)
    if (attribution > 0 && isMarkedBelow(lines, at + attribution)) {
      quoted.fill(true, at, at + attribution)
      header = Math.min(header, at)
    } else if (attribution > 0 || startsQuotedMail(lines, at)) {
      closeBelow(lines, isOurs, quoted, at)
      header = Math.min(header, at)
      break
    }
  }
  return { quoted, header }
}

/** Below a header without quote signs all is quoted, except what stands between two lines of ours. */
function closeBelow(lines: readonly MailLine[], isOurs: readonly boolean[], quoted: boolean[], at: number): void {
  const first = isOurs.indexOf(true, at)
  const last = isOurs.lastIndexOf(true)
  for (let i = at; i < lines.length; i += 1) {
    const isBetween = first >= 0 && i > first && i < last && !isOurs[i] && lines[i]?.depth === 0
    quoted[i] = !isBetween || lines[i]?.text.trim() === ''
  }
}

function isMarkedBelow(lines: readonly MailLine[], at: number): boolean {
  return (lines.slice(at, at + 12).find(({ text, depth }) => depth > 0 || text.trim() !== '')?.depth ?? 0) > 0
}

interface Run {
  from: number
  to: number
  under: string | null
}

function runs(lines: readonly MailLine[], isQuoted: readonly boolean[]): Run[] {
  const found: Run[] = []
  let open: Run | null = null
  let under: string | null = null
  lines.forEach(({ text }, at) => {
    if (isQuoted[at]) {
      if (text.trim() === '') return
      open = null
      under = text.trim()
    } else {
      if (!open) found.push((open = { from: at, to: at, under }))
      open.to = at + 1
    }
  })
  return found
}
