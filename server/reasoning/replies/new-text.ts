// The words written now, apart from the mail they answer. An answer between quoted lines keeps the line it stands under.
import { answerLines } from './mail/endings.ts'
import { foldedLines, linesOfAttribution, startsQuotedMail } from './mail/quoting.ts'

export interface OwnWords {
  text: string
  /** The quoted line right above, when the answer was written between quoted lines. */
  under: string | null
}

/**
 * The part of a mail that was written now, in parts, each with the quoted line it answers: lines quoted with ">", the
 * quoted mail below its header line, and the signature are left out.
 */
export function ownWords(body: string): OwnWords[] {
  const lines = body.normalize('NFC').replace(/\r\n?/g, '\n').split('\n')
  const folded = foldedLines(lines)
  const own = ownRuns(lines, folded)
  return own
    .map(({ from, to, under }) => {
      const keep = answerLines(folded.slice(from, to))
      const kept = lines.slice(from, to).map((line, i) => (keep[i] ? line : ''))
      return { text: kept.join('\n').trim(), under }
    })
    .filter((part) => part.text !== '')
}

interface Run {
  from: number
  to: number
  under: string | null
}

/** Runs of lines that are not quoted. Below "On … wrote:" without any ">" everything is the quoted mail. */
function ownRuns(lines: string[], folded: string[]): Run[] {
  const runs: Run[] = []
  let open: Run | null = null
  let under: string | null = null
  let at = 0
  while (at < lines.length) {
    if (startsQuotedMail(folded, at)) break
    const attribution = linesOfAttribution(folded, at)
    if (attribution > 0 && !nextIsMarked(folded, at + attribution)) break
    const isQuoted = /^[>|]/.test(folded[at] ?? '')
    if (isQuoted || attribution > 0) {
      open = null
      const quoted = (lines[at] ?? '').replace(/^[\s>|]+/, '').trim()
      if (isQuoted && quoted !== '') under = quoted
      at += Math.max(1, attribution)
    } else {
      if (!open) runs.push((open = { from: at, to: at, under }))
      open.to = at += 1
    }
  }
  return runs
}

function nextIsMarked(folded: string[], at: number): boolean {
  return (folded.slice(at, at + 12).find((line) => line !== '') ?? '').startsWith('>')
}
