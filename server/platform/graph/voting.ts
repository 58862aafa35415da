// Outlook's voting buttons: the binary property that offers the answers on a message, and the one that holds the answer chosen.
// Layout: [MS-OXOMSG] 2.2.1.74 (PidLidVerbStream), 2.2.1.75 (PidLidVerbResponse); property ids: [MS-OXPROPS].

const COMMON = '{00062008-0000-0000-C000-000000000046}'
/** PidLidVerbStream, as Graph names it. */
export const VERB_STREAM = `Binary ${COMMON} Id 0x8520`
/** PidLidVerbResponse, as Graph names it. */
export const VERB_RESPONSE = `String ${COMMON} Id 0x8524`

const VERSION = 0x0102
const VERSION_OF_EXTRAS = 0x0104
const VOTE = 4
const MESSAGE_CLASS = 'IPM.Note'
/** The reader may add words before the vote is sent. */
const PROMPT = 2
/** Lengths are one byte each. */
const LONGEST_NAME = 255

/** The property's value in Base64: one button an answer, in this order. Throws when an answer is empty or too long for it. */
export function verbStream(answers: readonly string[]): string {
  if (answers.some((name) => name === '' || name.length > LONGEST_NAME))
    throw new RangeError('An answer must have 1 to 255 characters.')
  return Buffer.concat([
    word(VERSION),
    doubleWord(answers.length),
    ...answers.map((name, at) => voteOption(name, at + 1)),
    word(VERSION_OF_EXTRAS),
    ...answers.flatMap((name) => [unicode(name), unicode(name)]),
  ]).toString('base64')
}

function voteOption(name: string, id: number): Buffer {
  return Buffer.concat([
    doubleWord(VOTE),
    ansi(name),
    ansi(MESSAGE_CLASS),
    Buffer.from([0]),
    ansi(name),
    doubleWord(0),
    Buffer.from([0]),
    doubleWord(0),
    doubleWord(1),
    doubleWord(PROMPT),
    doubleWord(2),
    doubleWord(id),
    doubleWord(0xffffffff),
  ])
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function doubleWord(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** Length and text in one byte a character; what has none there becomes "?", the Unicode copy holds the true name. */
function ansi(text: string): Buffer {
  const bytes = Buffer.from(text.replace(/[^\u0000-\u00ff]/g, '?'), 'latin1')
  return Buffer.concat([Buffer.from([bytes.length]), bytes])
}

function unicode(text: string): Buffer {
  return Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'utf16le')])
}
