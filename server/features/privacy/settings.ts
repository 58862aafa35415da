import type { Context } from '#server/context.ts'
import { dontAskMe, saveSetting, readSetting } from '../people/settings.ts'
import { workContactsOn } from '../people/suggest-candidates.ts'

export interface Settings {
  firstRunDone: boolean
  workContactsOn: boolean
  dontAskMe: boolean
}

export async function settings(ctx: Context): Promise<Settings> {
  const [first, on, out] = await Promise.all([readSetting(ctx, 'first-run'), workContactsOn(ctx), dontAskMe(ctx)])
  return { firstRunDone: first === 'done', workContactsOn: on, dontAskMe: out }
}

export async function finishFirstRun(ctx: Context): Promise<Settings> {
  await saveSetting(ctx, 'first-run', 'done')
  return settings(ctx)
}
