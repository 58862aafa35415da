// Which language a text is in: the rules for reading and writing are English so far, and must not be tried on another one.
import { eld } from 'eld/extrasmall'

/** Fewer letters than this may be anything: “OK, danke”. */
const FEWEST_LETTERS = 12

/** The ISO 639-1 code of the language a text is in, or null when it is too short or too mixed to tell. */
export function languageOf(text: string): string | null {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return null
  const found = eld.detect(text)
  return found.language !== '' && found.isReliable() ? found.language : null
}
