// One way of asking the emulator; its refusals become errors with words.

/** The emulator refused, or could not be reached (`status` 0). */
export class WorldProblem extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

function wordsOf(body: unknown, status: number): string {
  const error = (body as { error?: unknown } | null)?.error
  if (typeof error === 'string') return error
  const message = (error as { message?: unknown } | undefined)?.message
  return typeof message === 'string' && message ? message : `The sample company answered with status ${status}.`
}

/** Sends one request to the stage's own origin; a body goes as JSON. Throws `WorldProblem` for everything but success. */
export async function request(
  method: string,
  path: string,
  options: { token?: string; body?: unknown } = {},
): Promise<unknown> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (options.token) headers['authorization'] = `Bearer ${options.token}`
  if (options.body !== undefined) headers['content-type'] = 'application/json'
  const init: RequestInit = { method, headers }
  if (options.body !== undefined) init.body = JSON.stringify(options.body)
  const response = await fetch(path, init).catch(() => {
    throw new WorldProblem(0, 'The sample company does not answer. Is the emulator still running?')
  })
  const text = await response.text()
  const body: unknown = text && response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null
  if (!response.ok) throw new WorldProblem(response.status, wordsOf(body, response.status))
  return body
}
