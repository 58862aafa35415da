// A mailbox held in memory, which writes down what was asked of it.
import type { Mail, Mailbox } from '../../../src/hosts/pages/world/mailbox.ts'

export function aMail(change: Partial<Mail> = {}): Mail {
  return {
    id: 'm1',
    conversationId: 'c1',
    internetMessageId: '<m1@x.example>',
    subject: '',
    preview: '',
    from: { displayName: 'Priya', emailAddress: 'priya@x.example' },
    to: [],
    cc: [],
    at: '2026-11-23T09:00:00Z',
    isRead: true,
    isDraft: false,
    body: null,
    ...change,
  }
}

export function aMailbox(): { mailbox: Mailbox; calls: string[] } {
  const calls: string[] = []
  /** Writes the call down and answers at once. */
  const does = <T>(call: string, answer: T): Promise<T> => {
    calls.push(call)
    return Promise.resolve(answer)
  }
  const mailbox: Mailbox = {
    list: () => Promise.resolve([]),
    read: (id) => Promise.resolve(aMail({ id })),
    headers: () => Promise.resolve([{ name: 'X-Test', value: 'yes' }]),
    create: ({ subject }) => does(`create ${subject}`, aMail({ id: 'new-1', isDraft: true })),
    update: (id, { subject }) => does(`update ${id} ${subject}`, aMail({ id, isDraft: true })),
    markRead: (id) => does(`read ${id}`, undefined),
    remove: (id) => does(`remove ${id}`, undefined),
    send: (id) => does(`send ${id}`, undefined),
  }
  return { mailbox, calls }
}
