// Gives the pages below it the client and the way to sign in.
import { createContext, useContext, useMemo } from 'react'
import type { ReactNode } from 'react'
import { Provider } from 'urql'
import type { TokenSource } from '#addin/shared/session/token-source.ts'
import { authorizedFetch } from './authorized-fetch.ts'
import { makeClient } from './client.ts'

interface Api {
  tokens: TokenSource
  /** For what is not GraphQL (photos). */
  fetch: typeof globalThis.fetch
}

const ApiContext = createContext<Api | null>(null)

export function ApiProvider({ tokens, children }: { tokens: TokenSource; children: ReactNode }) {
  const api = useMemo(() => ({ tokens, fetch: authorizedFetch(tokens) }), [tokens])
  const client = useMemo(() => makeClient(tokens, api.fetch), [tokens, api])
  return (
    <ApiContext value={api}>
      <Provider value={client}>{children}</Provider>
    </ApiContext>
  )
}

/** The token source and the signed `fetch`. Throws outside an ApiProvider. */
export function useApi(): Api {
  const api = useContext(ApiContext)
  if (!api) throw new Error('useApi needs an ApiProvider above it.')
  return api
}
