import { useEffect, useRef } from 'react'

/** Calls `act` when N is pressed alone and nobody is typing; letters typed into a field stay letters. */
export function useNoteKey(act: () => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isNoteKey(event) || isTyping(event.target) || event.defaultPrevented) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function isNoteKey({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return (key === 'n' || key === 'N') && !ctrlKey && !metaKey && !altKey && !isComposing
}

/** Also inside dialogs, menus and lists that find entries by their first letter. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="tree"]') !== null
  )
}
