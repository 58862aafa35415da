import { fold } from './fold.ts'

/** A line as long as this that ends without a stop was broken by the mail program, whatever the next one begins with. */
const WRAPPED = /([^\n]{30}[\p{L}\p{N},'"”»])\n(?=[ \t]*["“„«\p{L}\p{N}])/gu

export interface Sentence {
  text: string
  folded: string
  isQuestion: boolean
}

// A point after these ends no sentence.
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:dr|mr|mrs|ms|prof|st|nr|z\.b|e\.g|i\.e|vs|ca|sr|sra|dott|ing|approx|incl|inkl|evtl|bzw|[a-z])$|^\s*\d{1,2}$/u

/** Sentences of an answer. Lines broken by the mail program are joined; points inside quotes and abbreviations do not end one. */
export function toSentences(text: string): Sentence[] {
  const joined = text.replace(/\n(?=[ \t]*\p{Ll})/gu, ' ').replace(WRAPPED, '$1 ')
  const sentences: Sentence[] = []
  let start = 0
  let isQuoted = false
  const close = (end: number): void => {
    const piece = joined.slice(start, end).replace(/\s+/g, ' ').trim()
    start = end
    isQuoted = false
    if (piece !== '') sentences.push({ text: piece, folded: fold(piece), isQuestion: /\?["')\s]*$/.test(piece) })
  }
  for (let i = 0; i < joined.length; i++) {
    const char = joined.charAt(i)
    if (char === '\n') close(i + 1)
    else if ('"“”„«»'.includes(char)) isQuoted = char === '"' ? !isQuoted : '„«“'.includes(char) && !isQuoted
    else if ('.!?…'.includes(char) && !isQuoted && endsHere(joined, i)) close(i + 1)
  }
  close(joined.length)
  return sentences
}

function endsHere(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  if (next !== '' && !/\s|\p{Extended_Pictographic}/u.test(next)) return false
  return text.charAt(at) !== '.' || !ABBREVIATED.test(text.slice(Math.max(0, at - 6), at).toLowerCase())
}
