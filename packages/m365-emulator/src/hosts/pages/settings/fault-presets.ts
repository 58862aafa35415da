// Troubles a person can have with Microsoft Graph and with signing in, each as a plan for the emulator.
import { readConsents, readFaults, setConsents, setFaults, type Fault, type Person } from '../world/control.ts'

export interface FaultPreset {
  id: string
  label: string
  hint: string
  faults: readonly Fault[]
  /** Consents taken away; the administrator's are those of the whole company. */
  withoutConsent?: readonly string[]
}

/** Every call to Graph, also inside a batch; never the sign-in. */
const GRAPH = '/(me|users|chats|planner|directoryObjects|\\$batch)([/?]|$)'
const TOKEN = 'oauth2/v2.0/token'
/** The one consent of the sample company that an administrator gave. */
const ADMINS = ['User.Read.All']

export const FAULT_PRESETS: readonly FaultPreset[] = [
  { id: 'none', label: 'Everything works', hint: 'No trouble.', faults: [] },
  {
    id: 'down',
    label: 'Graph is down',
    hint: 'Every call is answered with 503. Outlook beside it feels it too.',
    faults: [
      { match: { path: GRAPH }, status: 503, code: 'serviceNotAvailable', message: 'The service is not available.' },
    ],
  },
  {
    id: 'unreachable',
    label: 'Offline',
    hint: 'No line to Graph: every call breaks off.',
    faults: [{ match: { path: GRAPH }, drop: 'request' }],
  },
  {
    id: 'busy',
    label: '429 with Retry-After',
    hint: 'Every second call is told to wait two seconds.',
    faults: [{ match: { path: GRAPH }, probability: 0.5, status: 429, retryAfter: 2, code: 'TooManyRequests' }],
  },
  {
    id: 'storm',
    label: '429 to everything',
    hint: 'Every call is told to wait a second, again and again.',
    faults: [{ match: { path: GRAPH }, status: 429, retryAfter: 1, code: 'TooManyRequests' }],
  },
  {
    id: 'forgotten',
    label: 'Delta links forgotten',
    hint: 'Whoever asks what changed is told to begin anew (410).',
    faults: [{ match: { path: '/delta\\?.*deltatoken=' }, status: 410, code: 'SyncStateNotFound' }],
  },
  {
    id: 'challenge',
    label: 'Claims challenge',
    hint: 'Graph wants a newer sign-in for every call.',
    faults: [{ match: { path: GRAPH }, claims: true }],
  },
  {
    id: 'slow',
    label: 'Graph is slow',
    hint: 'Every answer takes four seconds longer.',
    faults: [{ match: { path: GRAPH }, delayMs: 4000 }],
  },
  {
    id: 'draft-lost',
    label: 'Draft answer lost',
    hint: 'The next draft is made, but the answer never arrives.',
    faults: [{ match: { method: 'POST', path: '/me/messages$' }, drop: 'response', times: 1 }],
  },
  {
    id: 'draft-refused',
    label: 'Drafts refused',
    hint: 'Making a draft is answered with 403.',
    faults: [
      {
        match: { method: 'POST', path: '/me/messages$' },
        status: 403,
        code: 'ErrorAccessDenied',
        message: 'Access is denied.',
      },
    ],
  },
  {
    id: 'no-calendar',
    label: 'No consent for calendar',
    hint: 'The person has not allowed meetings to be read.',
    faults: [],
    withoutConsent: ['Calendars.Read'],
  },
  {
    id: 'no-directory',
    label: 'No consent of the administrator',
    hint: 'The reporting line may not be read.',
    faults: [],
    withoutConsent: ADMINS,
  },
  {
    id: 'sign-in',
    label: 'Sign-in has run out',
    hint: 'Entra asks for a new sign-in.',
    faults: [{ match: { path: TOKEN }, error: 'interaction_required' }],
  },
]

/** Puts a preset's plan and consents in the place of those before. */
export async function applyPreset(id: string, person: Person): Promise<void> {
  const { faults = [], withoutConsent: revoked = [] } = FAULT_PRESETS.find((preset) => preset.id === id) ?? {}
  const own = FAULT_PRESETS.flatMap((preset) => preset.withoutConsent ?? []).filter((scope) => !ADMINS.includes(scope))
  await setFaults(faults)
  await setConsents(person, {
    grant: own.filter((scope) => !revoked.includes(scope)),
    revoke: own.filter((scope) => revoked.includes(scope)),
    admin: ADMINS.filter((scope) => !revoked.includes(scope)),
  })
}

/** The preset in force; a plan made elsewhere is none of them. */
export async function currentPreset(person: Person): Promise<string> {
  const [plan, granted] = await Promise.all([readFaults(), readConsents(person)])
  const isInForce = ({ faults, withoutConsent = [] }: FaultPreset): boolean =>
    JSON.stringify(faults) === JSON.stringify(plan) && withoutConsent.every((scope) => !granted.includes(scope))
  // "Everything works" is in force whenever no consent is missing either, so the more special ones are asked first.
  return [...FAULT_PRESETS].reverse().find(isInForce)?.id ?? ''
}
