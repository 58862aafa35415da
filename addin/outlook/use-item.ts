// The open message, in step with Outlook.
import { createContext, useContext, useEffect, useState } from 'react'
import { onlyOne } from './choose.ts'
import { noItems, type MailPerson, type OpenItem, type OutlookItems } from './item.ts'

export const ItemsContext = createContext<OutlookItems>(noItems)

/** What can be done with the open message. */
export function useItems(): OutlookItems {
  return useContext(ItemsContext)
}

/** The message open now. Events may be missed (office-js #5970): before anything is written, ask `useItems().now()` again. */
export function useOpenItem(): OpenItem {
  const items = useItems()
  const [item, setItem] = useState(() => items.now())
  useEffect(() => {
    setItem(items.now())
    return items.onChange(() => setItem(items.now()))
  }, [items])
  return item
}

/** Whom the message being written goes to, when that is one person; looked at once, when the message is opened. */
export function useOnlyRecipient(item: OpenItem): MailPerson | null {
  const items = useItems()
  const [recipient, setRecipient] = useState<MailPerson | null>(null)
  useEffect(() => {
    setRecipient(null)
    if (item.kind !== 'compose') return
    let isGone = false
    const look = async (): Promise<void> => {
      const mail = await items.written().catch(() => null)
      if (!isGone) setRecipient(onlyOne(mail?.to ?? []))
    }
    void look()
    return () => {
      isGone = true
    }
  }, [items, item])
  return recipient
}
