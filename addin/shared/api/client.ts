// The one client of our GraphQL server, for the tab and the Outlook panes.
import { cacheExchange, createClient, fetchExchange, mapExchange } from '@urql/core'
import type { Client, OperationResult } from '@urql/core'
import type { TokenSource } from '#addin/shared/session/token-source.ts'
import { authorizedFetch } from './authorized-fetch.ts'
import { touchedBy } from './cache-rules.ts'

/**
 * Makes a client that signs each request with a token of `tokens`. Pages paint from what is known and look again
 * ('cache-and-network'); a page whose answer is dear to get asks for 'cache-first'.
 */
export function makeClient(tokens: TokenSource, fetch = authorizedFetch(tokens)): Client {
  return createClient({
    url: '/graphql',
    fetch,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [cacheExchange, mapExchange({ onResult: markTouched }), fetchExchange],
  })
}

function markTouched(result: OperationResult): OperationResult {
  if (result.operation.kind !== 'mutation') return result
  const context = { ...result.operation.context, additionalTypenames: touchedBy(result.data) }
  return { ...result, operation: { ...result.operation, context } }
}
