const QUOTES = /["“”„‟«»″]/
const APOSTROPHES = /['‘’‚‛´`ʼ]/
const LETTERS = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['ı', 'i'],
])

/**
 * The same text for comparing: lower case, no accents, straight quotes, plain spaces. Each character stays in its place, so that
 * a find in the folded text can be cut out of the original. Expects text normalised to NFC.
 */
export function fold(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += foldOne(text.charAt(i))
  return folded
}

function foldOne(char: string): string {
  if (char >= 'a' && char <= 'z') return char
  if (QUOTES.test(char)) return '"'
  if (APOSTROPHES.test(char)) return "'"
  if (/[\s\u200b\u00ad]/.test(char)) return ' '
  if (char === '–' || char === '—') return '-'
  const lower = char.toLowerCase().charAt(0)
  return LETTERS.get(lower) ?? lower.normalize('NFD').charAt(0)
}

/** Words between double or single quotes are blanked: they are the text that is talked about, not the answer. */
export function withoutQuotes(folded: string): string {
  return folded
    .replace(/"[^"]{1,300}"/g, (quoted) => `"${' '.repeat(quoted.length - 2)}"`)
    .replace(/(?<![\p{L}\p{N}])'[^']{1,200}'(?![\p{L}\p{N}])/gu, (quoted) => `'${' '.repeat(quoted.length - 2)}'`)
}
