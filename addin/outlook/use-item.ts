// The open message, in step with Outlook.
import { createContext, useContext, useEffect, useState } from 'react'
import { noItems, type OpenItem, type OutlookItems } from './item.ts'

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
