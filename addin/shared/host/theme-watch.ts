// Listeners of the look, shared by the adapters; and the system's own wishes where no frame tells any.
import type { HostTheme } from './host.ts'

export interface ThemeWatch {
  readonly now: HostTheme
  set(theme: HostTheme): void
  listen(listener: (theme: HostTheme) => void): () => void
}

/** Keeps the present look and tells each change once. */
export function themeWatch(first: HostTheme): ThemeWatch {
  let now = first
  const listeners = new Set<(theme: HostTheme) => void>()
  return {
    get now() {
      return now
    },
    set(theme) {
      if (theme === now) return
      now = theme
      for (const listener of listeners) listener(theme)
    },
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** What the system asks for: forced colours first, then dark, then light. Calls `changed` whenever that changes. */
export function systemTheme(win: Window, changed: (theme: HostTheme) => void): HostTheme {
  const dark = win.matchMedia('(prefers-color-scheme: dark)')
  const forced = win.matchMedia('(forced-colors: active)')
  const read = (): HostTheme => (forced.matches ? 'contrast' : dark.matches ? 'dark' : 'light')
  for (const query of [dark, forced]) query.addEventListener('change', () => changed(read()))
  return read()
}
