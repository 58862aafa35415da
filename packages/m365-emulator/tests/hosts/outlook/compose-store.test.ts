import { expect, test } from '@jest/globals'
import { ComposeStore } from '../../../src/hosts/pages/outlook/compose-store.ts'
import { aMail, aMailbox } from './a-mailbox.ts'

test('what was typed while a save was under way is saved too', async () => {
  const { mailbox, calls } = aMailbox()
  const store = new ComposeStore(mailbox, { subject: 'First' })
  const saving = store.save()
  await Promise.resolve()
  store.type({ subject: 'Second' })
  await saving
  expect(store.current().saved).toBe('unsaved')
  await store.save()
  expect(calls).toEqual(['create First', 'update new-1 Second'])
  expect(store.current().saved).toBe('saved')
})

test('an unchanged draft is sent as it lies there', async () => {
  const { mailbox, calls } = aMailbox()
  await ComposeStore.ofDraft(mailbox, aMail({ id: 'd1', isDraft: true }), '').send()
  expect(calls).toEqual(['send d1'])
})

test('a discarded draft leaves the folder; a message never saved leaves nothing to remove', async () => {
  const { mailbox, calls } = aMailbox()
  await ComposeStore.ofDraft(mailbox, aMail({ id: 'd1', isDraft: true }), '').discard()
  await new ComposeStore(mailbox, {}).discard()
  expect(calls).toEqual(['remove d1'])
})

test('a draft that could not be saved says so and can be saved again', async () => {
  const { mailbox } = aMailbox()
  let down = true
  const failing = { ...mailbox, create: async () => (down ? Promise.reject(new Error('down')) : aMail({ id: 'd2' })) }
  const store = new ComposeStore(failing, { subject: 'S' })
  await expect(store.save()).rejects.toThrow('down')
  expect(store.current().saved).toBe('failed')
  down = false
  expect(await store.save()).toBe('d2')
})

test('only a body that came from outside is written into the editor', () => {
  const store = new ComposeStore(aMailbox().mailbox, {})
  store.type({ html: '<p>typed</p>' })
  expect(store.current().outsideEdits).toBe(0)
  store.fill({ html: '<p>filled</p>' })
  expect(store.current().outsideEdits).toBe(1)
  store.stop()
})
