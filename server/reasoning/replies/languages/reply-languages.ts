// The languages in which answers are read.

export const REPLY_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'no', 'fi', 'pl'] as const

export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number]
