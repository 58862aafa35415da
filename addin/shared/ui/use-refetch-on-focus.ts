// A field that opens by the user's own press takes the focus when it appears.
import { useEffect, useRef, type RefObject } from 'react'

/** A ref for the field; it is focused once, when it is there. */
export function useRefetchOnFocus<Field extends HTMLElement>(): RefObject<Field | null> {
  const field = useRef<Field>(null)
  useEffect(() => {
    field.current?.focus()
  }, [])
  return field
}
