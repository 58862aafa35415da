// `Office.context.mailbox.item`: plain facts while reading, getters and setters while composing.
import { method } from './async-call.ts'
import { upTo } from './requirements.ts'
import type { StageChannel } from './stage-channel.ts'
import type { PaneItem, PaneHostContext } from './wire.ts'

const PREFIX = /^\s*((re|fw|fwd|aw|wg)\s*:\s*)+/i

function notificationMessages(channel: StageChannel): object {
  return {
    addAsync: method(channel.request, 'notifications.add', 2),
    replaceAsync: method(channel.request, 'notifications.replace', 2),
    removeAsync: method(channel.request, 'notifications.remove', 1),
    getAllAsync: method(channel.request, 'notifications.all'),
  }
}

function shared(channel: StageChannel, item: PaneItem): object {
  return {
    itemType: 'message',
    conversationId: item.conversationId,
    notificationMessages: notificationMessages(channel),
  }
}

/** The item of the reading pane. */
export function readItem(channel: StageChannel, hostContext: PaneHostContext, item: PaneItem): object {
  return {
    ...shared(channel, item),
    itemId: item.itemId,
    itemClass: 'IPM.Note',
    internetMessageId: item.internetMessageId,
    subject: item.subject,
    normalizedSubject: item.subject.replace(PREFIX, ''),
    from: item.from,
    sender: item.from,
    to: item.to,
    cc: item.cc,
    attachments: [],
    dateTimeCreated: new Date(item.created),
    dateTimeModified: new Date(item.modified),
    body: { getAsync: method(channel.request, 'body.get', 1) },
    displayReplyForm: (form: unknown) => void channel.request('item.reply', form, false),
    displayReplyAllForm: (form: unknown) => void channel.request('item.reply', form, true),
    ...upTo(hostContext, {
      getAllInternetHeadersAsync: { since: 108, member: method(channel.request, 'headers.all') },
      displayReplyFormAsync: { since: 109, member: method(channel.request, 'item.reply', 1) },
    }),
  }
}

const recipients = (channel: StageChannel, field: 'to' | 'cc' | 'bcc'): object => ({
  getAsync: method(channel.request, `${field}.get`),
  setAsync: method(channel.request, `${field}.set`, 1),
  addAsync: method(channel.request, `${field}.add`, 1),
})

/** The item being written. It has no id before it is saved. */
export function composeItem(channel: StageChannel, hostContext: PaneHostContext, item: PaneItem): object {
  return {
    ...shared(channel, item),
    subject: { getAsync: method(channel.request, 'subject.get'), setAsync: method(channel.request, 'subject.set', 1) },
    to: recipients(channel, 'to'),
    cc: recipients(channel, 'cc'),
    bcc: recipients(channel, 'bcc'),
    body: {
      getAsync: method(channel.request, 'body.get', 1),
      getTypeAsync: method(channel.request, 'body.type'),
      setAsync: (data: unknown, ...tail: readonly unknown[]) =>
        method(channel.request, 'body.set', 2)(data, coercionOf(tail), ...tail),
      prependAsync: (data: unknown, ...tail: readonly unknown[]) =>
        method(channel.request, 'body.prepend', 2)(data, coercionOf(tail), ...tail),
      setSelectedDataAsync: (data: unknown, ...tail: readonly unknown[]) =>
        method(channel.request, 'body.prepend', 2)(data, coercionOf(tail), ...tail),
    },
    saveAsync: method(channel.request, 'item.save'),
    close: () => void channel.request('item.close'),
    ...upTo(hostContext, {
      from: { since: 107, member: { getAsync: method(channel.request, 'from.get') } },
      getItemIdAsync: { since: 108, member: method(channel.request, 'item.id') },
      getComposeTypeAsync: { since: 110, member: method(channel.request, 'item.composeType') },
    }),
  }
}

/** `coercionType` among the options; plain text when none is given, as in Office.js. */
function coercionOf(tail: readonly unknown[]): string {
  const options = tail.find((arg) => typeof arg === 'object' && arg !== null) as { coercionType?: unknown } | undefined
  return options?.coercionType === 'html' ? 'html' : 'text'
}
