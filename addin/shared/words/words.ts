// Everything a person reads comes from here: `say(key, facts)`. The server sends codes and facts, never sentences.
// One JSON file a page, which a build sends with the modules that say its words (addin/bundling/words-plugin.ts); texts are ICU messages (plurals, dates) in the language of the frame around us.
import { IntlMessageFormat } from 'intl-messageformat'
import { toMessageValues } from './facts.ts'
import type { Facts } from './facts.ts'
import { english } from './en/english.ts'
import { parseMessage } from './parse-message.ts'

export type WordKey = keyof typeof english

const texts: Readonly<Record<string, string>> = english
const messages = new Map<string, IntlMessageFormat>()
let locale = 'en'

/** Takes the frame's language (BCP 47) for dates, numbers and plurals. An unusable tag leaves English. */
export function setLocale(language: string): void {
  try {
    locale = Intl.getCanonicalLocales(language)[0] ?? 'en'
  } catch {
    locale = 'en'
  }
  messages.clear()
}

/** The language in use, for `lang` of the document and for the browser's own formatters. */
export function formattingLocale(): string {
  return locale
}

/** True when there are words for the key: for codes the server may know before this page does. */
export function hasMessage(key: string): key is WordKey {
  return key in texts
}

/**
 * The words for a key, with facts filled in. Facts may be the server's list of name and value as it came.
 * A key without words throws: the tests look every used key up, so it cannot happen to a user.
 */
export function say(key: WordKey, facts: Facts = {}): string {
  const message = messageOf(key)
  const words = message.format(toMessageValues(message, facts, locale))
  return typeof words === 'string' ? words : String(words)
}

/** The words for a code of the server, or null when this page has none for it (an older page, a newer server). */
export function sayCode(family: string, code: string, facts: Facts = {}): string | null {
  const key = `${family}.${code}`
  return hasMessage(key) ? say(key, facts) : null
}

function messageOf(key: string): IntlMessageFormat {
  const known = messages.get(key)
  if (known) return known
  const text = texts[key]
  if (text === undefined) throw new Error(`No words for "${key}".`)
  const message = new IntlMessageFormat(parseMessage(text), locale)
  messages.set(key, message)
  return message
}
