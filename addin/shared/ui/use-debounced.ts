import { useEffect, useState } from 'react'

/** Long enough to skip the letters in between, short enough to feel at once. */
const SETTLES_AFTER_MS = 180

/** `value` once it has stood still for a moment (`afterMs`), so that not every letter asks the server. */
export function useDebounced(value: string, afterMs = SETTLES_AFTER_MS): string {
  const [debounced, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs)
    return () => clearTimeout(timer)
  }, [value, afterMs])
  return debounced
}
