// What a Teams-like host says it can do (`runtimeConfig`) and who and where the person is (`context`).

/** Which frame the tab sits in: Teams itself, or the app list of Outlook, where mail can be opened. */
export interface TabSeat {
  hostName: 'TeamsModern' | 'Teams' | 'Outlook'
  clientType: 'web' | 'desktop' | 'android'
  nestedAppAuth: boolean
  theme: string
  locale: string
  entityId: string
  subEntityId: string | null
  appId: string
  person: { id: string; tenantId: string; name: string; userPrincipalName: string }
}

/** The runtime of teams-js, version 4. Mail is Outlook's alone; the clipboard capability is deprecated and left out. */
export function runtimeConfig(seat: TabSeat): object {
  return {
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isLegacyTeams: false,
    isNAAChannelRecommended: seat.nestedAppAuth,
    supports: {
      app: { lifecycle: {}, notifySuccessResponse: {} },
      pages: { currentApp: {}, backStack: {} },
      ...(seat.nestedAppAuth ? { nestedAppAuth: {} } : {}),
      ...(seat.hostName === 'Outlook' ? { mail: {} } : {}),
    },
  }
}

/** The flat context hosts still send; teams-js turns it into the nested one of `app.getContext()`. */
export function tabContext(seat: TabSeat): object {
  return {
    appId: seat.appId,
    entityId: seat.entityId,
    ...(seat.subEntityId ? { subEntityId: seat.subEntityId } : {}),
    frameContext: 'content',
    locale: seat.locale,
    theme: seat.theme,
    hostName: seat.hostName,
    hostClientType: seat.clientType,
    userObjectId: seat.person.id,
    userDisplayName: seat.person.name,
    userPrincipalName: seat.person.userPrincipalName,
    loginHint: seat.person.userPrincipalName,
    tid: seat.person.tenantId,
    tenantSKU: 'enterprise',
    userLicenseType: 'Teams',
    ringId: 'general',
    isFullScreen: false,
    isMultiWindow: false,
  }
}
