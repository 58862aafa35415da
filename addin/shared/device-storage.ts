// This device's own drawer, if the frame allows one (third-party frames may block it).

/** The storage that outlives the window, or null where it is blocked. */
export function deviceStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** The storage of this window alone, or null where it is blocked. */
export function windowStorage(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}
