// What a Teams-like host says it can do (`runtimeConfig`) and who and where the person is (`context`).

/** Which frame the tab sits in: Teams itself, or the app list of Outlook, where mail can be opened. */
export interface TabHostContext {
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
export function runtimeConfig(hostContext: TabHostContext): object {
  return {
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isLegacyTeams: false,
    isNAAChannelRecommended: hostContext.nestedAppAuth,
    supports: {
      app: { lifecycle: {}, notifySuccessResponse: {} },
      pages: { currentApp: {}, backStack: {} },
      ...(hostContext.nestedAppAuth ? { nestedAppAuth: {} } : {}),
      ...(hostContext.hostName === 'Outlook' ? { mail: {} } : {}),
    },
  }
}

/** The flat context hosts still send; teams-js turns it into the nested one of `app.getContext()`. */
export function tabContext(hostContext: TabHostContext): object {
  return {
    appId: hostContext.appId,
    entityId: hostContext.entityId,
    ...(hostContext.subEntityId ? { subEntityId: hostContext.subEntityId } : {}),
    frameContext: 'content',
    locale: hostContext.locale,
    theme: hostContext.theme,
    hostName: hostContext.hostName,
    hostClientType: hostContext.clientType,
    userObjectId: hostContext.person.id,
    userDisplayName: hostContext.person.name,
    userPrincipalName: hostContext.person.userPrincipalName,
    loginHint: hostContext.person.userPrincipalName,
    tid: hostContext.person.tenantId,
    tenantSKU: 'enterprise',
    userLicenseType: 'Teams',
    ringId: 'general',
    isFullScreen: false,
    isMultiWindow: false,
  }
}
