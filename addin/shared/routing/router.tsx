// Addresses of the tab: what follows # in the page's own address, with its question mark (#/people?view=chart). The tab never
// leaves its one HTML page; links from Teams, mails and bookmarks use the same addresses.
import { createContext, startTransition, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { Router, useParams as useRawParams, useRouter, useSearchParams as useParsedSearch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'

export { Link, Redirect, Route, Switch } from 'wouter'

export interface NavigateOptions {
  /** True: "back" does not lead to the address left. */
  replace?: boolean
  /** Kept with the address in this window's history, and nowhere else. */
  state?: unknown
}

interface Place {
  pathname: string
  /** Without its question mark. */
  search: string
  state: unknown
}

type Navigate = (to: string, options?: NavigateOptions) => void

const Here = createContext<{ place: Place; navigate: Navigate }>({
  place: { pathname: '/', search: '', state: null },
  navigate: () => undefined,
})

/** Keeps the pages below it at the address after #. The page shown stays until the code of the next one has come. */
export function HashRouter({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState(readPlace)
  useEffect(() => {
    const moved = () => startTransition(() => setPlace(readPlace()))
    window.addEventListener('popstate', moved)
    window.addEventListener('hashchange', moved)
    return () => {
      window.removeEventListener('popstate', moved)
      window.removeEventListener('hashchange', moved)
    }
  }, [])
  const navigate = useCallback<Navigate>((to, { replace = false, state = null } = {}) => {
    if (replace) window.history.replaceState(state, '', `#${to}`)
    else window.history.pushState(state, '', `#${to}`)
    startTransition(() => setPlace(readPlace()))
  }, [])
  const here = useMemo(() => ({ place, navigate }), [place, navigate])
  return (
    <Here value={here}>
      <Router hook={useHere} searchHook={useHereSearch} hrefs={hrefOf}>
        {children}
      </Router>
    </Here>
  )
}

/** For a page that shows parts with links and has no addresses of its own. */
export function MemoryRouter({ children }: { children: ReactNode }) {
  const memory = useMemo(() => memoryLocation(), [])
  return (
    <Router hook={memory.hook} searchHook={memory.searchHook}>
      {children}
    </Router>
  )
}

/** Where the tab is. */
export function useLocation(): Place {
  return useContext(Here).place
}

/** Goes to an address of the tab (`/people`, `/r/17?note`). */
export function useNavigate(): Navigate {
  return useContext(Here).navigate
}

/** The address of a link, for what is drawn as a button. */
export function useHref(to: string): string {
  const router = useRouter()
  return router.hrefs(to, router)
}

/** The named parts of the address (`:id`), decoded. */
export function useParams(): Readonly<Record<string, string | undefined>> {
  const params = useRawParams()
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decoded(value)]))
}

/** What follows the question mark, and the way to change it. */
export function useSearchParams(): [
  URLSearchParams,
  (next: Record<string, string>, options?: NavigateOptions) => void,
] {
  const [search, setSearch] = useParsedSearch()
  return [search, (next, options) => setSearch(next, options)]
}

function useHere(): [string, Navigate] {
  const { place, navigate } = useContext(Here)
  return [place.pathname, navigate]
}

function useHereSearch(): string {
  return useContext(Here).place.search
}

function hrefOf(to: string): string {
  return `#${to}`
}

function readPlace(): Place {
  const [path = '', search = ''] = window.location.hash.slice(1).split(/\?(.*)/s)
  return { pathname: path.startsWith('/') ? path : `/${path}`, search, state: window.history.state as unknown }
}

/** Addresses come from outside: a broken escape stays as it is, and leads to "not found". */
function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part)
  } catch {
    return part
  }
}
