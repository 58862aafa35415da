// A note on its way under the pointer: what is carried, and where it may be put down.
import type { DragEvent } from 'react'
import type { Place } from './arrangement.ts'

const KIND = 'application/x-upward-note'

export interface DragPayload {
  noteId: string
  /** The trait it is taken from; `LIST` when taken from the list of all notes. */
  from: Place
}

/** Props that make an element something to pick up. */
export function isDragOf(carried: DragPayload) {
  return {
    draggable: true,
    onDragStart(event: DragEvent) {
      event.dataTransfer.setData(KIND, JSON.stringify(carried))
      event.dataTransfer.effectAllowed = 'move'
    },
  }
}

/** True while a note of ours hovers; its content can't be read before the drop. */
export function isOurs(event: DragEvent): boolean {
  return event.dataTransfer.types.includes(KIND)
}

/** What was dropped, or null when it was not a note of ours. */
export function dropped(event: DragEvent): DragPayload | null {
  try {
    const found: unknown = JSON.parse(event.dataTransfer.getData(KIND))
    if (typeof found !== 'object' || found === null || !('noteId' in found) || !('from' in found)) return null
    const { noteId, from } = found
    return typeof noteId === 'string' && (typeof from === 'string' || from === null) ? { noteId, from } : null
  } catch {
    return null
  }
}
