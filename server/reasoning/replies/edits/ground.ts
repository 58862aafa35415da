// An edit holds when its target is found in the asked text. What is not found stays what it is: words that ask for a change.
import { exactly, findIn, type AskedText } from './asked-text.ts'
import type { Edit } from './edit.ts'

/** What people call a part of a text before they name it: "the word amazing", "where it says walked me". */
const CALLED =
  /^(?:(?:the|that|this|your|my|a|das|den|die|der|le|la|l'|el|lo|il|het|de|o|a) )?(?:(?:second|first|last|whole) )?(?:words?|phrase|expression|term|part|bit|piece|line|sentence|paragraph|passage|reference|mention|name|spelling|wort|satz|ausdruck|teil|stelle|mot|phrase|partie|passage|palabra|frase|parte|parola|woord|zin|stuk|deel|palavra|ordet|meningen|saetningen|setningen|slowo|zdanie|sana|lause)(?: (?:about|where|with|on|of|to|that|which|uber|von|mit|wo|sur|ou|sobre|donde|su|over|waar|om|o|saying|says|it says|you say|you write))*\s+/i

/**
 * The edit with its place in the asked text. A pair given the other way round ("use tax audit instead of audit" read backwards) is
 * turned; a target that is not in the text leaves the edit without a place.
 */
export function ground(edit: Edit, asked: AskedText, sentence: string): Edit {
  if (edit.target !== '') {
    const called = edit.target.replace(CALLED, '').replace(/^["“„«'‘]|["”“»'’]$/g, '')
    for (const words of [edit.target, called]) {
      const at = words.trim() === '' ? null : findIn(asked, words)
      if (at) return { ...edit, target: asked.text.slice(at.start, at.end), at }
    }
  }
  if (edit.kind === 'replace' && edit.replacement !== '') {
    const at = exactly(asked, edit.replacement)
    const isQuoted = /["“„«]/.test(sentence)
    if (at && edit.target !== '' && isQuoted)
      return { ...edit, target: asked.text.slice(at.start, at.end), replacement: edit.target, at }
  }
  return edit
}
