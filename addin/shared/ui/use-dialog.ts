import { useCallback, useEffect, useRef, useState } from 'react'

/** Longer than the closing motion of a dialog, at whose end the page behind it is given back to screen readers. */
const CLOSED_AFTER_MS = 400

interface DialogState {
  /** It was opened at least once: from then on it stays in the tree, for a dialog taken out open leaves the page hidden. */
  wanted: boolean
  open: boolean
  show: () => void
  /** Closes; `then` (leaving the page) runs when the page behind is free again. */
  close: (then?: () => void) => void
}

/** Opening and closing of a lazily loaded dialog. */
export function useDialog(): DialogState {
  const [wanted, setWanted] = useState(false)
  const [open, setOpen] = useState(false)
  const leaving = useRef<(() => void) | null>(null)
  useEffect(() => {
    if (open || leaving.current === null) return
    const timer = setTimeout(() => {
      leaving.current?.()
      leaving.current = null
    }, CLOSED_AFTER_MS)
    return () => clearTimeout(timer)
  }, [open])
  const show = useCallback(() => {
    setWanted(true)
    setOpen(true)
  }, [])
  const close = useCallback((then?: () => void) => {
    leaving.current = then ?? null
    setOpen(false)
  }, [])
  return { wanted, open, show, close }
}
