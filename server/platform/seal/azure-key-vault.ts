// A key-encryption key that never leaves Azure Key Vault: the vault wraps and unwraps, RSA-OAEP-256, over its REST API
// (learn.microsoft.com/rest/api/keyvault/keys: wrap-key, unwrap-key). Allowed to us: keys/wrapKey and keys/unwrapKey, no more.
import { createHash, timingSafeEqual } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { jsonOf, sendRequest, type IncomingAnswer } from '../outgoing/send-request.ts'
import { bytesOf, keyIdOf, KeyProblem, KeyServiceDown, type KeyWrapper } from './key-wrapper.ts'

export interface AzureKeyVaultOptions {
  /** The key that wraps: https://<vault>.vault.azure.net/keys/<name>/<version>. Other keys of this vault open. */
  keyUrl: string
  /** A token for the vault; `fresh` after one was refused. */
  token: (fresh: boolean) => Promise<string>
  /** Waits so many ms before a throttled call is tried again. */
  wait?: (ms: number) => Promise<void>
}

const API_VERSION = '7.4'
const ALGORITHM = 'RSA-OAEP-256'
const TRIES = 3
/** Milliseconds for one call, and the longest wait the vault may ask for while a person waits. */
const LIMIT = 5_000
const LONGEST_WAIT = 4_000
/** Bytes; a wrapped key has some hundred. */
const LARGEST = 64 * 1024

const answerShape = z.object({ kid: z.string(), value: z.string().regex(/^[A-Za-z0-9_-]+$/) })
const errorShape = z.object({
  error: z.object({ code: z.string(), innererror: z.object({ code: z.string() }).partial().optional() }),
})

/** Wraps with the key at `keyUrl`. Nothing is asked before the first data key. */
export function azureKeyVault({ keyUrl, token, wait = sleep }: AzureKeyVaultOptions): KeyWrapper {
  const keys = keyUrl.slice(0, keyUrl.indexOf('/keys/') + '/keys/'.length)
  // The row names the key: only this vault is ever asked, and only for what looks like one of its keys.
  const has = (id: string) =>
    id.startsWith(keys) && /^[0-9A-Za-z-]{1,127}\/[0-9A-Za-z]{1,64}$/.test(id.slice(keys.length))
  const ask = (keyId: string, operation: 'wrapkey' | 'unwrapkey', value: Buffer) =>
    call({ url: `${keyId}/${operation}?api-version=${API_VERSION}`, value, token, wait })
  return {
    has,
    wrap: async (dataKey, boundTo) => {
      const { kid, value } = await ask(keyUrl, 'wrapkey', Buffer.concat([dataKey, mark(boundTo)]))
      if (!has(kid)) throw new KeyServiceDown('an answer that names no key of the vault')
      return `${kid}.${value}`
    },
    unwrap: async (wrapped, boundTo) => {
      const keyId = keyIdOf(wrapped)
      if (!has(keyId)) throw new KeyProblem(`The key "${keyId}" is not in the configured key vault.`)
      const { value } = await ask(keyId, 'unwrapkey', bytesOf(wrapped))
      const opened = Buffer.from(value, 'base64url')
      const [dataKey, found] = [opened.subarray(0, 32), opened.subarray(32)]
      if (opened.length !== 64 || !timingSafeEqual(found, mark(boundTo)))
        throw new KeyProblem('A data key was wrapped for somebody else. Nothing was opened.')
      return dataKey
    },
  }
}

/** RSA-OAEP knows no associated data: a mark of the user goes inside, so that a row under another user does not open. */
function mark(boundTo: string): Buffer {
  return createHash('sha256').update(boundTo).digest()
}

interface Call extends Pick<Required<AzureKeyVaultOptions>, 'token' | 'wait'> {
  url: string
  value: Buffer
}

async function call(asked: Call): Promise<z.infer<typeof answerShape>> {
  let fresh = false
  for (let attempt = 1; ; attempt++) {
    const answer = await post(asked, fresh)
    if (answer?.status === 200) return read(answer)
    const code = answer ? codeOf(answer) : 'no answer'
    const again = attempt < TRIES && (!answer || answer.status === 429 || answer.status >= 500)
    if (answer?.status === 401 && !fresh) fresh = true
    else if (again) await asked.wait(waitFor(answer, attempt))
    else throw refusal(answer?.status ?? 0, code)
  }
}

/** Null when no answer came. */
async function post({ url, value, token }: Call, fresh: boolean): Promise<IncomingAnswer | null> {
  const bearer = await token(fresh).catch((error: unknown) => {
    throw new KeyServiceDown('no token for the key vault', { cause: error })
  })
  return sendRequest({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    body: JSON.stringify({ alg: ALGORITHM, value: value.toString('base64url') }),
    ms: LIMIT,
    mostBytes: LARGEST,
  }).catch(() => null)
}

function read(answer: IncomingAnswer): z.infer<typeof answerShape> {
  const parsed = answerShape.safeParse(jsonOf(answer))
  if (!parsed.success) throw new KeyServiceDown('an answer that is not the vault’s')
  return parsed.data
}

/** The vault's own code; its message names the caller and is not taken along. */
function codeOf(answer: IncomingAnswer): string {
  const parsed = errorShape.safeParse(jsonOf(answer))
  const codes = parsed.success ? [parsed.data.error.code, parsed.data.error.innererror?.code ?? ''] : ['']
  return codes.filter(Boolean).join('/') || String(answer.status)
}

function waitFor(answer: IncomingAnswer | null, attempt: number): number {
  const seconds = Number(answer?.headers.get('retry-after') ?? Number.NaN)
  return Math.min(LONGEST_WAIT, Number.isFinite(seconds) ? seconds * 1000 : 250 * 2 ** attempt)
}

/** What an operator can mend is said in words; the rest passes by itself. */
function refusal(status: number, code: string): Error {
  if (status === 403)
    return new KeyProblem(
      `The key vault refuses (${code}). The app needs the permissions keys/wrapKey and keys/unwrapKey there, and its address in the vault's firewall.`,
    )
  if (status === 404)
    return new KeyProblem(`The key vault has no such key or version (${code}). Correct KEY_VAULT_KEY.`)
  if (status === 400) return new KeyProblem(`The key vault could not use the key (${code}). An RSA key is needed.`)
  return new KeyServiceDown(`${status || 'no answer'} ${code}`)
}
