// What the official schema does not look at, and Teams or Outlook would refuse or silently get wrong.
import { z } from 'zod'

const icon = z.object({ size: z.number(), url: z.string() })
const control = z.object({ id: z.string(), actionId: z.string(), icons: z.array(icon) })
const group = z.object({ id: z.string(), icons: z.array(icon), controls: z.array(control) })
const extension = z.object({
  runtimes: z.array(
    z.object({ id: z.string(), code: z.object({ page: z.string() }), actions: z.array(z.object({ id: z.string() })) }),
  ),
  ribbons: z.array(z.object({ tabs: z.array(z.object({ groups: z.array(group) })) })),
  autoRunEvents: z
    .array(
      z.object({
        events: z.array(z.object({ actionId: z.string(), options: z.object({ sendMode: z.unknown() }).optional() })),
      }),
    )
    .optional(),
})
const shape = z.object({
  version: z.string(),
  validDomains: z.array(z.string()),
  staticTabs: z.array(z.object({ contentUrl: z.string().optional(), websiteUrl: z.string().optional() })),
  webApplicationInfo: z.object({
    id: z.string(),
    resource: z.string(),
    nestedAppAuthInfo: z.array(
      z.object({ redirectUri: z.string(), scopes: z.array(z.string()), claims: z.string().optional() }),
    ),
  }),
  extensions: z.array(extension),
})

type Manifest = z.infer<typeof shape>

/** The one form of claims the prefetch of tokens takes (words of the schema). */
const CP1 = '{"access_token":{"xms_cc":{"values":["CP1"]}}}'
const TUNNELS = /(ngrok|devtunnels|loca\.lt|trycloudflare|serveo)/

/** Objections, one line each. `iconsOfWeb`: names of the icons the pages' build serves. */
export function checkRules(manifest: unknown, iconsOfWeb: ReadonlySet<string>): string[] {
  const read = shape.parse(manifest)
  return [
    ...actions(read),
    ...ribbonIcons(read, iconsOfWeb),
    ...domains(read),
    ...signIn(read),
    ...(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(read.version)
      ? []
      : [`version: "${read.version}" is not n.n.n with five digits at most`]),
    ...textsOf(manifest)
      .filter((text) => text.startsWith('http://'))
      .map((url) => `${url}: not https`),
    ...limits(read),
  ]
}

const groupsOf = ({ extensions }: Manifest) =>
  extensions.flatMap(({ ribbons }) => ribbons.flatMap(({ tabs }) => tabs.flatMap(({ groups }) => groups)))
const eventsOf = ({ extensions }: Manifest) =>
  extensions.flatMap(({ autoRunEvents = [] }) => autoRunEvents.flatMap(({ events }) => events))

function actions(manifest: Manifest): string[] {
  const groups = groupsOf(manifest)
  const controls = groups.flatMap((each) => each.controls)
  const known = manifest.extensions.flatMap(({ runtimes }) =>
    runtimes.flatMap((runtime) => runtime.actions.map(({ id }) => id)),
  )
  const wanted = [...controls, ...eventsOf(manifest)].map(({ actionId }) => actionId)
  const missing = wanted
    .filter((id) => !known.includes(id))
    .map((id) => `action "${id}" is called, but no runtime has it`)
  const twice = [known, groups.map(({ id }) => id), controls.map(({ id }) => id)].flatMap(repeated)
  return [...missing, ...twice.map((id) => `id "${id}" stands twice`)]
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

function ribbonIcons(manifest: Manifest, served: ReadonlySet<string>): string[] {
  const sets = groupsOf(manifest).flatMap((each) => [each, ...each.controls])
  const sizes = sets.flatMap(({ id, icons }) =>
    [16, 32, 80]
      .filter((size) => !icons.some((each) => each.size === size))
      .map((size) => `${id}: no icon of ${size} pixels`),
  )
  const files = sets.flatMap(({ icons }) => icons.map(({ url }) => new URL(url).pathname.split('/').at(-1) ?? ''))
  return [...sizes, ...files.filter((file) => !served.has(file)).map((file) => `${file}: the pages serve no such icon`)]
}

function domains(manifest: Manifest): string[] {
  const bad = manifest.validDomains.filter((domain) => !/^[a-z0-9.-]+(:\d+)?$/.test(domain) || TUNNELS.test(domain))
  const used = [
    ...manifest.staticTabs.flatMap(({ contentUrl, websiteUrl }) => [contentUrl, websiteUrl]),
    ...manifest.extensions.flatMap(({ runtimes }) => runtimes.map(({ code }) => code.page)),
  ].filter((url) => url !== undefined)
  const outside = used.map((url) => new URL(url).host).filter((host) => !manifest.validDomains.includes(host))
  return [
    ...bad.map((domain) => `validDomains: "${domain}" is no bare host of our own`),
    ...outside.map((host) => `validDomains: ${host} is missing`),
  ]
}

function signIn({ webApplicationInfo: app, staticTabs }: Manifest): string[] {
  const host = new URL(staticTabs[0]?.contentUrl ?? 'https://nowhere.invalid').host
  const resource = `api://${host}/${app.id}`
  const objections = app.resource === resource ? [] : [`webApplicationInfo.resource is not ${resource}`]
  for (const { redirectUri, scopes, claims } of app.nestedAppAuthInfo) {
    if (redirectUri !== `brk-multihub://${host}`)
      objections.push(`redirectUri ${redirectUri} is not of the tab's own origin`)
    if (scopes.join(' ') !== `${resource}/access_as_user`)
      objections.push('the prefetched scopes are not those the pages ask for')
    if (claims !== undefined && claims !== CP1)
      objections.push('the prefetched claims are not the one form that is allowed')
  }
  return objections
}

function limits(manifest: Manifest): string[] {
  const many = manifest.extensions.length > 1 ? ['extensions: one element at most'] : []
  const modes = eventsOf(manifest).map(({ options }) => options?.sendMode)
  const bad = modes.filter((mode) => mode === null || mode === 'block')
  return [...many, ...bad.map((mode) => `sendMode ${String(mode)} is refused`)]
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
