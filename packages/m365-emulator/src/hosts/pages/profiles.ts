// The clients the stage can play, with what each of them can and cannot do.

export type HostName = 'teams' | 'outlook'

/** A Teams client as teams-js sees it: the names in `app.getContext()` and the sign-in it offers. */
export interface TeamsProfile {
  id: string
  label: string
  hostName: 'TeamsModern' | 'Teams'
  clientType: 'web' | 'desktop' | 'android'
  phone: boolean
}

/** An Outlook client as Office.js sees it. `mailbox` is the highest requirement set of the family Mailbox, times 100. */
export interface OutlookProfile {
  id: string
  label: string
  platform: 'OfficeOnline' | 'PC' | 'Mac' | 'iOS'
  hostName: 'OutlookWebApp' | 'newOutlookWindows' | 'Outlook' | 'OutlookIOS'
  version: string
  mailbox: number
  nestedAppAuth: boolean
  phone: boolean
}

export const TEAMS_PROFILES: readonly TeamsProfile[] = [
  { id: 'teams-web', label: 'Teams on the web', hostName: 'TeamsModern', clientType: 'web', phone: false },
  { id: 'teams-desktop', label: 'Teams on the desktop', hostName: 'TeamsModern', clientType: 'desktop', phone: false },
  { id: 'teams-phone', label: 'Teams on a phone', hostName: 'Teams', clientType: 'android', phone: true },
]

/** Highest sets: learn.microsoft.com, "Outlook JavaScript API requirement sets"; nested app auth needs classic 2409. */
export const OUTLOOK_PROFILES: readonly OutlookProfile[] = [
  {
    id: 'outlook-web',
    label: 'Outlook on the web',
    platform: 'OfficeOnline',
    hostName: 'OutlookWebApp',
    version: '20261116003.07',
    mailbox: 115,
    nestedAppAuth: true,
    phone: false,
  },
  {
    id: 'outlook-new',
    label: 'New Outlook on Windows',
    platform: 'OfficeOnline',
    hostName: 'newOutlookWindows',
    version: '20261116003.07',
    mailbox: 115,
    nestedAppAuth: true,
    phone: false,
  },
  {
    id: 'outlook-classic',
    label: 'Classic Outlook (2307)',
    platform: 'PC',
    hostName: 'Outlook',
    version: '16.0.16626.20170',
    mailbox: 113,
    nestedAppAuth: false,
    phone: false,
  },
  {
    id: 'outlook-mac',
    label: 'Outlook on Mac',
    platform: 'Mac',
    hostName: 'Outlook',
    version: '16.103.25111410',
    mailbox: 113,
    nestedAppAuth: true,
    phone: false,
  },
  {
    id: 'outlook-phone',
    label: 'Outlook on a phone',
    platform: 'iOS',
    hostName: 'OutlookIOS',
    version: '5.2446.0',
    mailbox: 105,
    nestedAppAuth: true,
    phone: true,
  },
]

/** Finds a profile by its id; an unknown id means the first, the client on the web. */
export function profileOf<P extends { id: string }>(profiles: readonly P[], id: string): P {
  const found = profiles.find((profile) => profile.id === id) ?? profiles[0]
  if (!found) throw new Error('There are no profiles to choose from.')
  return found
}
