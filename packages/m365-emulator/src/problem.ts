// Every error the emulated Graph answers with: one shape, with the codes each workload is known for.

/** An answer that is an error; `code` and the words are the service's own. */
export class GraphProblem extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

export type Workload = 'directory' | 'outlook' | 'teams' | 'planner' | 'subscriptions' | 'batch'

/** The error body of Graph; ids and time as in `innerError`. */
export function errorBody(
  problem: GraphProblem,
  ids: { requestId: string; clientRequestId: string; at: number },
): object {
  const innerError = {
    date: new Date(ids.at).toISOString().slice(0, 19),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
  }
  return { error: { code: problem.code, message: problem.message, innerError } }
}

const NOT_FOUND: Record<Workload, [string, string]> = {
  directory: [
    'Request_ResourceNotFound',
    "Resource '{id}' does not exist or one of its queried reference-property objects are not present.",
  ],
  outlook: ['ErrorItemNotFound', 'The specified object was not found in the store.'],
  teams: ['NotFound', 'NotFound'],
  planner: ['', 'The requested item is not found.'],
  subscriptions: ['ResourceNotFound', 'The object was not found.'],
  batch: ['ResourceNotFound', 'Resource could not be discovered.'],
}

const BAD: Record<Workload, string> = {
  directory: 'Request_BadRequest',
  outlook: 'ErrorInvalidRequest',
  teams: 'BadRequest',
  planner: '',
  subscriptions: 'InvalidRequest',
  batch: 'BadRequest',
}

const DENIED: Record<Workload, [string, string]> = {
  directory: ['Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'],
  outlook: ['ErrorAccessDenied', 'Access is denied. Check credentials and try again.'],
  teams: ['Forbidden', 'Missing scope permissions on the request.'],
  planner: ['', 'You do not have the required permissions to access this item, or the item may not exist.'],
  subscriptions: ['ExtensionError', 'Operation: Create; Exception: [Status Code: Forbidden; Reason: Forbidden]'],
  batch: ['Forbidden', 'Forbidden'],
}

export const notFound = (workload: Workload, id = ''): GraphProblem =>
  new GraphProblem(404, NOT_FOUND[workload][0], NOT_FOUND[workload][1].replace('{id}', id))

export const badRequest = (workload: Workload, message: string, code = BAD[workload]): GraphProblem =>
  new GraphProblem(400, code, message)

export const denied = (workload: Workload): GraphProblem => new GraphProblem(403, ...DENIED[workload])

export const badToken = (message = 'Access token is empty.'): GraphProblem =>
  new GraphProblem(401, 'InvalidAuthenticationToken', message, {
    'www-authenticate':
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
  })
