// Sentences with their place in the text, in UTF-16 units, so that a page can mark them.

export interface Sentence {
  text: string
  start: number
  end: number
  paragraph: number
}

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|e\.g|i\.e|etc|vs|approx|no|st|jr|sr|inc|ltd|\p{Lu})\.$/iu

/** Splits by paragraph (blank line) and sentence end; a quote or bracket that closes after the mark belongs to the sentence. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  let at = 0
  for (const block of text.split(/(\n\s*\n)/)) {
    if (/^\n\s*\n$/.test(block)) paragraph += 1
    else for (const piece of piecesOf(block)) push(sentences, text, at + piece.start, at + piece.end, paragraph)
    at += block.length
  }
  return sentences
}

function piecesOf(block: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = []
  let start = 0
  for (const match of block.matchAll(/[.!?…]+["'”’)\]]*(?=\s|$)/g)) {
    const end = match.index + match[0].length
    if (ABBREVIATION.test(block.slice(start, match.index + 1))) continue
    pieces.push({ start, end })
    start = end
  }
  return start < block.length ? [...pieces, { start, end: block.length }] : pieces
}

function push(sentences: Sentence[], text: string, from: number, to: number, paragraph: number): void {
  const raw = text.slice(from, to)
  const words = raw.trim()
  if (words === '') return
  const start = from + raw.indexOf(words)
  sentences.push({ text: words, start, end: start + words.length, paragraph })
}
