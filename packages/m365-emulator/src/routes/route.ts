// What a file of routes hands over, and lists with their pages.
import { wholeNumber, type Answer, type Call } from '../call.ts'
import { badRequest } from '../problem.ts'

export type Handler = (call: Call) => Answer | Promise<Answer>
/** Handlers by the contract's id of the call. */
export type Routes = Readonly<Record<string, Handler>>

export const ok = (body: unknown, headers: Record<string, string> = {}): Answer => ({ status: 200, body, headers })

/** How many items a page of this call holds; above the most it is cut or refused, as the workload does. */
export function pageSize(call: Call): number {
  const { usual, most, above } = call.contract.page ?? { usual: 100, most: 1000, above: 'clamp' as const }
  const top = wholeNumber(call, '$top') ?? usual
  if (top <= most) return Math.max(top, call.workload === 'directory' ? 1 : 0)
  if (above === 'clamp') return most
  throw badRequest(
    call.workload,
    call.workload === 'teams'
      ? `The limit of '${most}' for Top query has been exceeded. The value from the incoming request is '${top}'.`
      : `Invalid page size specified: '${top}'. Must be between 1 and ${most} inclusive.`,
  )
}

/** Where the asked page begins: after a next link, or by `$skip`. */
export const skipped = (call: Call): number => Number(call.query.get('\u0000skip') ?? wholeNumber(call, '$skip') ?? 0)

/** A list's answer: one page and, where there is more, the link to the next. Now and then a following page is empty. */
export function page(
  call: Call,
  items: readonly Record<string, unknown>[],
  about: { context: string; count?: number | null; show?: (item: Record<string, unknown>) => Record<string, unknown> },
): Answer {
  const size = Math.max(1, pageSize(call))
  const skip = skipped(call)
  const isEmpty = skip > 0 && skip < items.length && call.query.get('\u0000empty') !== 'no' && call.pages.emptyNext()
  const end = isEmpty ? skip : skip + size
  const shown = items.slice(skip, end)
  const [path = '', search = ''] = call.asked.split('?')
  const more = end < items.length
  const link = (): string =>
    `${call.url}/v1.0${path}?$skiptoken=${call.pages.seal({ asked: `${path}?${search}`, skip: end, state: { empty: isEmpty ? 'no' : '' } })}`
  return ok({
    '@odata.context': about.context,
    ...(about.count !== undefined && about.count !== null && skip === 0 ? { '@odata.count': about.count } : {}),
    value: about.show ? shown.map(about.show) : shown,
    ...(more ? { '@odata.nextLink': link() } : {}),
  })
}

/** Refuses options the call does not take. */
export function onlyOptions(call: Call): void {
  for (const name of call.query.keys())
    if (name.startsWith('$') && !call.contract.options.includes(name))
      throw badRequest(
        call.workload,
        `Query option '${name}' is not allowed. To allow it, set the 'AllowedQueryOptions' property on EnableQueryAttribute or QueryValidationSettings.`,
      )
}
