// The least privileged delegated scope of each thing we read or make (Graph's permission table). Mail.Send is not among them.

export const SCOPES = {
  profile: 'User.Read',
  /** Names, addresses and photos of others, without their titles or managers; no admin consent. */
  names: 'User.ReadBasic.All',
  /** The line, titles and departments of others; admin consent. */
  chart: 'User.Read.All',
  mailHeaders: 'Mail.ReadBasic',
  /** Calendars.ReadBasic would do, but only an admin can grant it (permissions data of 2026-08). */
  calendar: 'Calendars.Read',
  chats: 'Chat.ReadBasic',
  tasks: 'Tasks.Read',
  /** Making the draft and finding it again by our own mark (Mail.ReadBasic withholds extended properties and previews). */
  drafts: 'Mail.ReadWrite',
} as const

/** Not a scope of a person's token: given to the app itself by whoever installs it in Teams, for themselves alone. */
export const OWN_PERMISSION = 'TeamsActivity.Send.User'

export type Permission = Scope | typeof OWN_PERMISSION

export type Scope = (typeof SCOPES)[keyof typeof SCOPES]

/** The scope as sign-in wants it. */
export function graphScope(scope: string): string {
  return `https://graph.microsoft.com/${scope}`
}
