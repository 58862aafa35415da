// Office's older way, for Outlook builds without nested app auth (classic before 2409).
import { InteractionNeeded, SignInFailed, type TokenSource } from './token-source.ts'

/** As much of `OfficeRuntime.auth` as is used. */
export interface OfficeAuth {
  getAccessToken(options: {
    allowSignInPrompt: boolean
    allowConsentPrompt: boolean
    forMSGraphAccess: boolean
    authChallenge?: string
  }): Promise<string>
}

/** Not signed in to Office, window closed, more than once at a time, step-up needed (docs "troubleshoot SSO"). */
const ASKS_THE_PERSON = [13001, 13002, 13004, 13005, 13008]

/** Asks Office for our token; windows of Office's own appear only from a press. */
export function officeSso(auth: OfficeAuth): TokenSource {
  return {
    async get(wish = {}) {
      const press = wish.interactive ?? false
      try {
        return await auth.getAccessToken({
          allowSignInPrompt: press,
          allowConsentPrompt: press,
          forMSGraphAccess: false,
          ...(wish.claims ? { authChallenge: wish.claims } : {}),
        })
      } catch (error) {
        const code = (error as { code?: unknown } | null)?.code
        const needsPerson = typeof code === 'number' && ASKS_THE_PERSON.includes(code)
        if (needsPerson && !press) throw new InteractionNeeded(wish.claims, { cause: error })
        throw new SignInFailed(typeof code === 'number' ? `office-${code}` : 'office', { cause: error })
      }
    },
  }
}
