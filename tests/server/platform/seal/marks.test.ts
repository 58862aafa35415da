// The MAC on recorded steps, against values computed by hand from RFC 5869 and RFC 2104: a change of the derivation would make
// every record of every user look forged.
import { describe, expect, test } from '@jest/globals'
import { createHmac } from 'node:crypto'
import { createRowMac } from '#server/platform/seal/row-mac.ts'

const key = Buffer.alloc(32, 7)
const rowMac = createRowMac('k1', new Map([['k1', key]]), 'tenant/user')

/** HKDF-SHA-256 for one block, written out: extract, then expand with the info and the counter 1. */
function derived(info: string): Buffer {
  const extracted = createHmac('sha256', 'tenant/user').update(key).digest()
  return createHmac('sha256', extracted)
    .update(info)
    .update(Buffer.from([1]))
    .digest()
}
const macWith = (derivedKey: Buffer, text: string) =>
  `k1.${createHmac('sha256', derivedKey).update(text).digest('base64url')}`

describe('the MAC of a recorded step', () => {
  test('is made with a key derived for this purpose and this user', () => {
    expect(rowMac.computeMac('a step')).toBe(macWith(derived('marks'), 'a step'))
    expect(rowMac.isValidMac(rowMac.computeMac('a step'), 'a step')).toBe(true)
  })

  test.each<[string, string]>([
    ['without a purpose', macWith(derived(''), 'a step')],
    ['for another purpose', macWith(derived('seal'), 'a step')],
    ['with the data key itself', macWith(key, 'a step')],
    ['of another text', rowMac.computeMac('another step')],
    ['of another user', createRowMac('k1', new Map([['k1', key]]), 'tenant/other').computeMac('a step')],
    ['of a key nobody has', rowMac.computeMac('a step').replace('k1.', 'k2.')],
    ['cut short', rowMac.computeMac('a step').slice(0, -4)],
    ['empty', ''],
  ])('is not accepted %s', (_, mark) => expect(rowMac.isValidMac(mark, 'a step')).toBe(false))

  test('cannot be made without the current key', () => {
    expect(() => createRowMac('k2', new Map([['k1', key]]), 'tenant/user')).toThrow('current key')
  })
})
