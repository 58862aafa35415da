// The theme of the last visit, so that the next one begins in the right colours: a frame tells its theme only after its handshake.
import type { HostTheme } from './host.ts'

/** Read by the script in the head of tab.html. */
const KEY = 'upward.theme'

/** Saves the theme on this device. Where the browser forbids storage the next visit begins in the device's own colours. */
export function saveTheme(theme: HostTheme): void {
  try {
    window.localStorage.setItem(KEY, theme)
  } catch {
    // A frame in a browser without third-party storage: nothing is lost but the right colour for a moment.
  }
}
