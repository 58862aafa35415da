// The ladder: the best way to sign in that the frame offers, and the next one when that fails.
import type { Host } from '../host/host.ts'
import { clientIdOfPage, emulatorOfPage } from '../host/page-facts.ts'
import { keepNewest } from './keep-newest.ts'
import type { OfficeAuth } from './office-sso.ts'
import { SignInFailed, type TokenSource } from './token-source.ts'

/** Makes a rung, or null when the frame does not offer it. Loaded only when it is tried. */
export type SignInMethod = () => Promise<TokenSource | null>

/** The token source of a page. `host` must be started: MSAL may only be made afterwards. */
export function signIn(host: Host): TokenSource {
  return keepNewest(tryInOrder(rungsOf(host)), () => host.user)
}

/** Tries rung after rung and stays on the first that gives a token, or asks for a press. Throws the last failure. */
export function tryInOrder(rungs: readonly SignInMethod[]): TokenSource {
  let standing: TokenSource | null = null
  return {
    async get(wish) {
      if (standing) return standing.get(wish)
      let failure = new SignInFailed('no-way')
      for (const method of rungs) {
        try {
          const source = await method()
          if (!source) continue
          const token = await source.get(wish)
          standing = source
          return token
        } catch (error) {
          if (!(error instanceof SignInFailed)) throw error
          failure = error
        }
      }
      throw failure
    },
  }
}

function rungsOf(host: Host): SignInMethod[] {
  if (host.kind === 'teams') return [inTeams, teamsOwn]
  if (host.kind === 'outlook') return [inOutlook, officeOwn]
  return [sample]
}

/** Our API's scope; the app registration names it after the one host that serves pages and server. */
function scopeOfPage(): string {
  return `api://${window.location.host}/${clientIdOfPage()}/access_as_user`
}

async function nested(): Promise<TokenSource> {
  const { nestedAppAuth } = await import('./nested-app-auth.ts')
  return nestedAppAuth({ clientId: clientIdOfPage(), scope: scopeOfPage(), hostReady: Promise.resolve() })
}

const inTeams: SignInMethod = async () => {
  const { nestedAppAuth: frame } = await import('@microsoft/teams-js')
  return frame.isNAAChannelRecommended() ? nested() : null
}

const teamsOwn: SignInMethod = async () => (await import('./teams-sso.ts')).teamsSso

const inOutlook: SignInMethod = async () =>
  Office.context.requirements.isSetSupported('NestedAppAuth', '1.1') ? nested() : null

const officeOwn: SignInMethod = async () => {
  const { auth } = (window as Window & { OfficeRuntime?: { auth?: OfficeAuth } }).OfficeRuntime ?? {}
  return auth ? (await import('./office-sso.ts')).officeSso(auth) : null
}

const sample: SignInMethod = async () => {
  const baseUrl = emulatorOfPage()
  return baseUrl ? (await import('./emulator-sign-in.ts')).emulatorSignIn({ baseUrl }) : null
}
