// Which lines of a mail are the mail being answered: marked with ">", below "On … wrote:", below a header block or a divider.
import { fold } from './fold.ts'

const ORIGINAL =
  /^[-_*= ]{2,}(?:original message|original appointment|forwarded message|ursprungliche nachricht|originalnachricht|weitergeleitete nachricht|message d'origine|message original|message transfere|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|ursprungligt meddelande|originalmeddelande|oryginalna wiadomosc|wiadomosc oryginalna)/
const WROTE =
  /^(?:on|am|le|el|il|op|em|no dia|den|w dniu|dnia|at|on behalf|a \d|ons|man|tis|tors|fre|lor|son)\b.{4,300}(?:wrote|writes|schrieb|a ecrit|escribio|ha scritto|schreef|escreveu|skrev|napisal\(?a?\)?|pisze)\b.{0,80}:\s*$/
const WROTE_SHORT =
  /^[^:]{3,120}(?:<[^<>]{3,120}>|\d).{0,40}(?:wrote|schrieb|a ecrit|escribio|ha scritto|schreef|escreveu|skrev|napisal\(?a?\)?)\b[^:]{0,60}:\s*$/
const FROM = /^\*?(?:from|von|de|da|van|fran|od)\s?:\*?\s*\S/
const HEADER =
  /^\*?(?:sent|date|to|subject|cc|gesendet|datum|an|betreff|envoye(?: le)?|a|objet|date|enviado(?: el| em)?|fecha|data|para|asunto|assunto|inviato|oggetto|verzonden|aan|onderwerp|skickat|till|amne|wyslano|do|temat)\s?:\*?\s/

/** True when the quoted mail starts at this line; `folded` are all lines, folded and trimmed. */
export function startsQuotedMail(folded: string[], at: number): boolean {
  const line = folded[at] ?? ''
  if (ORIGINAL.test(line)) return true
  if (FROM.test(line)) return folded.slice(at + 1, at + 5).some((next) => HEADER.test(next))
  if (/^_{8,}$/.test(line)) return folded.slice(at + 1, at + 4).some((next) => FROM.test(next))
  return false
}

/** How many lines, from this one, say "On … wrote:" (mail programs break it over up to three); 0 when they do not. */
export function linesOfAttribution(folded: string[], at: number): number {
  let joined = ''
  for (let n = 1; n <= 3; n++) {
    const line = folded[at + n - 1] ?? ''
    if (line === '' || line.startsWith('>')) return 0
    joined = `${joined} ${line.slice(0, 400)}`.trim()
    if (WROTE.test(joined) || (n === 1 && WROTE_SHORT.test(joined))) return n
  }
  return 0
}

/** Lines ready for the questions above. Only their beginnings matter. */
export function foldedLines(lines: string[]): string[] {
  return lines.map((line) => fold(line.slice(0, 500)).trim())
}
