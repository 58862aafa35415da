// The signed-in person's mailbox, read and written as Outlook would: through the emulator's Microsoft Graph.
import type { MailPerson } from '../office/wire.ts'
import { request } from './http.ts'

export type FolderName = 'inbox' | 'drafts' | 'sentitems'

/** Outlook's two halves of the inbox; `all` for every other folder. */
export type Half = 'focused' | 'other' | 'all'

/** A message as the stage shows it. Times are ISO 8601, UTC. */
export interface Mail {
  id: string
  conversationId: string
  internetMessageId: string
  subject: string
  preview: string
  from: MailPerson
  to: readonly MailPerson[]
  cc: readonly MailPerson[]
  at: string
  isRead: boolean
  isDraft: boolean
  body: { type: 'text' | 'html'; content: string } | null
}

/** What compose writes; a field left out stays as it is. */
export interface MailChange {
  subject?: string
  html?: string
  to?: readonly MailPerson[]
  cc?: readonly MailPerson[]
  bcc?: readonly MailPerson[]
}

interface GraphRecipient {
  emailAddress?: { name?: string | null; address?: string | null }
}

interface GraphMessage {
  id: string
  conversationId?: string
  internetMessageId?: string
  subject?: string | null
  bodyPreview?: string
  from?: GraphRecipient
  toRecipients?: GraphRecipient[]
  ccRecipients?: GraphRecipient[]
  receivedDateTime?: string
  sentDateTime?: string
  lastModifiedDateTime?: string
  createdDateTime?: string
  isRead?: boolean
  isDraft?: boolean
  body?: { contentType?: string; content?: string }
}

interface MessagePage {
  value?: GraphMessage[]
  '@odata.nextLink'?: string
}

const EVER = 'receivedDateTime ge 2000-01-01T00:00:00Z'

/** As many as a person would scroll through here. */
const MOST = 50

/** The rest of a next link; the token goes to this origin only, whatever the link says. */
function pathAfterMe(link: string | undefined): string | null {
  if (!link) return null
  const { pathname, search } = new URL(link)
  return pathname.replace(/^\/v1\.0\/me/, '') + search
}

const LIST_FIELDS =
  'id,conversationId,internetMessageId,subject,bodyPreview,from,toRecipients,ccRecipients,receivedDateTime,sentDateTime,lastModifiedDateTime,createdDateTime,isRead,isDraft'

const fromRecipient = (recipient: GraphRecipient | undefined): MailPerson => ({
  displayName: recipient?.emailAddress?.name || recipient?.emailAddress?.address || '',
  emailAddress: recipient?.emailAddress?.address ?? '',
})

const toRecipient = (person: MailPerson): object => ({
  emailAddress: { name: person.displayName || person.emailAddress, address: person.emailAddress },
})

function fromGraph(message: GraphMessage): Mail {
  const isDraft = message.isDraft === true
  const changed = message.lastModifiedDateTime ?? message.createdDateTime
  return {
    id: message.id,
    conversationId: message.conversationId ?? '',
    internetMessageId: message.internetMessageId ?? '',
    subject: message.subject ?? '',
    preview: message.bodyPreview ?? '',
    from: fromRecipient(message.from),
    to: (message.toRecipients ?? []).map(fromRecipient),
    cc: (message.ccRecipients ?? []).map(fromRecipient),
    at: (isDraft ? changed : (message.receivedDateTime ?? message.sentDateTime)) ?? changed ?? '',
    isRead: message.isRead !== false,
    isDraft,
    body: message.body
      ? { type: message.body.contentType === 'text' ? 'text' : 'html', content: message.body.content ?? '' }
      : null,
  }
}

function toGraph(change: MailChange): object {
  return {
    ...(change.subject === undefined ? {} : { subject: change.subject }),
    ...(change.html === undefined ? {} : { body: { contentType: 'html', content: change.html } }),
    ...(change.to ? { toRecipients: change.to.map(toRecipient) } : {}),
    ...(change.cc ? { ccRecipients: change.cc.map(toRecipient) } : {}),
    ...(change.bcc ? { bccRecipients: change.bcc.map(toRecipient) } : {}),
  }
}

export type Mailbox = ReturnType<typeof openMailbox>

/** Opens the mailbox the token belongs to. Everything may throw `WorldProblem`. */
export function openMailbox(token: () => Promise<string>) {
  const graph = async (method: string, path: string, body?: unknown): Promise<unknown> =>
    request(method, `/v1.0/me${path}`, { token: await token(), ...(body === undefined ? {} : { body }) })
  const messagePath = (id: string): string => `/messages/${encodeURIComponent(id)}`
  const one = (answer: unknown): Mail => fromGraph(answer as GraphMessage)
  return {
    /** The newest 50 messages of a folder, newest first. A page may be empty although more follow (Graph, "paging"). */
    list: async (folder: FolderName, half: Half = 'all'): Promise<Mail[]> => {
      // What is ordered by must stand in the filter too, and first (Graph, "List messages").
      const filter =
        half === 'all' ? '' : `&$filter=${encodeURIComponent(`${EVER} and inferenceClassification eq '${half}'`)}`
      let path: string | null =
        `/mailFolders/${folder}/messages?$top=50&$orderby=receivedDateTime%20desc&$select=${LIST_FIELDS}${filter}`
      const mails: Mail[] = []
      while (path !== null && mails.length < MOST) {
        const answer = (await graph('GET', path)) as MessagePage
        mails.push(...(answer.value ?? []).map(fromGraph))
        path = pathAfterMe(answer['@odata.nextLink'])
      }
      return mails.slice(0, MOST).sort((a, b) => b.at.localeCompare(a.at))
    },
    read: async (id: string): Promise<Mail> => one(await graph('GET', messagePath(id))),
    headers: async (id: string): Promise<{ name: string; value: string }[]> => {
      const answer = await graph('GET', `${messagePath(id)}?$select=internetMessageHeaders`)
      return (answer as { internetMessageHeaders?: { name: string; value: string }[] }).internetMessageHeaders ?? []
    },
    create: async (change: MailChange): Promise<Mail> => one(await graph('POST', '/messages', toGraph(change))),
    update: async (id: string, change: MailChange): Promise<Mail> =>
      one(await graph('PATCH', messagePath(id), toGraph(change))),
    markRead: async (id: string): Promise<void> => {
      await graph('PATCH', messagePath(id), { isRead: true })
    },
    remove: async (id: string): Promise<void> => {
      await graph('DELETE', messagePath(id))
    },
    /** Outlook's own Send button; the app never does this. */
    send: async (id: string): Promise<void> => {
      await graph('POST', `${messagePath(id)}/send`)
    },
  }
}
