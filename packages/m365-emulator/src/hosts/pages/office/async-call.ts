// Office.js hands results to callbacks as AsyncResult objects; this turns answers of the line into them.
import { OfficeRefusal } from './stage-channel.ts'

export interface AsyncResult {
  status: 'succeeded' | 'failed'
  value?: unknown
  error?: { code: number; name: string; message: string }
  asyncContext?: unknown
  diagnostics: object
}

type Callback = (result: AsyncResult) => void

/** Splits `(…values, options?, callback?)`, the tail every asynchronous method of Office.js takes. */
export function readTail(
  args: readonly unknown[],
  values: number,
): { asyncContext: unknown; callback: Callback | null } {
  const tail = args.slice(values)
  const last = tail.at(-1)
  const options = tail.find((arg) => typeof arg === 'object' && arg !== null)
  return {
    asyncContext: (options as { asyncContext?: unknown } | undefined)?.asyncContext,
    callback: typeof last === 'function' ? (last as Callback) : null,
  }
}

/** Runs `work` and hands its outcome to the callback at the end of `args`; errors become a failed result, never a throw. */
export function asyncCall(args: readonly unknown[], values: number, work: () => Promise<unknown>): void {
  const { asyncContext, callback } = readTail(args, values)
  const settle = (result: Pick<AsyncResult, 'status' | 'value' | 'error'>): void =>
    callback?.({ ...result, asyncContext, diagnostics: {} })
  work().then(
    (value) => settle({ status: 'succeeded', value }),
    (error: unknown) => {
      const code = error instanceof OfficeRefusal ? error.code : 5001
      const message = error instanceof Error ? error.message : 'An internal error has occurred.'
      settle({ status: 'failed', error: { code, name: 'Error', message } })
    },
  )
}

type Method = (...args: readonly unknown[]) => void

/** A method that asks the frame `name` with its first `values` arguments and reports to its callback. */
export function method(
  request: (name: string, ...args: readonly unknown[]) => Promise<unknown>,
  name: string,
  values = 0,
): Method {
  return (...args) => asyncCall(args, values, () => request(name, ...args.slice(0, values)))
}
