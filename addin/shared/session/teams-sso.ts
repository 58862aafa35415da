// Teams' older way: the frame, authorised beforehand, hands out a token for our server.
import { authentication } from '@microsoft/teams-js'
import { InteractionNeeded, SignInFailed, type TokenSource } from './token-source.ts'

const ASKS_THE_PERSON = [
  'resourceRequiresConsent',
  'resourceRequiresMfa',
  'tokenRevoked',
  'invalid_grant',
  'interaction_required',
]

/** Use it after the frame has answered; teams-js throws before that. */
export const teamsSso: TokenSource = {
  async get(wish = {}) {
    try {
      return await authentication.getAuthToken({
        silent: !wish.interactive,
        ...(wish.claims ? { claims: [wish.claims] } : {}),
      })
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      const needsPerson = ASKS_THE_PERSON.some((code) => message.includes(code))
      if (needsPerson && !wish.interactive) throw new InteractionNeeded(wish.claims, { cause: error })
      throw new SignInFailed(/^[A-Za-z_]{3,40}$/.test(message) ? message : 'teams', { cause: error })
    }
  },
}
