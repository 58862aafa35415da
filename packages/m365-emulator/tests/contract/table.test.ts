import { expect, test } from '@jest/globals'
import { contractChecker } from '../../contract-checker/checker.ts'

test('every call of the contract exists in the published metadata and names its scopes right', async () => {
  const checker = await contractChecker()
  expect(checker.tableFaults()).toEqual([])
})
