// `Office.context.mailbox.item`: plain facts while reading, getters and setters while composing.
import { method } from './async-call.ts'
import { upTo } from './requirements.ts'
import type { StageLine } from './stage-line.ts'
import type { PaneItem, PaneSeat } from './wire.ts'

const PREFIX = /^\s*((re|fw|fwd|aw|wg)\s*:\s*)+/i

function notificationMessages(line: StageLine): object {
  return {
    addAsync: method(line.ask, 'notifications.add', 2),
    replaceAsync: method(line.ask, 'notifications.replace', 2),
    removeAsync: method(line.ask, 'notifications.remove', 1),
    getAllAsync: method(line.ask, 'notifications.all'),
  }
}

function shared(line: StageLine, item: PaneItem): object {
  return {
    itemType: 'message',
    conversationId: item.conversationId,
    notificationMessages: notificationMessages(line),
  }
}

/** The item of the reading pane. */
export function readItem(line: StageLine, seat: PaneSeat, item: PaneItem): object {
  return {
    ...shared(line, item),
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
    body: { getAsync: method(line.ask, 'body.get', 1) },
    displayReplyForm: (form: unknown) => void line.ask('item.reply', form, false),
    displayReplyAllForm: (form: unknown) => void line.ask('item.reply', form, true),
    ...upTo(seat, {
      getAllInternetHeadersAsync: { since: 108, member: method(line.ask, 'headers.all') },
      displayReplyFormAsync: { since: 109, member: method(line.ask, 'item.reply', 1) },
    }),
  }
}

const recipients = (line: StageLine, field: 'to' | 'cc' | 'bcc'): object => ({
  getAsync: method(line.ask, `${field}.get`),
  setAsync: method(line.ask, `${field}.set`, 1),
  addAsync: method(line.ask, `${field}.add`, 1),
})

/** The item being written. It has no id before it is saved. */
export function composeItem(line: StageLine, seat: PaneSeat, item: PaneItem): object {
  return {
    ...shared(line, item),
    subject: { getAsync: method(line.ask, 'subject.get'), setAsync: method(line.ask, 'subject.set', 1) },
    to: recipients(line, 'to'),
    cc: recipients(line, 'cc'),
    bcc: recipients(line, 'bcc'),
    body: {
      getAsync: method(line.ask, 'body.get', 1),
      getTypeAsync: method(line.ask, 'body.type'),
      setAsync: (data: unknown, ...tail: readonly unknown[]) =>
        method(line.ask, 'body.set', 2)(data, coercionOf(tail), ...tail),
      prependAsync: (data: unknown, ...tail: readonly unknown[]) =>
        method(line.ask, 'body.prepend', 2)(data, coercionOf(tail), ...tail),
      setSelectedDataAsync: (data: unknown, ...tail: readonly unknown[]) =>
        method(line.ask, 'body.prepend', 2)(data, coercionOf(tail), ...tail),
    },
    saveAsync: method(line.ask, 'item.save'),
    close: () => void line.ask('item.close'),
    ...upTo(seat, {
      from: { since: 107, member: { getAsync: method(line.ask, 'from.get') } },
      getItemIdAsync: { since: 108, member: method(line.ask, 'item.id') },
      getComposeTypeAsync: { since: 110, member: method(line.ask, 'item.composeType') },
    }),
  }
}

/** `coercionType` among the options; plain text when none is given, as in Office.js. */
function coercionOf(tail: readonly unknown[]): string {
  const options = tail.find((arg) => typeof arg === 'object' && arg !== null) as { coercionType?: unknown } | undefined
  return options?.coercionType === 'html' ? 'html' : 'text'
}
