// Outlook's voting buttons, byte for byte as [MS-OXOMSG] describes them.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { votingButtonsIn } from '#emulator/verb-stream.ts'
import { verbStream } from '#server/platform/graph/voting.ts'

/** The stream of the specification's own example, [MS-OXOMSG] 4.5: “Yes”, “No”, “Maybe”. */
const EXAMPLE = `
  02 01 03 00 00 00 04 00 00 00 03 59 65 73 08 49 50 4D 2E 4E 6F 74 65 00 03 59 65 73 00 00 00 00 00 00 00 00 00 01 00 00
  00 02 00 00 00 02 00 00 00 01 00 00 00 FF FF FF FF 04 00 00 00 02 4E 6F 08 49 50 4D 2E 4E 6F 74 65 00 02 4E 6F 00 00 00
  00 00 00 00 00 00 01 00 00 00 02 00 00 00 02 00 00 00 02 00 00 00 FF FF FF FF 04 00 00 00 05 4D 61 79 62 65 08 49 50 4D
  2E 4E 6F 74 65 00 05 4D 61 79 62 65 00 00 00 00 00 00 00 00 00 01 00 00 00 02 00 00 00 02 00 00 00 03 00 00 00 FF FF FF
  FF 04 01 03 59 00 65 00 73 00 03 59 00 65 00 73 00 02 4E 00 6F 00 02 4E 00 6F 00 05 4D 00 61 00 79 00 62 00 65 00 05 4D
  00 61 00 79 00 62 00 65 00`
const example = Buffer.from(EXAMPLE.replace(/\s/g, ''), 'hex').toString('base64')

describe('Voting buttons', () => {
  test('are written as in the example of the specification', () => {
    expect(verbStream(['Yes', 'No', 'Maybe'])).toBe(example)
  })

  test('are read from the example of the specification', () => {
    expect(votingButtonsIn(example)).toEqual(['Yes', 'No', 'Maybe'])
  })

  test('come out as they went in, in any script', () => {
    const name = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .filter((text) => !/\p{Surrogate}/u.test(text))
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), (names) => {
        expect(votingButtonsIn(verbStream(names))).toEqual(names)
      }),
    )
  })

  test('are refused when a byte is missing or changed', () => {
    const bytes = Buffer.from(example, 'base64')
    expect(votingButtonsIn(bytes.subarray(0, -1).toString('base64'))).toBeNull()
    expect(votingButtonsIn(Buffer.concat([bytes, Buffer.from([0])]).toString('base64'))).toBeNull()
    bytes[6] = 5
    expect(votingButtonsIn(bytes.toString('base64'))).toBeNull()
  })

  test('must have a name of 1 to 255 characters', () => {
    expect(() => verbStream([''])).toThrow(RangeError)
    expect(() => verbStream(['x'.repeat(256)])).toThrow(RangeError)
  })
})
