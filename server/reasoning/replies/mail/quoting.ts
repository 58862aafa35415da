// Where the mail being answered begins, told by its structure and not by words of one language: a header block, a line that
// attributes what follows, a divider.
import type { MailLine } from './sent-lines.ts'

const ADDRESS = /[^\s<>@"':;,()[\]]{1,64}@[^\s<>@"':;,()[\]]{1,120}\.[a-z]{2,}/i
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/
const TIME = /(?<!\d)\d{1,2}[:.]\d\d(?!\d)/
const DAY = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/
/** A short label and what it names: “Gesendet: …”, “件名: …”. */
const LABELLED = /^\*?([\p{L}][\p{L} '.-]{0,24})\s?\*?[:：]\*?(.*)$/u
const DIVIDER = /^[-_*=~]{2,}\s*[\p{L}][\p{L} '’.]{2,40}\s*[-_*=~]{2,}$/u
const RULE = /^[-_=]{8,}$/
const BEGIN_FORWARD = /^begin forwarded message:?$/i

/** True when a quoted mail without quote signs starts at this line. */
export function startsQuotedMail(lines: readonly MailLine[], at: number): boolean {
  const line = textAt(lines, at)
  if (line === '') return false
  if (BEGIN_FORWARD.test(line)) return true
  if (DIVIDER.test(line)) return isHeaderNear(lines, at + 1) || linesOfAttribution(lines, nextFilled(lines, at + 1)) > 0
  if (RULE.test(line)) return isHeaderNear(lines, at + 1)
  return headerBlock(lines, at) || columnHeader(lines, at)
}

/** How many lines, from this one, say who wrote what follows and when (mail programs break it over up to three); 0 when they do not. */
export function linesOfAttribution(lines: readonly MailLine[], at: number): number {
  let joined = ''
  for (let n = 1; n <= 3; n += 1) {
    const line = textAt(lines, at + n - 1)
    if (line === '' || (lines[at + n - 1]?.depth ?? 0) > 0) return 0
    joined = `${joined} ${line}`.trim()
    if (joined.length > 400) return 0
    if (/[:：]$/.test(line)) return attributes(joined) ? n : 0
    if (namesSenderAndMoment(joined)) return n
    if (/[.!?]$/.test(line) && !ADDRESS.test(line)) return 0
  }
  return 0
}

/** An address, or a day with its year and a time, before the colon: “On Friday I read what you wrote:” has neither. */
function attributes(line: string): boolean {
  return (
    ADDRESS.test(line) || ((YEAR.test(line) || DAY.test(line)) && (TIME.test(line) || /\p{L}{2,}\s?[:：]$/u.test(line)))
  )
}

/** Some programs leave the colon out; then both the address and the whole moment must be there. */
function namesSenderAndMoment(line: string): boolean {
  return ADDRESS.test(line) && (YEAR.test(line) || DAY.test(line)) && TIME.test(line) && !/[.!?]$/.test(line)
}

/** Two labelled lines or more, one after the other, of which one holds an address or a moment. A list “From: … To: …” holds neither. */
function headerBlock(lines: readonly MailLine[], at: number): boolean {
  let labelled = 0
  let isMail = false
  for (let i = at; i < at + 8; i += 1) {
    const found = LABELLED.exec(textAt(lines, i))
    if (!found) {
      if (i === at || textAt(lines, i) !== '') break
      continue
    }
    labelled += 1
    const value = found[2] ?? ''
    isMail ||= ADDRESS.test(value) || ((YEAR.test(value) || DAY.test(value)) && (TIME.test(value) || YEAR.test(value)))
  }
  return labelled >= 2 && isMail
}

/** Lotus Notes puts sender, address and date in columns far from the margin. */
function columnHeader(lines: readonly MailLine[], at: number): boolean {
  if (!/^\s{8,}\S/.test(lines[at]?.text ?? '')) return false
  const block = lines.slice(at, at + 6).map(({ text }) => text)
  const isWide = block.filter((text) => /^\s{8,}\S/.test(text)).length >= 3
  const joined = block.join(' ')
  return isWide && (YEAR.test(joined) || DAY.test(joined)) && joined.includes('@')
}

function isHeaderNear(lines: readonly MailLine[], at: number): boolean {
  return headerBlock(lines, nextFilled(lines, at))
}

function nextFilled(lines: readonly MailLine[], at: number): number {
  for (let i = at; i < at + 4; i += 1) if (textAt(lines, i) !== '') return i
  return at
}

function textAt(lines: readonly MailLine[], at: number): string {
  return (lines[at]?.text ?? '').slice(0, 500).trim()
}
