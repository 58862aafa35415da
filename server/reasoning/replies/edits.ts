// The changes a reply asks for, with the exact words that ask for them.
import type { Sentence } from './mail/sentences.ts'
import { EDIT_EXPRESSIONS, expressionsFor } from './phrases/all.ts'
import type { EditKind } from './phrases/phrases.ts'

export interface Edit {
  kind: EditKind
  /** What to change, as the reply names it; empty when it does not. */
  target: string
  /** The new words, or what to add; empty when there are none. */
  replacement: string
  /** The words of the reply that ask for it. */
  span: string
}

const THIS = /^(?:this|that|these|those|it)(?: (?:line|bit|part|sentence|phrase|one|word|please))*$/i

/** Every change one sentence asks for. `under` is the quoted line it answers: "please drop this" means that line. */
export function editsIn(sentence: Sentence, under: string | null): Edit[] {
  // "I would not change a word" asks for nothing, in whichever language's words of change it is read.
  let rest = expressionsFor('yesByNo').reduce(
    (text, expression) => text.replace(expression, (words) => '_'.repeat(words.length)),
    sentence.folded,
  )
  const found: { at: number; edit: Edit }[] = []
  for (const { kind, pattern } of EDIT_EXPRESSIONS) {
    for (const match of rest.matchAll(pattern)) {
      const at = match.index
      const cut = (group: 't' | 'r'): string => {
        const range = match.indices?.groups?.[group]
        return range ? bare(sentence.text.slice(range[0], range[1])) : ''
      }
      const target = THIS.test(cut('t')) && under !== null ? bare(under) : cut('t')
      found.push({
        at,
        edit: { kind, target, replacement: cut('r'), span: sentence.text.slice(at, at + match[0].length).trim() },
      })
      rest = rest.slice(0, at) + '_'.repeat(match[0].length) + rest.slice(at + match[0].length)
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ edit }) => edit)
}

/** Without the quotes around it and the politeness behind it. */
function bare(words: string): string {
  return words
    .trim()
    .replace(/[\s,]*\b(?:please|pls|bitte|per favore|por favor|alsjeblieft|prosze)$/i, '')
    .replace(/^[\s"“”„‟«»'‘’‚]{1,3}|[\s"“”„‟«»'‘’‚,;:.!?]{1,4}$/g, '')
    .trim()
}
