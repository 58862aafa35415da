import { describe, expect, test } from '@jest/globals'
import {
  holdsUnsaved,
  maySend,
  nextSaving,
  openSaving,
  type SavingEvent,
  type Saving,
} from '#addin/tab/draft/saving.ts'

const after = (...events: SavingEvent[]) => events.reduce<Saving>(nextSaving, openSaving(3, 'Old.', null))

describe('saving a draft', () => {
  test('typing while a save is on its way is kept and saved next', () => {
    const saving = after(
      { type: 'typed', text: 'New' },
      { type: 'sending' },
      { type: 'typed', text: 'Newer' },
      { type: 'saved', version: 4, text: 'New' },
    )
    expect(saving).toMatchObject({ text: 'Newer', version: 4, status: 'unsaved' })
    expect(maySend(saving)).toBe(true)
  })

  test('only one save leaves at a time', () => {
    expect(maySend(after({ type: 'typed', text: 'New' }, { type: 'sending' }))).toBe(false)
  })

  test('an unreachable server loses nothing and is tried again', () => {
    const saving = after({ type: 'typed', text: 'New' }, { type: 'sending' }, { type: 'unreachable' })
    expect(saving).toMatchObject({ text: 'New', status: 'unreachable' })
    expect(maySend(saving)).toBe(true)
  })

  test('two places that wrote: the writer chooses, and either text survives the choice', () => {
    const met = after({ type: 'typed', text: 'Mine' }, { type: 'sending' }, { type: 'met', version: 5, text: 'Theirs' })
    expect(met).toMatchObject({ status: 'conflict', text: 'Mine', other: { version: 5, text: 'Theirs' } })
    expect(maySend(met)).toBe(false)
    expect(nextSaving(met, { type: 'keepMine' })).toMatchObject({ text: 'Mine', version: 5, status: 'unsaved' })
    expect(nextSaving(met, { type: 'takeOther' })).toMatchObject({ text: 'Theirs', version: 5, status: 'saved' })
  })

  test('typing goes on during a conflict', () => {
    const met = after(
      { type: 'typed', text: 'Mine' },
      { type: 'met', version: 5, text: 'Theirs' },
      { type: 'typed', text: 'Mine, more' },
    )
    expect(met).toMatchObject({ text: 'Mine, more', status: 'conflict' })
  })

  test('what this device still holds comes back, and a newer version elsewhere makes it a choice', () => {
    expect(openSaving(3, 'Old.', { text: 'Old. And', version: 3 })).toMatchObject({
      text: 'Old. And',
      status: 'unsaved',
    })
    expect(openSaving(4, 'Else.', { text: 'Old. And', version: 3 })).toMatchObject({
      text: 'Old. And',
      status: 'conflict',
    })
    expect(holdsUnsaved(openSaving(3, 'Old.', { text: 'Old.', version: 2 }))).toBe(false)
  })
})
