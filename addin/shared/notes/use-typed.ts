// What is being typed, kept on this device while it is typed: a crash, a closed window or an expired sign-in loses nothing.
import { useCallback, useEffect, useRef, useState } from 'react'
import { keep, take } from './device-drawer.ts'

/** Long enough not to write at every letter, short enough to lose at most a word. */
const WRITE_AFTER_MS = 250

/** The text under `key` (one a recommendation and person), and the way to change it. Empty text is forgotten. */
export function useTyped(key: string): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState('')
  const latest = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const write = useCallback(() => {
    clearTimeout(timer.current)
    void keep(key, latest.current === '' ? undefined : latest.current)
  }, [key])
  useEffect(() => {
    void take(key).then((kept) => {
      // What was typed before the drawer answered wins.
      if (typeof kept !== 'string' || latest.current !== '') return
      latest.current = kept
      setText(kept)
    })
    window.addEventListener('pagehide', write)
    return () => {
      window.removeEventListener('pagehide', write)
      write()
    }
  }, [key, write])
  const change = useCallback(
    (next: string) => {
      latest.current = next
      setText(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(write, WRITE_AFTER_MS)
    },
    [write],
  )
  return [text, change]
}
