// Mail: lists, drafts, sending (only the person at the stage does that), folders, extensions, and ids in their forms.
import { randomUUID } from 'node:crypto'
import { bodyObject, context, type Call } from '../call.ts'
import { keyFrom } from '../company/random.ts'
import { asItem, type Mailbox } from '../mailbox.ts'
import { chosen, select } from '../odata/select.ts'
import { badRequest, GraphProblem, notFound } from '../problem.ts'
import type { FolderName, SeededMail, MailItem } from '../store.ts'
import { findMessages } from './mail-query.ts'
import { messageJson, messageId, viewOf } from './message-json.ts'
import { readMessage, type MessageChange } from './read-message.ts'
import { ok, onlyOptions, page, type Routes } from './route.ts'

const FOLDERS: Readonly<Record<FolderName, string>> = {
  inbox: 'Inbox',
  sentitems: 'Sent Items',
  drafts: 'Drafts',
  deleteditems: 'Deleted Items',
  archive: 'Archive',
}

/** The caller's mailbox, or the state of having none. */
export function mailboxOf(call: Call): Mailbox {
  const mailbox = call.world.mailbox(call.me.id)
  if (!mailbox)
    throw new GraphProblem(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    )
  return mailbox
}

export function folderOf(mailbox: Mailbox, id: string): FolderName {
  const found = (Object.keys(FOLDERS) as FolderName[]).find(
    (name) => name === id.toLowerCase() || mailbox.folderId(name) === id,
  )
  if (!found) throw notFound('outlook')
  return found
}

/** The message the path names; refuses ids in a wrong form, as Exchange does. */
export function messageOf(call: Call, mailbox: Mailbox): MailItem {
  const id = call.params[0] ?? ''
  if (!/^AA(Mk|kA)/.test(id)) throw badRequest('outlook', 'Id is malformed.', 'ErrorInvalidIdMalformed')
  const item = mailbox.find(id, call.world.now())
  if (!item) throw notFound('outlook')
  return item
}

function list(call: Call, folder: FolderName | null) {
  onlyOptions(call)
  const mailbox = mailboxOf(call)
  const { items, view } = findMessages(call, mailbox, folder)
  const shown = { ...view, names: chosen(call.query.get('$select')) }
  const set = `users('${call.me.id}')/${folder ? `mailFolders('${folder}')/` : ''}messages`
  return page(call, items as unknown as Record<string, unknown>[], {
    context: context(call, set),
    count: call.query.get('$count') === 'true' ? items.length : null,
    show: (item) => messageJson(item as unknown as MailItem, shown),
  })
}

function one(call: Call, item: MailItem, mailbox: Mailbox, status = 200) {
  const view = viewOf(call, mailbox, chosen(call.query.get('$select')))
  const body = {
    '@odata.context': context(call, `users('${call.me.id}')/messages/$entity`),
    ...messageJson(item, view),
  }
  const headers: Record<string, string> = view.asText
    ? { 'preference-applied': 'outlook.body-content-type="text"' }
    : {}
  if (status === 201)
    headers['location'] = `${call.url}/v1.0/users('${call.me.id}')/messages('${messageId(item, view)}')`
  return { status, body, headers }
}

/** Names of recipients are filled in from the directory where only an address was given. */
function withNames(call: Call, change: MessageChange): MessageChange {
  const fill = (list: SeededMail['to'] | undefined): SeededMail['to'] | undefined =>
    list?.map(({ name, address }) => ({ address, name: name || (call.world.byAddress(address)?.name ?? address) }))
  const [to, cc, bcc] = [fill(change.to), fill(change.cc), fill(change.bcc)]
  return { ...change, ...(to ? { to } : {}), ...(cc ? { cc } : {}), ...(bcc ? { bcc } : {}) }
}

function applied(mail: SeededMail, change: MessageChange): SeededMail {
  return {
    ...mail,
    subject: change.subject ?? mail.subject,
    body: change.body ?? mail.body,
    to: change.to ?? mail.to,
    cc: change.cc ?? mail.cc,
    bcc: change.bcc ?? mail.bcc,
  }
}

function create(call: Call) {
  const mailbox = mailboxOf(call)
  const change = withNames(call, readMessage(bodyObject(call)))
  const key = keyFrom(randomUUID())
  const from = { name: call.me.name, address: call.me.mail ?? call.me.upn }
  const empty: SeededMail = {
    key,
    at: call.world.now(),
    kind: 'personal',
    from,
    sender: null,
    to: [],
    cc: [],
    bcc: [],
    reaches: null,
    subject: '',
    conversation: keyFrom('conversation', key),
    thread: [],
    body: { type: 'text', content: '' },
  }
  const item = mailbox.add(
    asItem(applied(empty, change), 'drafts', {
      isDraft: true,
      importance: change.importance ?? 'normal',
      headers: change.headers ?? [],
      extendedProperties: change.extendedProperties ?? [],
      extensions: change.extensions ?? [],
    }),
  )
  call.save()
  call.subscriptions.messageChanged(mailbox, item, 'created')
  return one(call, item, mailbox, 201)
}

function ifMatch(call: Call, item: MailItem): void {
  const wanted = call.headers['if-match']
  const etag = `W/"${Buffer.from(`${item.mail.key}${item.version}`).toString('base64')}"`
  if (wanted && wanted !== '*' && wanted !== etag)
    throw new GraphProblem(
      412,
      'ErrorIrresolvableConflict',
      'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
    )
}

function update(call: Call) {
  const mailbox = mailboxOf(call)
  const item = messageOf(call, mailbox)
  ifMatch(call, item)
  const change = withNames(call, readMessage(bodyObject(call)))
  const touchesWords = ['subject', 'body', 'to', 'cc', 'bcc'].some(
    (name) => change[name as keyof MessageChange] !== undefined,
  )
  if (touchesWords && !item.isDraft)
    throw badRequest(
      'outlook',
      'Update is not supported for message properties when the message is not a draft.',
      'ErrorInvalidPropertySet',
    )
  mailbox.change(
    item,
    {
      mail: applied(item.mail, change),
      ...(change.isRead === undefined ? {} : { isRead: change.isRead }),
      ...(change.importance ? { importance: change.importance } : {}),
      ...(change.extendedProperties ? { extendedProperties: change.extendedProperties } : {}),
    },
    call.world.now(),
  )
  call.save()
  call.subscriptions.messageChanged(mailbox, item, 'updated')
  return one(call, item, mailbox)
}

function remove(call: Call) {
  const mailbox = mailboxOf(call)
  const item = messageOf(call, mailbox)
  ifMatch(call, item)
  if (item.folder === 'deleteditems') mailbox.remove(item)
  else mailbox.change(item, { folder: 'deleteditems' }, call.world.now())
  call.save()
  call.subscriptions.messageChanged(mailbox, item, 'deleted')
  return { status: 204 }
}

function send(call: Call) {
  const mailbox = mailboxOf(call)
  const item = messageOf(call, mailbox)
  const { to, cc, bcc } = item.mail
  if (!item.isDraft) throw badRequest('outlook', 'The message is no draft.', 'ErrorInvalidRequest')
  if (to.length + cc.length + bcc.length === 0)
    throw badRequest('outlook', 'At least one recipient is not valid.', 'ErrorInvalidRecipients')
  const now = call.world.now()
  const mail: SeededMail = { ...item.mail, at: now }
  mailbox.change(item, { mail, folder: 'sentitems', isDraft: false, createdAt: item.createdAt }, now)
  call.subscriptions.messageChanged(mailbox, item, 'updated')
  for (const { address } of [...to, ...cc, ...bcc]) {
    const reader = call.world.byAddress(address)
    const box = reader && reader.id !== call.me.id ? call.world.mailbox(reader.id) : null
    if (box && !box.byKeyOf(mail.key)) {
      const arrived = box.add(asItem({ ...mail, bcc: [] }, 'inbox', { isRead: false, headers: item.headers }))
      call.subscriptions.messageChanged(box, arrived, 'created')
    }
  }
  call.save()
  return { status: 202 }
}

function folderJson(call: Call, name: FolderName) {
  const mailbox = mailboxOf(call)
  const items = mailbox.visible(name, call.world.now())
  return select(
    {
      id: mailbox.folderId(name),
      displayName: FOLDERS[name],
      parentFolderId: mailbox.folderId('inbox'),
      childFolderCount: 0,
      isHidden: false,
      totalItemCount: items.length,
      unreadItemCount: items.filter(({ isRead }) => !isRead).length,
    },
    chosen(call.query.get('$select')),
  )
}

function folders(call: Call) {
  const rows = (Object.keys(FOLDERS) as FolderName[]).map((name) => folderJson(call, name))
  return page(call, rows, { context: context(call, `users('${call.me.id}')/mailFolders`) })
}

/** One folder, by its id or its well-known name. */
function folder(call: Call) {
  const json = folderJson(call, folderOf(mailboxOf(call), call.params[0] ?? ''))
  return ok({ '@odata.context': context(call, `users('${call.me.id}')/mailFolders/$entity`), ...json })
}

/** Ids of one form in another (DOC translateExchangeIds): plain, immutable, and the form Outlook's own windows use. */
function translate(call: Call) {
  const { inputIds, sourceIdType, targetIdType } = bodyObject(call)
  const known = ['restId', 'restImmutableEntryId', 'ewsId', 'entryId', 'immutableEntryId']
  if (!Array.isArray(inputIds) || inputIds.length > 1000)
    throw badRequest('outlook', 'InputIds must hold at most 1000 ids.')
  if (!known.includes(String(sourceIdType)) || !known.includes(String(targetIdType)))
    throw badRequest('outlook', 'The id type is not valid.')
  const mailbox = mailboxOf(call)
  const value = inputIds.map(String).map((sourceId) => {
    const item = mailbox.find(sourceId.replaceAll('/', '-').replaceAll('+', '_'), call.world.now())
    if (!item)
      return {
        sourceId,
        errorDetails: { code: 'ErrorItemNotFound', message: 'The specified object was not found in the store.' },
      }
    const plain = mailbox.plainId(item)
    const forms: Record<string, string> = {
      restId: plain,
      ewsId: plain.replaceAll('-', '/').replaceAll('_', '+'),
      restImmutableEntryId: mailbox.immutableId(item),
    }
    return { sourceId, targetId: forms[String(targetIdType)] ?? Buffer.from(plain).toString('base64') }
  })
  return ok({ '@odata.context': context(call, 'Collection(microsoft.graph.convertIdResult)'), value })
}

function addExtension(call: Call) {
  const mailbox = mailboxOf(call)
  const item = messageOf(call, mailbox)
  const extension = bodyObject(call)
  const name = extension['extensionName']
  if (typeof name !== 'string' || !name) throw badRequest('outlook', 'The extensionName is required.')
  const made = {
    '@odata.type': '#microsoft.graph.openTypeExtension',
    id: `Microsoft.OutlookServices.OpenTypeExtension.${name}`,
    ...extension,
  }
  mailbox.change(item, { extensions: [...item.extensions.filter(({ id }) => id !== made.id), made] }, call.world.now())
  call.save()
  return { status: 201, body: made }
}

function getExtension(call: Call) {
  const item = messageOf(call, mailboxOf(call))
  const wanted = call.params[1] ?? ''
  const found = item.extensions.find(
    ({ id }) => id === wanted || id === `Microsoft.OutlookServices.OpenTypeExtension.${wanted}`,
  )
  if (!found) throw notFound('outlook')
  return ok(found)
}

export const messageRoutes: Routes = {
  'me.messages.list': (call) => list(call, null),
  'me.mailFolder.messages.list': (call) => list(call, folderOf(mailboxOf(call), call.params[0] ?? '')),
  'me.messages.get': (call) => one(call, messageOf(call, mailboxOf(call)), mailboxOf(call)),
  'me.messages.create': create,
  'me.messages.update': update,
  'me.messages.delete': remove,
  'me.messages.send': send,
  'me.mailFolders.list': folders,
  'me.mailFolder.get': folder,
  'me.translateExchangeIds': translate,
  'me.messages.extensions.create': addExtension,
  'me.messages.extensions.get': getExtension,
}
