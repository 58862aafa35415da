// The one app of the emulated tenants: its registration in Entra ID and what its manifest declares. Handed in by whoever
// starts the emulator; what is left out has a neutral default, so that the emulator starts with nothing handed in.
import { readManifest, type AppManifest, type AppPages } from './app-manifest.ts'
import { ADMIN_ONLY, CONTRACT } from './contract.ts'
import type { Person } from './store.ts'

/** What can be handed in; all of it is plain data, so it can come from a JSON file. */
export interface AppOptions {
  /** Shown in the hosts and in consent errors; the manifest's short name when left out. */
  name?: string
  /** Id of the app registration, a GUID; the manifest's `webApplicationInfo.id` when left out. */
  clientId?: string
  clientSecret?: string
  /** Scope of the app's own API, in its access tokens. */
  apiScope?: string
  /** Delegated Graph permissions granted from the start, by people for themselves and by an administrator. */
  permissions?: { user?: readonly string[]; admin?: readonly string[] }
  /** App roles with the people who hold them, by display name or user principal name. */
  appRoles?: Readonly<Record<string, readonly string[]>>
  /** The app's picture in the hosts as a `data:` address; a letter on the accent colour when left out. */
  icon?: string
  /** The unified manifest of the app, as JSON, with its words in one language. */
  manifest?: unknown
}

export interface App {
  name: string
  clientId: string
  clientSecret: string
  apiScope: string
  permissions: { user: readonly string[]; admin: readonly string[] }
  /** Kinds of news for the activity feed, with the template of each. */
  activityTypes: Readonly<Record<string, string>>
  pages: AppPages
  /** App roles of a person, as the `roles` claim lists them. */
  rolesOf(person: Person): string[]
}

export const DEFAULT_CLIENT_ID = '00000000-0000-4000-8000-00000000c0de'
export const DEFAULT_CLIENT_SECRET = 'emulator-secret'

/** The app as the emulator plays it. Throws in words when the manifest cannot be read. */
export function appFrom(options: AppOptions, appUrl: string): App {
  const manifest: AppManifest = readManifest(options.manifest, appUrl)
  const name = options.name ?? manifest.name ?? 'Sample app'
  const roles = Object.entries(options.appRoles ?? {})
  return {
    name,
    clientId: options.clientId ?? manifest.clientId ?? DEFAULT_CLIENT_ID,
    clientSecret: options.clientSecret ?? DEFAULT_CLIENT_SECRET,
    apiScope: options.apiScope ?? 'access_as_user',
    permissions: { user: options.permissions?.user ?? usual(false), admin: options.permissions?.admin ?? usual(true) },
    activityTypes: manifest.activityTypes,
    pages: { ...manifest.pages, icon: options.icon ?? null },
    rolesOf: (person) =>
      person.kind === 'member'
        ? roles.filter(([, who]) => who.includes(person.name) || who.includes(person.upn)).map(([role]) => role)
        : [],
  }
}

/** Everything that the emulated calls need at the least, split by who may grant it. */
const usual = (isAdmin: boolean): string[] => [
  ...new Set(
    CONTRACT.flatMap(({ scopes }) => scopes.slice(0, 1)).filter((one) => ADMIN_ONLY.includes(one) === isAdmin),
  ),
]
