// The company's own words about recommendations, read once before the first ask, and again when they change.
import { createHash } from 'node:crypto'
import type { Context } from '#server/context.ts'
import { refused, type Refused } from '#server/problems.ts'
import { saveSetting, readSetting } from '../people/settings.ts'

export interface Policy {
  text: string
  version: number
  read: boolean
}

const READ = 'policy-read'

/** Null when the company has no policy. */
export async function policyOf(ctx: Context): Promise<Policy | null> {
  const { policy, version } = await ctx.rules()
  if (policy === null) return null
  return { text: policy, version, read: (await readSetting(ctx, READ)) === fingerprintOf(policy) }
}

/** Refused when there is none, or when it is another one by now. */
export async function policyRead(ctx: Context, version: number): Promise<Policy | Refused> {
  const policy = await policyOf(ctx)
  if (!policy) return refused('NOT_FOUND')
  if (policy.version !== version) return refused('CHANGED_ELSEWHERE', { version: policy.version })
  await saveSetting(ctx, READ, fingerprintOf(policy.text))
  return { ...policy, read: true }
}

/** Another rule changed is no reason to read the same words again. */
function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
