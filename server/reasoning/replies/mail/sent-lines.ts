// Which lines of an answer we wrote ourselves: the server knows the mails it made. One rule for every language and mail program.
import { fold } from './fold.ts'

/** The letters and digits of the mails we sent, in order, without spaces, so that a line wrapped anew is still found. */
export interface SentText {
  letters: string
  beginnings: ReadonlySet<string>
}

/** Beginnings of this many letters are looked up before the whole line is searched for: it keeps the search linear. */
const BEGINNING = 6
/** A single line must be this long, a run of lines together this long, to be ours: “Yes, go ahead.” is theirs when it stands alone. */
const LONGEST_OWN_LINE = 40
const SHORTEST_RUN = 30
/** Our three mails are below 32 KB together. */
const MOST_LETTERS = 40_000

/** The mails (request, reminder, text of the recommendation) as one thing to compare with. */
export function sentText(mails: readonly string[]): SentText {
  const letters = mails.map(lettersOf).join('\n').slice(0, MOST_LETTERS)
  const beginnings = new Set<string>()
  for (let at = 0; at + BEGINNING <= letters.length; at += 1) beginnings.add(letters.slice(at, at + BEGINNING))
  return { letters, beginnings }
}

/** Letters and digits only, folded. */
export function lettersOf(text: string): string {
  return fold(text.normalize('NFC')).replace(/[^\p{L}\p{N}]/gu, '')
}

export interface MailLine {
  /** How many quote signs stand before it. */
  depth: number
  /** Without the quote signs. */
  text: string
}

/** For each line whether it is ours: it stands in a run of lines that occur in our mails in the same order, at one quote depth. */
export function sentLines(lines: readonly MailLine[], sent: SentText): boolean[] {
  const ours = lines.map(() => false)
  let run: { at: number[]; letters: number; end: number; depth: number } | null = null
  const close = (): void => {
    if (run && isLongEnough(run.at.length, run.letters)) for (const at of run.at) ours[at] = true
    run = null
  }
  lines.forEach(({ text, depth }, at) => {
    const letters = lettersOf(text.slice(0, 2000))
    if (letters === '') return
    const from = run && run.depth === depth ? run.end : 0
    const found = placeOf(letters, sent, from)
    if (found < 0) {
      close()
      return
    }
    if (run && (run.depth !== depth || found < run.end)) close()
    run ??= { at: [], letters: 0, end: 0, depth }
    run.at.push(at)
    run.letters += letters.length
    run.end = found + letters.length
  })
  close()
  return ours
}

function placeOf(letters: string, { letters: all, beginnings }: SentText, from: number): number {
  if (letters.length >= BEGINNING && !beginnings.has(letters.slice(0, BEGINNING))) return -1
  const after = all.indexOf(letters, from)
  return after >= 0 || from === 0 ? after : all.indexOf(letters)
}

function isLongEnough(lines: number, letters: number): boolean {
  return lines > 1 ? letters >= SHORTEST_RUN : letters >= LONGEST_OWN_LINE
}
