import { expect, test } from '@jest/globals'
import { FINDING_CODES } from '#server/reasoning/honesty/codes.ts'
import { sayCode } from '#addin/shared/words/words.ts'

test('every finding of the honesty check has a name and a why', () => {
  const silent = FINDING_CODES.filter((code) => !sayCode('finding', code) || !sayCode('finding', `${code}.why`))
  expect(silent).toEqual([])
})
