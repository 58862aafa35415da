// An answer given by marking one of the ways to answer that the mail lists: "[x] Yes, go ahead", "2", "this one" under a line.
import { fold } from '../mail/fold.ts'

/** The ways to answer as the mail lists them, in its order. */
export type Choice = 'YES' | 'YES_WITH_CHANGES' | 'NO' | 'NO_ANSWER'

export const CHOICES: readonly Choice[] = ['YES', 'YES_WITH_CHANGES', 'NO', 'NO_ANSWER']

/** What the mail says for each choice, in the order of `CHOICES`. */
export type ChoiceWords = readonly [string, string, string, string]

const MARKED = /^\s*(?:[-*•–]\s*)?(?:[[(]\s*[xX✓✔✗☑*]\s*[\])]|[☑✓✔✅➔→]|-{1,2}>)\s*(.{2,120})$/u
const UNMARKED = /^\s*(?:[-*•–]\s*)?(?:[[(]\s*[\])]|☐)\s*\S/u
const NUMBER =
  /^(?:(?:option|answer|choice|number|no|nr|nummer|antwort|reponse|respuesta|risposta|opcion|opcao|svar|n°|#)\.? ?)?([1-4])[.)!]?(?:,? (?:please|bitte|thanks|thank you|danke|merci|gracias|grazie|tack|tak|takk|kiitos|dzieki|obrigad[oa]|bedankt|sorry))?[.!]?$/u
const POINTING =
  /^(?:[<^↑-]+ ?)?(?:this one|this|that one|dies(?:e|es|er)?|das hier|celle-ci|celui-ci|esta|este|questa|questo|deze|den har|denne|tama|ta|x|✓|✔|✅|👍|yes|ja|oui|si|sim|tak)(?:[, ]+\p{L}+){0,3}[ .!]*$/u

export interface MarkedAnswer {
  choice: Choice
  /** The text without the list, to be read as any other. */
  rest: string
}

/**
 * The choice that was marked; null when none is. Where two are, none is chosen. `lists` are the ways to answer as our mails word them;
 * `isListed` tells that the mail gave them as a numbered list, so that a lone number is an answer.
 */
export function markedChoice(
  parts: readonly { text: string; under: string | null }[],
  lists: readonly ChoiceWords[],
): MarkedAnswer | null {
  const marked: Choice[] = []
  const rest: string[] = []
  for (const { text, under } of parts) {
    const pointed = under === null || !POINTING.test(fold(text).trim()) ? null : choiceNamed(under, lists)
    if (pointed) {
      marked.push(pointed)
      continue
    }
    for (const line of text.split('\n')) {
      const words = MARKED.exec(line)?.[1]
      const choice = words === undefined ? null : choiceNamed(words, lists)
      if (choice) marked.push(choice)
      else if (!UNMARKED.test(line)) rest.push(line)
    }
  }
  const [only] = parts
  const number = parts.length === 1 && only ? NUMBER.exec(fold(only.text).replace(/\s+/g, ' ').trim()) : null
  if (number) return { choice: CHOICES[Number(number[1]) - 1] ?? 'NO_ANSWER', rest: '' }
  const [first] = marked
  if (first === undefined) return null
  return new Set(marked).size === 1
    ? { choice: first, rest: rest.join('\n').trim() }
    : { choice: 'NO_ANSWER', rest: '' }
}

/** The choice these words name: the beginning of what the mail says for it. */
export function choiceNamed(words: string, lists: readonly ChoiceWords[]): Choice | null {
  const bare = lettersIn(words.replace(/^\s*(?:[-*•–]|\d[.)])\s*/, ''))
  if (bare === '') return null
  for (const list of lists)
    for (const [at, choice] of CHOICES.entries()) {
      const known = lettersIn(list[at] ?? '')
      if (
        known === bare ||
        (bare.length >= 8 && known.startsWith(bare)) ||
        (known.length >= 8 && bare.startsWith(known))
      )
        return isLongerKnown(bare, at, list) ? 'YES_WITH_CHANGES' : choice
    }
  return null
}

/** "Yes" begins "Yes, with these changes" too: the longer match counts. */
function isLongerKnown(bare: string, at: number, list: ChoiceWords): boolean {
  return at === 0 && bare !== lettersIn(list[0]) && lettersIn(list[1]).startsWith(bare)
}

function lettersIn(text: string): string {
  return fold(text.normalize('NFC')).replace(/[^\p{L}\p{N}]/gu, '')
}
