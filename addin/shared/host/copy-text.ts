/** Puts text on the clipboard; false when the browser or the frame forbids it. Call it from a click. */
export async function copyText(win: Window, text: string): Promise<boolean> {
  try {
    // `clipboard` is missing on pages without https and in some web views, whatever its type says.
    const clipboard = win.navigator.clipboard as Clipboard | undefined
    if (!clipboard) return false
    await clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
