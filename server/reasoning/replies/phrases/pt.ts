import type { Phrases } from './phrases.ts'

export const pt: Phrases = { words: {}, noise: [], yesByNo: [], wait: [], again: [], later: [], no: [], softNo: [], yes: [], weakYes: [], unless: [], about: [], edits: [] }
