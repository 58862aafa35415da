// A mailbox held in memory, which writes down what was asked of it.
import type { Mail, Mailbox } from '#server/emulator/hosts/pages/world/mailbox.ts'

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
  const mailbox: Mailbox = {
    list: async () => [],
    read: async (id) => aMail({ id }),
    headers: async () => [{ name: 'X-Test', value: 'yes' }],
    create: async ({ subject }) => {
      calls.push(`create ${subject}`)
      return aMail({ id: 'new-1', isDraft: true })
    },
    update: async (id, { subject }) => {
      calls.push(`update ${id} ${subject}`)
      return aMail({ id, isDraft: true })
    },
    markRead: async (id) => void calls.push(`read ${id}`),
    remove: async (id) => void calls.push(`remove ${id}`),
    send: async (id) => void calls.push(`send ${id}`),
  }
  return { mailbox, calls }
}
