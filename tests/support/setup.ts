// Runs before every test file: a console error fails the test that made it.
import { afterEach, beforeEach, expect } from '@jest/globals'

let errors: unknown[][] = []
const original = console.error

beforeEach(() => {
  errors = []
  console.error = (...args: unknown[]) => {
    errors.push(args)
    original(...args)
  }
})

afterEach(() => {
  console.error = original
  expect(errors).toEqual([])
})
