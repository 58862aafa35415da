// The calls the emulator answers of Microsoft Graph v1.0: path, options, scopes, limits.
// Sources: DOC the reference page of the call in the Graph documentation; PERM the published permissions data of 2026-08;
// META the published v1.0 metadata of 2026-08; LEARN the page on Microsoft Learn.
import type { Workload } from './problem.ts'

export interface Contract {
  id: string
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** `{…}` stands for one segment. */
  path: string
  workload: Workload
  /** Any one of them is enough; the least one first. Empty: decided by the call's content. */
  scopes: readonly string[]
  /** Query options the call takes; others are refused or left alone as the call's notes say. */
  options: readonly string[]
  /** Page size: usual and greatest. */
  page?: { usual: number; most: number; above: 'clamp' | 'refuse' }
  /** Counts against the four at once of the mailbox. */
  mailbox?: true
  /** The app may make it in its own name, of a person who has it installed: a permission given with the installation. */
  own?: string
  source: string
}

const DIRECTORY_ALL = ['User.Read.All', 'Directory.Read.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All']
const MAIL_READ = ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite']
const TASKS = ['Tasks.Read', 'Group.Read.All', 'Tasks.ReadWrite', 'Group.ReadWrite.All']
const CHATS = ['Chat.ReadBasic', 'Chat.Read', 'Chat.ReadWrite']
const PHOTO = ['User.Read', 'User.ReadBasic.All', 'ProfilePhoto.Read.All']
const REPORTS = ['User.Read', ...DIRECTORY_ALL]
const LISTING = ['$select', '$filter', '$orderby', '$search', '$top', '$skip', '$count', '$expand']
const VIEW = ['startDateTime', 'endDateTime', '$select', '$orderby', '$top', '$skip', '$filter', '$count', '$expand']
const DIRECTORY_LIST = ['$select', '$filter', '$search', '$orderby', '$top', '$count', '$expand']
const MAIL_PAGE = { usual: 10, most: 1000, above: 'clamp' } as const

const call = (
  id: string,
  method: Contract['method'],
  path: string,
  workload: Workload,
  scopes: readonly string[],
  options: readonly string[],
  source: string,
  more: Pick<Contract, 'page' | 'mailbox' | 'own'> = {},
): Contract => ({ id, method, path, workload, scopes, options, source, ...more })

// prettier-ignore
const DIRECTORY: readonly Contract[] = [
  call('me.get', 'GET', '/me', 'directory', ['User.Read', 'User.ReadBasic.All', ...DIRECTORY_ALL, 'User.ReadWrite'], ['$select', '$expand', '$count'], 'PERM; LEARN user-get, user-list-manager'),
  call('user.get', 'GET', '/users/{id}', 'directory', ['User.ReadBasic.All', 'User.Read', ...DIRECTORY_ALL, 'User.ReadWrite'], ['$select', '$expand', '$count'], 'PERM; LEARN user-get'),
  call('users.list', 'GET', '/users', 'directory', ['User.ReadBasic.All', ...DIRECTORY_ALL], DIRECTORY_LIST, 'PERM; LEARN user-list, paging', { page: { usual: 100, most: 999, above: 'refuse' } }),
  call('me.manager', 'GET', '/me/manager', 'directory', DIRECTORY_ALL, ['$select'], 'PERM; LEARN user-list-manager'),
  call('user.manager', 'GET', '/users/{id}/manager', 'directory', DIRECTORY_ALL, ['$select'], 'PERM; LEARN user-list-manager'),
  call('me.directReports', 'GET', '/me/directReports', 'directory', REPORTS, ['$select', '$top', '$count', '$filter', '$orderby', '$search'], 'PERM'),
  call('user.directReports', 'GET', '/users/{id}/directReports', 'directory', REPORTS, ['$select', '$top', '$count', '$filter', '$orderby', '$search'], 'PERM'),
  call('directoryObjects.getByIds', 'POST', '/directoryObjects/getByIds', 'directory', ['Directory.Read.All'], [], 'PERM; DOC directoryobject-getbyids: at most 1000 ids'),
  call('me.translateExchangeIds', 'POST', '/me/translateExchangeIds', 'outlook', ['User.ReadBasic.All', 'User.Read', 'User.Read.All', 'User.ReadWrite', 'User.ReadWrite.All'], [], 'PERM; DOC outlook-immutable-id: at most 1000 ids', { mailbox: true }),
]

// prettier-ignore
const PEOPLE: readonly Contract[] = [
  call('me.photo.value', 'GET', '/me/photo/$value', 'outlook', PHOTO, [], 'PERM; DOC profilephoto-get', {
    mailbox: true,
  }),
  call('me.photos.value', 'GET', '/me/photos/{size}/$value', 'outlook', PHOTO, [], 'PERM; DOC profilephoto-get', {
    mailbox: true,
  }),
  call('user.photo.value', 'GET', '/users/{id}/photo/$value', 'outlook', PHOTO, [], 'PERM; DOC profilephoto-get', {
    mailbox: true,
  }),
  call('user.photos.value', 'GET', '/users/{id}/photos/{size}/$value', 'outlook', PHOTO, [], 'PERM; DOC profilephoto-get', { mailbox: true }),
  call('me.people', 'GET', '/me/people', 'outlook', ['People.Read', 'People.Read.All'], ['$select', '$filter', '$orderby', '$search', '$top', '$skip'], 'PERM; DOC user-list-people', { page: MAIL_PAGE, mailbox: true }),
]

// prettier-ignore
const MAIL: readonly Contract[] = [
  call('me.messages.list', 'GET', '/me/messages', 'outlook', MAIL_READ, LISTING, 'PERM; DOC user-list-messages', {
    page: MAIL_PAGE,
    mailbox: true,
  }),
  call('me.messages.create', 'POST', '/me/messages', 'outlook', ['Mail.ReadWrite'], [], 'PERM; DOC user-post-messages', { mailbox: true }),
  call('me.messages.get', 'GET', '/me/messages/{id}', 'outlook', ['Mail.Read', 'Mail.ReadBasic', 'Mail.ReadWrite'], ['$select', '$expand'], 'PERM; DOC message-get', { mailbox: true }),
  call('me.messages.update', 'PATCH', '/me/messages/{id}', 'outlook', ['Mail.ReadWrite'], [], 'PERM; DOC message-update', { mailbox: true }),
  call('me.messages.delete', 'DELETE', '/me/messages/{id}', 'outlook', ['Mail.ReadWrite'], [], 'PERM; DOC message-delete', { mailbox: true }),
  call('me.messages.send', 'POST', '/me/messages/{id}/send', 'outlook', ['Mail.Send'], [], 'PERM; DOC message-send', {
    mailbox: true,
  }),
  call('me.mailFolders.list', 'GET', '/me/mailFolders', 'outlook', MAIL_READ, ['$select', '$top'], 'PERM; DOC user-list-mailfolders', { page: MAIL_PAGE, mailbox: true }),
  call('me.mailFolder.get', 'GET', '/me/mailFolders/{id}', 'outlook', MAIL_READ, ['$select'], 'PERM; DOC mailfolder-get', { mailbox: true }),
  call('me.mailFolder.messages.list', 'GET', '/me/mailFolders/{id}/messages', 'outlook', MAIL_READ, LISTING, 'PERM; DOC mailfolder-list-messages', { page: MAIL_PAGE, mailbox: true }),
  call('me.mailFolder.messages.delta', 'GET', '/me/mailFolders/{id}/messages/delta', 'outlook', MAIL_READ, ['$select', '$top', '$expand', '$filter', '$orderby', 'changeType', '$deltatoken', '$skiptoken'], 'PERM; DOC message-delta', { mailbox: true }),
  call('me.messages.extensions.create', 'POST', '/me/messages/{id}/extensions', 'outlook', ['Mail.ReadWrite'], [], 'PERM; DOC opentypeextension-post', { mailbox: true }),
  call('me.messages.extensions.get', 'GET', '/me/messages/{id}/extensions/{id}', 'outlook', ['Mail.Read'], [], 'PERM; DOC opentypeextension-get', { mailbox: true }),
]

// prettier-ignore
const CALENDAR: readonly Contract[] = [
  call('me.calendarView', 'GET', '/me/calendarView', 'outlook', ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'], VIEW, 'PERM; DOC calendar-list-calendarview', { page: MAIL_PAGE, mailbox: true }),
  call('me.calendarView.delta', 'GET', '/me/calendarView/delta', 'outlook', ['Calendars.Read', 'Calendars.ReadBasic', 'Calendars.ReadWrite'], ['startDateTime', 'endDateTime', '$deltatoken', '$skiptoken'], 'PERM; DOC event-delta', { mailbox: true }),
  call('me.events.get', 'GET', '/me/events/{id}', 'outlook', ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'], ['$select', '$expand'], 'PERM; DOC event-get', { mailbox: true }),
]

// prettier-ignore
const TEAMS: readonly Contract[] = [
  call('me.chats.list', 'GET', '/me/chats', 'teams', CHATS, ['$expand', '$orderby', '$filter', '$top', '$skiptoken'], 'PERM; LEARN chat-list', { page: { usual: 20, most: 50, above: 'refuse' } }),
  call('chat.get', 'GET', '/chats/{id}', 'teams', CHATS, ['$expand'], 'PERM; LEARN chat-get'),
  call('chat.members', 'GET', '/chats/{id}/members', 'teams', [...CHATS.slice(0, 2), 'ChatMember.Read', 'Chat.ReadWrite', 'ChatMember.ReadWrite'], [], 'PERM; DOC chat-list-members'),
  call('user.teamwork.sendActivityNotification', 'POST', '/users/{id}/teamwork/sendActivityNotification', 'teams', ['TeamsActivity.Send', 'TeamsActivity.Send.User'], [], 'PERM; LEARN userteamwork-sendactivitynotification', { own: 'TeamsActivity.Send.User' }),
]

// prettier-ignore
const PLANNER: readonly Contract[] = [
  call('me.planner.tasks', 'GET', '/me/planner/tasks', 'planner', TASKS, [], 'PERM; LEARN planneruser-list-tasks'),
  call('planner.plan.get', 'GET', '/planner/plans/{id}', 'planner', TASKS, [], 'PERM; LEARN plannerplan-get'),
  call('planner.task.get', 'GET', '/planner/tasks/{id}', 'planner', TASKS, [], 'PERM; LEARN plannertask-get'),
]

// prettier-ignore
const NOTICES: readonly Contract[] = [
  call('subscriptions.create', 'POST', '/subscriptions', 'subscriptions', [], [], 'LEARN subscription-post-subscriptions; scopes by resource'),
  call('subscriptions.update', 'PATCH', '/subscriptions/{id}', 'subscriptions', [], [], 'LEARN subscription-update'),
  call('subscriptions.delete', 'DELETE', '/subscriptions/{id}', 'subscriptions', [], [], 'LEARN subscription-delete'),
  call('subscriptions.reauthorize', 'POST', '/subscriptions/{id}/reauthorize', 'subscriptions', [], [], 'LEARN subscription-reauthorize'),
]

/** Every call the emulator knows; `$batch` stands apart, since it carries others. */
export // prettier-ignore
const CONTRACT: readonly Contract[] = [
  ...DIRECTORY,
  ...PEOPLE,
  ...MAIL,
  ...CALENDAR,
  ...TEAMS,
  ...PLANNER,
  ...NOTICES,
]

/** Scopes no user can grant alone (PERM, adminConsentRequired), among those somebody may ask for here. */
export const ADMIN_ONLY: readonly string[] = [
  ...DIRECTORY_ALL, 'Calendars.ReadBasic', 'ProfilePhoto.Read.All', 'Group.Read.All', 'People.Read.All', 'ChatMember.Read',
] // prettier-ignore

/** The contract of a method and path, with the values of its `{…}`; names are compared without case, as Graph does. */
export function findContract(
  method: string,
  segments: readonly string[],
): { contract: Contract; params: string[] } | 'wrong-method' | null {
  const plain = segments.map((one) => one.replace(/^microsoft\.graph\./i, '').replace(/\(\)$/, ''))
  let wrongMethod = false
  for (const contract of CONTRACT) {
    const params = match(contract.path, plain)
    if (!params) continue
    if (contract.method === method) return { contract, params }
    wrongMethod = true
  }
  return wrongMethod ? 'wrong-method' : null
}

function match(path: string, segments: readonly string[]): string[] | null {
  const wanted = path.split('/').slice(1)
  if (wanted.length !== segments.length) return null
  const params: string[] = []
  for (const [i, part] of wanted.entries()) {
    const given = segments[i] ?? ''
    if (part.startsWith('{')) params.push(given)
    else if (part.toLowerCase() !== given.toLowerCase()) return null
  }
  // A function's name is no id: /users/delta is not a user called delta.
  return params.includes('delta') ? null : params
}
