// What was typed and not yet saved, kept on this device only, and gone once the server has it.
import type { LocalCopy } from './saving.ts'

type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const nameOf = (recommendationId: string) => `upward.draft.${recommendationId}`

/** The unsaved text of this recommendation, or null; a damaged entry counts as none. */
export function readLocalCopy(storage: Drawer | null, recommendationId: string): LocalCopy | null {
  try {
    const found: unknown = JSON.parse(storage?.getItem(nameOf(recommendationId)) ?? 'null')
    return isLocalCopy(found) ? { text: found.text, version: found.version } : null
  } catch {
    return null
  }
}

/** Keeps the text; false when this device refuses (storage full or blocked), so that the page can say so. */
export function keepLocalCopy(storage: Drawer | null, recommendationId: string, copy: LocalCopy): boolean {
  try {
    storage?.setItem(nameOf(recommendationId), JSON.stringify(copy))
    return storage !== null
  } catch {
    return false
  }
}

/** The server has it: nothing stays on the device. */
export function forgetLocalCopy(storage: Drawer | null, recommendationId: string): void {
  try {
    storage?.removeItem(nameOf(recommendationId))
  } catch {
    // Blocked storage holds nothing of ours.
  }
}

function isLocalCopy(value: unknown): value is LocalCopy {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'version' in value &&
    typeof value.version === 'number'
  )
}
