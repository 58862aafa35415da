// The message being written: changed by the person in the form and by the pane through Office.js, saved as a draft.
import type { MailPerson } from '../office/wire.ts'
import type { Mail, Mailbox } from '../world/mailbox.ts'

export interface Writing {
  id: string | null
  conversationId: string
  kind: 'newMail' | 'reply'
  to: readonly MailPerson[]
  cc: readonly MailPerson[]
  bcc: readonly MailPerson[]
  subject: string
  html: string
  /** Grows when the body was set from outside, so that the editor takes it over. */
  outsideEdits: number
  saved: 'unsaved' | 'saving' | 'saved' | 'failed'
}

/** Wait after the last keystroke before the draft is saved. */
const AUTOSAVE_MS = 1500

const BLANK: Writing = {
  id: null,
  conversationId: '',
  kind: 'newMail',
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  html: '',
  outsideEdits: 0,
  saved: 'unsaved',
}

export class ComposeStore {
  #writing: Writing
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Saves run one after another, so that two never create two drafts. */
  #saving: Promise<unknown> = Promise.resolve()
  readonly #mailbox: Mailbox
  readonly #listeners = new Set<() => void>()

  constructor(mailbox: Mailbox, start: Partial<Writing>) {
    this.#mailbox = mailbox
    this.#writing = { ...BLANK, ...start }
  }

  /** Takes up a draft that lies in the Drafts folder; `html` is its body made safe. */
  static ofDraft(mailbox: Mailbox, mail: Mail, html: string): ComposeStore {
    const { id, conversationId, to, cc, subject } = mail
    return new ComposeStore(mailbox, { id, conversationId, to, cc, subject, html, saved: 'saved' })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly current = (): Writing => this.#writing

  #put(change: Partial<Writing>): void {
    this.#writing = { ...this.#writing, ...change }
    for (const listener of this.#listeners) listener()
  }

  /** What the person types; saved a moment after the last change. */
  type(change: Partial<Pick<Writing, 'to' | 'cc' | 'bcc' | 'subject' | 'html'>>): void {
    this.#put({ ...change, saved: 'unsaved' })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.save().catch(() => undefined), AUTOSAVE_MS)
  }

  /** The same, but coming from the pane: the editor shows the new body. */
  fill(change: Partial<Pick<Writing, 'to' | 'cc' | 'bcc' | 'subject' | 'html'>>): void {
    this.type(change)
    if (change.html !== undefined) this.#put({ outsideEdits: this.#writing.outsideEdits + 1 })
  }

  /** Saves the draft and gives its id. Throws what the mailbox throws, and shows the failure. */
  save(): Promise<string> {
    clearTimeout(this.#timer)
    const run = this.#saving.then(() => this.#store())
    this.#saving = run.catch(() => undefined)
    return run
  }

  async #store(): Promise<string> {
    const { id, to, cc, bcc, subject, html, saved } = this.#writing
    if (id && saved === 'saved') return id
    this.#put({ saved: 'saving' })
    try {
      const change = { to, cc, ...(bcc.length > 0 ? { bcc } : {}), subject, html }
      const mail = id ? await this.#mailbox.update(id, change) : await this.#mailbox.create(change)
      // Typed on while the answer was under way: there is more to save.
      const still = this.#writing.saved === 'saving'
      this.#put({ id: mail.id, conversationId: mail.conversationId, saved: still ? 'saved' : 'unsaved' })
      return mail.id
    } catch (error) {
      this.#put({ saved: 'failed' })
      throw error
    }
  }

  /** Outlook's Send: saves, then sends. */
  async send(): Promise<void> {
    await this.#mailbox.send(await this.save())
  }

  /** Throws the draft away. */
  async discard(): Promise<void> {
    this.stop()
    await this.#saving
    if (this.#writing.id) await this.#mailbox.remove(this.#writing.id)
  }

  /** No more saving by itself: the form is closed. */
  stop(): void {
    clearTimeout(this.#timer)
  }
}
