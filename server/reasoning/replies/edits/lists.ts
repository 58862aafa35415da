// Changes given as a list: "From: … / To: …", "Old: … / New: …" over two lines. Language-free where the second line is told by its place.
import type { Edit } from './edit.ts'

const OLD =
  /^(?:[-*•] ?)?(?:from|old|before|original|was|currently|instead of|von|alt|bisher|statt|vorher|de|avant|ancien|antes|viejo|da|prima|vecchio|van|oud|fran|gammalt|fra|gammel|vanha|bylo|z)\s?[:：]\s*(.{1,400})$/i
const NEW =
  /^(?:[-*•] ?)?(?:to|new|after|now|should be|better|change to|replace with|nach|neu|zu|kunftig|a|vers|apres|nouveau|despues|nuevo|por|dopo|nuovo|con|naar|nieuw|till|nytt|til|ny|nyt|uusi|na|ma byc)\s?[:：]\s*(.{1,400})$/i

/** The pairs of a list, and the text without their lines. */
export function listedEdits(text: string): { edits: Edit[]; rest: string } {
  const lines = text.split('\n')
  const edits: Edit[] = []
  const rest: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const target = OLD.exec(line.trim())?.[1]
    const replacement = NEW.exec((lines[at + 1] ?? '').trim())?.[1]
    if (target === undefined || replacement === undefined) {
      rest.push(line)
      continue
    }
    edits.push({
      kind: 'replace',
      target: unquoted(target),
      replacement: unquoted(replacement),
      span: `${line.trim()}\n${(lines[at + 1] ?? '').trim()}`,
      at: null,
    })
    at += 1
  }
  return { edits, rest: rest.join('\n') }
}

/** Without the quotation marks around it and the stop behind it. */
export function unquoted(words: string): string {
  return words
    .trim()
    .replace(/^[\s"“”„‟«»'‘’‚]{1,3}|[\s"“”„‟«»'‘’‚,;:]{1,4}$/g, '')
    .replace(/(?<=[\p{L}\p{N}])["”“»'’]?[.!]$/u, '')
    .trim()
}
