// What the emulator reads from an app's unified manifest (schema of Teams and Outlook, 1.13 and newer). Pages are opened at
// the address where the app runs now: the host written in the manifest, or a placeholder in its place, does not matter.
import { z } from 'zod'

/** A command of the add-in in Outlook's ribbon, and the page its pane shows. */
export interface RibbonButton {
  id: string
  label: string
  /** Id of the runtime: two buttons of one runtime share a pane. */
  pane: string
  pageUrl: string
  /** Where Outlook shows it: beside a message that is read, or one that is written. */
  context: 'mailRead' | 'mailCompose'
}

/** What the hosts show of the app. */
export interface AppPages {
  /** Colour of the app's picture. */
  accentColor: string
  /** A `data:` address, or null. */
  icon: string | null
  /** The personal tab; null when the manifest has none. */
  tab: { entityId: string; url: string } | null
  buttons: readonly RibbonButton[]
}

export interface AppManifest {
  name: string | null
  clientId: string | null
  activityTypes: Readonly<Record<string, string>>
  pages: Omit<AppPages, 'icon'>
}

const button = z.object({ id: z.string(), label: z.string(), actionId: z.string().optional() })
const extension = z.object({
  runtimes: z
    .array(
      z.object({
        id: z.string(),
        code: z.object({ page: z.string().optional() }).optional(),
        actions: z.array(z.object({ id: z.string(), type: z.string() })).default([]),
      }),
    )
    .default([]),
  ribbons: z
    .array(
      z.object({
        contexts: z.array(z.string()).default([]),
        tabs: z
          .array(z.object({ groups: z.array(z.object({ controls: z.array(button).default([]) })).default([]) }))
          .default([]),
      }),
    )
    .default([]),
})
const schema = z.object({
  name: z.object({ short: z.string() }).optional(),
  accentColor: z.string().optional(),
  webApplicationInfo: z.object({ id: z.string() }).optional(),
  staticTabs: z.array(z.object({ entityId: z.string(), contentUrl: z.string().optional() })).default([]),
  activities: z
    .object({ activityTypes: z.array(z.object({ type: z.string(), templateText: z.string() })).default([]) })
    .optional(),
  extensions: z.array(extension).default([]),
})

/** Reads a manifest, or none. Throws in words when a part that the emulator needs has another shape. */
export function readManifest(manifest: unknown, appUrl: string): AppManifest {
  const parsed = schema.safeParse(manifest ?? {})
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new Error(`The app's manifest cannot be read. ${lines.join('; ')}`)
  }
  const { name, accentColor, webApplicationInfo, staticTabs, activities, extensions } = parsed.data
  const tab = staticTabs.find(({ contentUrl }) => contentUrl !== undefined)
  const id = webApplicationInfo?.id ?? ''
  return {
    name: name?.short ?? null,
    clientId: z.guid().safeParse(id).success ? id : null,
    activityTypes: Object.fromEntries(
      (activities?.activityTypes ?? []).map(({ type, templateText }) => [type, templateText]),
    ),
    pages: {
      accentColor: /^#[0-9a-f]{6}$/i.test(accentColor ?? '') ? (accentColor ?? '') : '#5b5fc7',
      tab: tab?.contentUrl === undefined ? null : { entityId: tab.entityId, url: at(tab.contentUrl, appUrl) },
      buttons: extensions.flatMap((one) => buttonsOf(one, appUrl)),
    },
  }
}

/** The buttons that open a pane; commands that run without one are not emulated. */
function buttonsOf({ runtimes, ribbons }: z.infer<typeof extension>, appUrl: string): RibbonButton[] {
  const runtimeOf = (actionId: string | undefined) =>
    runtimes.find(({ actions }) => actions.some(({ id, type }) => id === actionId && type === 'openPage'))
  return ribbons.flatMap(({ contexts, tabs }) =>
    contexts.flatMap((context) => {
      if (context !== 'mailRead' && context !== 'mailCompose') return []
      const controls = tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls))
      return controls.flatMap(({ id, label, actionId }): RibbonButton[] => {
        const runtime = runtimeOf(actionId)
        const page = runtime?.code?.page
        return runtime && page ? [{ id, label, pane: runtime.id, pageUrl: at(page, appUrl), context }] : []
      })
    }),
  )
}

/** The address of a page on the app's own server. The part before the path may be a placeholder such as `${{HOST}}`. */
function at(page: string, appUrl: string): string {
  const path = page.replace(/^[a-z]+:\/\/(?:\$\{\{.*?\}\}|[^/?#])*/i, '')
  return new URL(path || '/', appUrl).toString()
}
