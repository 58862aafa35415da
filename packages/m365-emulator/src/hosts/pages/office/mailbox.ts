// `Office.context.mailbox`: the open item, who the person is, forms, and the event that another item was chosen.
import { asyncCall, method } from './async-call.ts'
import { composeItem, readItem } from './items.ts'
import { upTo } from './requirements.ts'
import { OfficeRefusal, type StageChannel } from './stage-channel.ts'
import type { PaneItem, PaneHostContext } from './wire.ts'

export const ITEM_CHANGED = 'olkItemSelectedChanged'
export const THEME_CHANGED = 'officeThemeChanged'

type Handler = (event: object) => void

/** Handlers by event, with the two methods Office.js registers and removes them by. */
export function eventBook(known: readonly string[]) {
  const handlers = new Map<string, Handler[]>()
  return {
    fire(type: string, facts: object): void {
      for (const handler of handlers.get(type) ?? []) handler({ type, ...facts })
    },
    addHandlerAsync: (type: string, handler: Handler, ...tail: readonly unknown[]) =>
      asyncCall(tail, 0, () => {
        if (!known.includes(type))
          return Promise.reject(new OfficeRefusal(9020, `The event "${type}" is not supported here.`))
        handlers.set(type, [...(handlers.get(type) ?? []), handler])
        return Promise.resolve()
      }),
    removeHandlerAsync: (type: string, ...tail: readonly unknown[]) =>
      asyncCall(tail, 0, () => Promise.resolve(void handlers.delete(type))),
  }
}

const toItem = (channel: StageChannel, hostContext: PaneHostContext, item: PaneItem | null): object | null => {
  if (!item) return null
  return item.mode === 'read' ? readItem(channel, hostContext, item) : composeItem(channel, hostContext, item)
}

/** Exchange's two spellings of one id: URL-safe for REST, plain base64 for EWS. */
const toRestId = (id: string): string => id.replaceAll('/', '-').replaceAll('+', '_')
const toEwsId = (id: string): string => id.replaceAll('-', '/').replaceAll('_', '+')

/** Builds the mailbox and keeps its `item` in step with the frame. */
export function openMailbox(channel: StageChannel, hostContext: PaneHostContext): object {
  const isPhone = hostContext.hostName === 'OutlookIOS'
  const events = eventBook(hostContext.mailbox >= 105 && !isPhone ? [ITEM_CHANGED, THEME_CHANGED] : [])
  let item = toItem(channel, hostContext, hostContext.item)
  let mode = hostContext.item?.mode ?? 'read'
  channel.onItem((next) => {
    item = toItem(channel, hostContext, next)
    mode = next?.mode ?? 'read'
    events.fire(ITEM_CHANGED, { initialData: null })
  })
  channel.onTheme((officeTheme) => events.fire(THEME_CHANGED, { officeTheme }))
  const inReadMode = (work: () => Promise<unknown>) => async (): Promise<unknown> => {
    if (mode !== 'read') throw new OfficeRefusal(5001, 'New message forms can only be opened while reading.')
    return work()
  }
  const forms = {
    displayMessageForm: { since: 101, member: (id: unknown) => void channel.request('mailbox.display', id) },
    displayMessageFormAsync: { since: 109, member: method(channel.request, 'mailbox.display', 1) },
    displayNewMessageForm: {
      since: 106,
      member: (form: unknown) => void inReadMode(() => channel.request('mailbox.new', form))(),
    },
    displayNewMessageFormAsync: {
      since: 109,
      member: (form: unknown, ...tail: readonly unknown[]) =>
        asyncCall(
          tail,
          0,
          inReadMode(() => channel.request('mailbox.new', form)),
        ),
    },
  }
  return {
    get item() {
      return item
    },
    userProfile: { ...hostContext.person, accountType: 'enterprise' },
    diagnostics: { hostName: hostContext.hostName, hostVersion: hostContext.version, OWAView: 'ThreeColumns' },
    convertToRestId: toRestId,
    convertToEwsId: toEwsId,
    addHandlerAsync: events.addHandlerAsync,
    removeHandlerAsync: events.removeHandlerAsync,
    ...(isPhone ? {} : upTo(hostContext, forms)),
  }
}
