// The code of a page is fetched when a pointer, a finger or the keyboard comes to a link to it: by the time of the click it is there.

/** A page's address as a pattern of the path, and the import that fetches it (its second call fetches nothing). */
export interface PageCode {
  path: RegExp
  load: () => Promise<unknown>
}

/** Watches the document's links to addresses after #. A fetch that fails is left to the click, which says what went wrong. */
export function fetchOnIntent(pages: readonly PageCode[], within: Document = document): void {
  const look = ({ target }: Event): void => {
    const href = target instanceof Element ? target.closest('a[href^="#/"]')?.getAttribute('href') : null
    const path = href?.slice(1).split('?')[0]
    if (path === undefined) return
    for (const page of pages) if (page.path.test(path)) void page.load().catch(() => undefined)
  }
  for (const event of ['pointerover', 'touchstart', 'focusin']) within.addEventListener(event, look, { passive: true })
}
