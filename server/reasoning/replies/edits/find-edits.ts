// The changes one sentence asks for, with the exact words that ask for them: quoted pairs and contrasts with the asked text first,
// then the ways of asking of the answer's languages.
import type { ReplyLanguage } from '../languages/reply-languages.ts'
import type { Sentence } from '../mail/sentences.ts'
import { editExpressionsOf, expressionFor } from '../phrases/all.ts'
import type { AskedText } from './asked-text.ts'
import { contrastIn, quotedPairIn, respelledIn } from './contrast.ts'
import type { Edit } from './edit.ts'
import { ground } from './ground.ts'

const THIS =
  /^(?:this|that|these|those|it|das|dies|cela|ca|esto|questo|dit|dat|isto|detta|dette|tama|to)(?: (?:line|bit|part|sentence|phrase|one|word|please))*$/i
const POLITE_TAIL = /[\s,]*\b(?:please|pls|bitte|per favore|por favor|alsjeblieft|prosze|tack|tak|takk|kiitos)$/i

export interface EditContext {
  languages: readonly ReplyLanguage[]
  asked: AskedText | null
  /** The quoted line the sentence answers: "please drop this" means that line. */
  under: string | null
}

/** Every change the sentence asks for, in reading order. */
export function editsIn(sentence: Sentence, context: EditContext): Edit[] {
  const { asked } = context
  const certain =
    asked && (quotedPairIn(sentence, asked) ?? contrastIn(sentence, asked) ?? respelledIn(sentence, asked))
  if (certain) return [certain]
  const pointed = removedIt(sentence, context.under)
  if (pointed) return [asked ? ground(pointed, asked, sentence.text) : pointed]
  const arrow = arrowIn(sentence)
  if (arrow) return [asked ? ground(arrow, asked, sentence.text) : arrow]
  return expressed(sentence, context).map((edit) => (asked ? ground(edit, asked, sentence.text) : edit))
}

const ARROW = /["“„«]([^"“”„«»]{1,200})["”“»]\s?(?:-+>|=>|→|➔)\s?["“„«]([^"“”„«»]{1,200})["”“»]/

/** "old" -> "new", in any language. */
function arrowIn({ text }: Sentence): Edit | null {
  const found = ARROW.exec(text)
  if (!found) return null
  const [span, target = '', replacement = ''] = found
  return { kind: 'replace', target, replacement, span, at: null }
}

const REMOVE_IT =
  /^(?:so |and |but )?(?:please |pls |bitte |could you |can you |just )*(?:drop|remove|delete|cut|lose|strike|omit|skip|take|leave|streich\p{L}*|losch\p{L}*|enlev\p{L}*|supprim\p{L}*|retir\p{L}*|quit\p{L}*|elimin\p{L}*|togli\p{L}*|remov\p{L}*|tir\p{L}*|verwijder|schrap|haal|fjern|slet|stryk|ta|poista|usun)\s?(?:it|that|this|das|es|dies|ca|cela|lo|la|eso|esto|isso|dit|dat|det|den|se|to)?(?: (?:out|weg|eruit|raus|bort|pois))?(?:,? (?:please|pls|bitte|thanks|por favor|per favore|s'il te plait))?$/u

/** "Please drop it." after or under words of the text: those words go. */
function removedIt({ text, folded }: Sentence, under: string | null): Edit | null {
  if (under === null || !REMOVE_IT.test(folded.replace(/[.! ]+$/, ''))) return null
  return { kind: 'delete', target: bare(under), replacement: '', span: text, at: null }
}

/** By the expressions of the languages; what one has taken, no later one sees. */
function expressed(sentence: Sentence, { languages, under }: EditContext): Edit[] {
  let rest = withoutRefusals(sentence.folded, languages)
  const found: { at: number; edit: Edit }[] = []
  for (const { kind, pattern } of languages.flatMap((language) => editExpressionsOf(language))) {
    for (const match of rest.matchAll(pattern)) {
      const at = match.index
      if (match[0].includes('__')) continue
      const cut = (group: 't' | 'r'): string => {
        const range = match.indices?.groups?.[group]
        return range ? bare(sentence.text.slice(range[0], range[1])) : ''
      }
      const target = THIS.test(cut('t')) && under !== null ? bare(under) : cut('t')
      const span = sentence.text.slice(at, at + match[0].length).trim()
      found.push({ at, edit: { kind, target, replacement: cut('r'), span, at: null } })
      rest = rest.slice(0, at) + '_'.repeat(match[0].length) + rest.slice(at + match[0].length)
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ edit }) => edit)
}

/** "I would not change a word" asks for nothing. */
function withoutRefusals(folded: string, languages: readonly ReplyLanguage[]): string {
  return languages.reduce((text, language) => {
    const expression = expressionFor('yesByNo', language)
    return expression ? text.replace(expression, (words) => '_'.repeat(words.length)) : text
  }, folded)
}

/** Without the quotes around it and the politeness behind it. */
function bare(words: string): string {
  return words
    .trim()
    .replace(POLITE_TAIL, '')
    .replace(/^[\s"“”„‟«»'‘’‚]{1,3}|[\s"“”„‟«»'‘’‚,;:.!?]{1,4}$/g, '')
    .trim()
}
