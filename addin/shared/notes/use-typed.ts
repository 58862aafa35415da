// What is being typed, kept on this device while it is typed: a crash, a closed window or an expired sign-in loses nothing.
import { useCallback, useEffect, useRef, useState } from 'react'
import { writeValue, readValue } from './device-store.ts'
import { storedEdit, type EditStart } from './typed-edit.ts'

/** Long enough not to write at every letter, short enough to lose at most a word. */
const WRITE_AFTER_MS = 250

interface Typed {
  text: string
  setText: (text: string) => void
  /** Empties the box if it still holds these words, and says whether it did: what was typed meanwhile is the next text. */
  clear: (words: string) => boolean
  /** The text is being handed on: the drawer is not written until the text changes again. */
  hold: () => void
  /** The text is not wanted any more: the drawer forgets it. */
  forget: () => void
  /** What a change began from: of the text found in the drawer, when there was one. Null in a new text. */
  start: EditStart | null
}

/**
 * The text under `key` (one a recommendation or note, and person), and the way to change it. `from` is the text a change
 * begins from, null for a new one. A text as it began is not kept.
 */
export function useTyped(key: string, from: EditStart | null = null): Typed {
  const [start, setStart] = useState(from)
  const first = useRef(from)
  const [text, show] = useState(from?.text ?? '')
  const latest = useRef(text)
  const isHeld = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const write = useCallback(() => {
    // Nothing new was typed: a box that goes away before the drawer answered must not empty the drawer.
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    if (!isHeld.current) void writeValue(key, valueOf(latest.current, first.current))
  }, [key])
  useEffect(() => {
    void readValue(key).then((value) => {
      const stored = first.current ? storedEdit(value) : typeof value === 'string' ? { text: value, start: null } : null
      // What was typed before the drawer answered wins.
      if (!stored || latest.current !== (first.current?.text ?? '')) return
      latest.current = stored.text
      first.current = stored.start
      setStart(stored.start)
      show(stored.text)
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
  const clear = useCallback(
    (words: string) => {
      if (latest.current !== words) return false
      setText('')
      return true
    },
    [setText],
  )
  const hold = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    isHeld.current = true
  }, [])
  const forget = useCallback(() => {
    hold()
    void writeValue(key, undefined)
  }, [hold, key])
  return { text, setText, clear, hold, forget, start }
}

function valueOf(text: string, start: EditStart | null): unknown {
  if (text === (start?.text ?? '')) return undefined
  return start === null ? text : { text, start }
}
