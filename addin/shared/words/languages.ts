// Names of languages, in the language of our own words.
const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** “German” for `de`; what is no language tag is given back as it came. */
export function sayLanguage(code: string): string {
  try {
    return NAMES.of(code) ?? code
  } catch {
    return code
  }
}
