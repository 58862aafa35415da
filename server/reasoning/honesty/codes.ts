/** Every code the honesty check can give; the add-in has words for each (finding.<code>). */
export const FINDING_CODES = [
  'NEGATIVE_NOTE',
  'UNKNOWN_NAME',
  'WRONG_PRONOUN',
  'UNKNOWN_NUMBER',
  'ABSOLUTE',
  'TOO_LONG',
  'TOO_SHORT',
  'LONG_OPENING',
  'LEFTOVER',
  'LITTLE_SUPPORT',
  'HARD_TO_READ',
  'LONG_SENTENCE',
  'NO_EXAMPLE',
  'ONE_DAY_ONLY',
  'REPEATED_OPENING',
  'NAME_TOO_OFTEN',
  'SENSITIVE',
  'CLICHE',
  'ABOUT_YOURSELF',
  'ASKS_FOR_SOMETHING',
] as const

export type FindingCode = (typeof FINDING_CODES)[number]
