// What is being typed, kept on this device while it is typed: a crash, a closed window or an expired sign-in loses nothing.
import { useCallback, useEffect, useRef, useState } from 'react'
import { keep, take } from './device-drawer.ts'

/** Long enough not to write at every letter, short enough to lose at most a word. */
const WRITE_AFTER_MS = 250

interface Typed {
  text: string
  setText: (text: string) => void
  /** The text is being handed on: the drawer is not written until the text changes again. */
  hold: () => void
}

/** The text under `key` (one a recommendation and person), and the way to change it. Empty text is forgotten. */
export function useTyped(key: string): Typed {
  const [text, show] = useState('')
  const latest = useRef('')
  const isHeld = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const write = useCallback(() => {
    // Nothing new was typed: a box that goes away before the drawer answered must not empty the drawer.
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    if (!isHeld.current) void keep(key, latest.current === '' ? undefined : latest.current)
  }, [key])
  useEffect(() => {
    void take(key).then((kept) => {
      // What was typed before the drawer answered wins.
      if (typeof kept !== 'string' || latest.current !== '') return
      latest.current = kept
      show(kept)
    })
    window.addEventListener('pagehide', write)
    return () => {
      window.removeEventListener('pagehide', write)
      write()
    }
  }, [key, write])
  const setText = useCallback(
    (next: string) => {
      latest.current = next
      isHeld.current = false
      show(next)
      // Counted from the first letter not kept yet: who types without a pause is kept up with as well.
      timer.current ??= setTimeout(write, WRITE_AFTER_MS)
    },
    [write],
  )
  const hold = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    isHeld.current = true
  }, [])
  return { text, setText, hold }
}
