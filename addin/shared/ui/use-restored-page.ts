import { useEffect } from 'react'

/** Longer than any closing motion. */
const AFTER_MS = 500

/**
 * Leaving a page (the Back key) while a dialog is open takes the dialog out without closing it, and the library then
 * leaves everything behind it hidden from screen readers. After a change of page without a dialog this is undone.
 */
export function useRestoredPage(pathname: string): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      document.getElementById('upward')?.removeAttribute('aria-hidden')
    }, AFTER_MS)
    return () => clearTimeout(timer)
  }, [pathname])
}
