import type { Check } from '../finding.ts'

/** LinkedIn's own limit; words from the guides (drafting.md sections 1 and 5.7). */
const MOST_CHARACTERS = 3000
const FEWEST_WORDS = 60
const MOST_WORDS = 250
const LONGEST_OPENING = 200

const whole = (text: string) => ({ start: 0, end: text.length })

export const tooLong: Check = {
  code: 'TOO_LONG',
  severity: 'hard',
  find: ({ text }) => {
    const characters = Array.from(text).length
    return characters > MOST_CHARACTERS
      ? [{ ...whole(text), facts: { characters, most: MOST_CHARACTERS }, help: 'REMOVE' }]
      : []
  },
}

export const tooShort: Check = {
  code: 'TOO_SHORT',
  severity: 'soft',
  find: ({ text }) => {
    const words = text.split(/\s+/).filter(Boolean).length
    return words < FEWEST_WORDS ? [{ ...whole(text), facts: { words, fewest: FEWEST_WORDS }, help: 'REWORD' }] : []
  },
}

export const manyWords: Check = {
  code: 'MANY_WORDS',
  severity: 'soft',
  find: ({ text }) => {
    const words = text.split(/\s+/).filter(Boolean).length
    return words > MOST_WORDS ? [{ ...whole(text), facts: { words, most: MOST_WORDS }, help: 'REMOVE' }] : []
  },
}

export const longOpening: Check = {
  code: 'LONG_OPENING',
  severity: 'hard',
  find: ({ sentences: [first] }) =>
    first && first.text.length > LONGEST_OPENING
      ? [
          {
            start: first.start,
            end: first.end,
            facts: { characters: first.text.length, most: LONGEST_OPENING },
            help: 'REWORD',
          },
        ]
      : [],
}
