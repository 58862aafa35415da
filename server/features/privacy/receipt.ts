// A receipt of what was erased. It names nobody and stays when everything else goes.
import { z } from 'zod'
import type { ErasedWhat } from '#schema/generated/server.ts'

/** Rows by what they were: codes of the features' own declarations. */
export const receiptPartsShape = z.array(z.object({ code: z.string(), count: z.number() }))

export interface Receipt {
  id: string
  what: ErasedWhat
  /** Rows in all. */
  count: number
  parts: z.infer<typeof receiptPartsShape>
  at: Date
}
