// One person's mailbox: the letters the company invented for it, and everything done to it since.
import { keyFrom } from './company/random.ts'
import type { FolderName, SeededMail, MailItem, Party, Person } from './store.ts'

export interface Change {
  seq: number
  key: string
  kind: 'created' | 'updated' | 'deleted'
  /** The folder the item was in before. */
  before: FolderName | null
}

/** What is kept of a mailbox on disk: items made or touched since the company was invented, and the deleted ones. */
export interface MailboxState {
  items: MailItem[]
  gone: string[]
}

const base64 = (key: string): string => Buffer.from(key, 'hex').toString('base64url')

export class Mailbox {
  readonly owner: Person
  /** Oldest first. */
  private items: MailItem[] = []
  private readonly byKey = new Map<string, MailItem>()
  private readonly touched = new Set<string>()
  private readonly gone = new Set<string>()
  private readonly lastIds = new Map<string, [string, string]>()
  readonly log: Change[] = []
  private readonly tag: string

  constructor(owner: Person, mails: Iterable<SeededMail>, now: number, kept: MailboxState | null) {
    this.owner = owner
    this.tag = Buffer.from(`${keyFrom(owner.id)}${keyFrom('box', owner.id)}`, 'hex').toString('base64url')
    for (const item of this.sorted(mails, now)) this.byKey.set(item.mail.key, item)
    for (const key of kept?.gone ?? []) this.gone.add(key)
    for (const item of kept?.items ?? []) {
      this.byKey.set(item.mail.key, item)
      this.touched.add(item.mail.key)
    }
    for (const key of this.gone) this.byKey.delete(key)
    this.sort()
  }

  private sorted(mails: Iterable<SeededMail>, now: number): MailItem[] {
    const own = new Set(this.owner.addresses)
    const items: MailItem[] = []
    for (const mail of mails) {
      const sent = own.has(mail.from.address.toLowerCase())
      const reached = (party: Party): boolean => own.has(party.address)
      if (!sent && !mail.reaches?.some((address) => own.has(address)) && ![...mail.to, ...mail.cc].some(reached))
        continue
      const isRead = sent || mail.at < now - 36e5 * 30 || parseInt(mail.key.slice(0, 2), 16) % 3 !== 0
      items.push(asItem(mail, sent ? 'sentitems' : 'inbox', { isRead }))
    }
    return items
  }

  private sort(): void {
    // What arrived at the same moment stays in the order it arrived in.
    this.items = [...this.byKey.values()].sort((a, b) => a.mail.at - b.mail.at)
  }

  /** Items of one folder, or of all, that exist at `now`; oldest first; `from` and `to` (ms, both included) narrow them. */
  visible(folder: FolderName | null, now: number, from = -Infinity, to = Infinity): MailItem[] {
    const until = Math.min(now, to)
    const found: MailItem[] = []
    for (let i = this.firstAt(from); i < this.items.length; i++) {
      const item = this.items[i]
      if (!item || item.mail.at > until) break
      if (folder === null || item.folder === folder) found.push(item)
    }
    return found
  }

  private firstAt(from: number): number {
    let low = 0
    let high = this.items.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.items[middle]?.mail.at ?? Infinity) < from) low = middle + 1
      else high = middle
    }
    return low
  }

  byKeyOf(key: string): MailItem | null {
    return this.byKey.get(key) ?? null
  }

  /** The id that changes with each move. */
  plainId(item: MailItem): string {
    return `AAMkADQ5${this.tag}BGAAAAAA${base64(item.mail.key)}BwD${item.folder.slice(0, 2)}${item.moves}AAA=`
  }

  /** The id that stays. */
  immutableId(item: MailItem): string {
    return `AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${this.tag}${base64(item.mail.key)}AAA=`
  }

  conversationId(item: MailItem): string {
    return `AAQkADQ5${this.tag}AQA${base64(item.mail.conversation)}=`
  }

  folderId(folder: FolderName): string {
    return `AQMkADQ5${this.tag}${Buffer.from(folder).toString('base64url')}AAA=`
  }

  /** The id a deleted item had last. */
  lastIdOf(key: string, immutable: boolean): string {
    return this.lastIds.get(key)?.[immutable ? 1 : 0] ?? ''
  }

  eventId(key: string): string {
    return `AAMkADQ5${this.tag}BGAAAAAA${base64(key)}BwDcaENAAA=`
  }

  /** The item with this id in either form; ids are compared by case. */
  find(id: string, now: number): MailItem | null {
    const at = id.startsWith('AAMk') ? 8 + this.tag.length + 8 : 36 + this.tag.length
    const key = Buffer.from(id.slice(at, at + 11), 'base64url').toString('hex')
    const item = this.byKey.get(key)
    if (!item || item.mail.at > now) return null
    return this.plainId(item) === id || this.immutableId(item) === id ? item : null
  }

  private note(kind: Change['kind'], item: MailItem, before: FolderName | null): void {
    this.log.push({ seq: this.log.length + 1, key: item.mail.key, kind, before })
    this.touched.add(item.mail.key)
  }

  add(item: MailItem): MailItem {
    this.addAll([item])
    return item
  }

  addAll(items: readonly MailItem[]): void {
    for (const item of items) this.byKey.set(item.mail.key, item)
    this.sort()
    for (const item of items) this.note('created', item, null)
  }

  /** Changes an item in place; a new folder means a move and a new plain id. */
  change(item: MailItem, change: Partial<Omit<MailItem, 'version' | 'moves'>>, now: number): MailItem {
    const before = item.folder
    Object.assign(item, change, { version: item.version + 1, modifiedAt: now })
    if (item.folder !== before) item.moves++
    this.note('updated', item, before)
    this.sort()
    return item
  }

  remove(item: MailItem): void {
    this.lastIds.set(item.mail.key, [this.plainId(item), this.immutableId(item)])
    this.byKey.delete(item.mail.key)
    this.gone.add(item.mail.key)
    this.items = this.items.filter((other) => other !== item)
    this.note('deleted', item, item.folder)
  }

  /** What must be written down so that a restart forgets nothing. */
  toState(): MailboxState {
    const items = [...this.touched].flatMap((key) => {
      const item = this.byKey.get(key)
      return item ? [{ ...item, mail: { ...item.mail, body: bodyOf(item.mail) } }] : []
    })
    return { items, gone: [...this.gone] }
  }

  get wasTouched(): boolean {
    return this.touched.size > 0 || this.gone.size > 0
  }
}

/** A letter as a fresh item. */
export function asItem(mail: SeededMail, folder: FolderName, about: Partial<MailItem> = {}): MailItem {
  return {
    mail,
    folder,
    isDraft: false,
    isRead: true,
    importance: 'normal',
    createdAt: mail.at,
    modifiedAt: mail.at,
    version: 1,
    moves: 0,
    headers: [],
    extendedProperties: [],
    extensions: [],
    ...about,
  }
}

/** The body of a letter as stored or as invented now. */
export function bodyOf(mail: SeededMail): { type: 'text' | 'html'; content: string } {
  return typeof mail.body === 'function' ? { type: 'text', content: mail.body() } : mail.body
}
