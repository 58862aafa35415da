// What each call of the contract carries and answers, by the names of the published v1.0 metadata (META).
// The contract checker reads it; nothing of the product does.

export interface Shape {
  /** Type of the answer: `user`, `message[]`, `bytes`, or nothing. */
  answers: string
  /** Type of the body, or the parameters of an action; left out where the call has none. */
  sends?: string | Readonly<Record<string, string>>
}

/** By the id of the contract's row. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'me.get': { answers: 'user' },
  'user.get': { answers: 'user' },
  'users.list': { answers: 'user[]' },
  'me.manager': { answers: 'directoryObject' },
  'user.manager': { answers: 'directoryObject' },
  'me.directReports': { answers: 'directoryObject[]' },
  'user.directReports': { answers: 'directoryObject[]' },
  'directoryObjects.getByIds': { answers: 'directoryObject[]', sends: { ids: 'string[]', types: 'string[]' } },
  'me.translateExchangeIds': {
    answers: 'convertIdResult[]',
    sends: { inputIds: 'string[]', targetIdType: 'exchangeIdFormat', sourceIdType: 'exchangeIdFormat' },
  },
  'me.photo.value': { answers: 'bytes' },
  'me.photos.value': { answers: 'bytes' },
  'user.photo.value': { answers: 'bytes' },
  'user.photos.value': { answers: 'bytes' },
  'me.people': { answers: 'person[]' },
  'me.messages.list': { answers: 'message[]' },
  'me.messages.create': { answers: 'message', sends: 'message' },
  'me.messages.get': { answers: 'message' },
  'me.messages.update': { answers: 'message', sends: 'message' },
  'me.messages.delete': { answers: '' },
  'me.messages.send': { answers: '' },
  'me.mailFolders.list': { answers: 'mailFolder[]' },
  'me.mailFolder.get': { answers: 'mailFolder' },
  'me.mailFolder.messages.list': { answers: 'message[]' },
  'me.mailFolder.messages.delta': { answers: 'message[]' },
  'me.messages.extensions.create': { answers: 'extension', sends: 'extension' },
  'me.messages.extensions.get': { answers: 'extension' },
  'me.calendarView': { answers: 'event[]' },
  'me.calendarView.delta': { answers: 'event[]' },
  'me.events.get': { answers: 'event' },
  'me.chats.list': { answers: 'chat[]' },
  'chat.get': { answers: 'chat' },
  'chat.members': { answers: 'conversationMember[]' },
  'user.teamwork.sendActivityNotification': {
    answers: '',
    sends: {
      topic: 'teamworkActivityTopic',
      activityType: 'string',
      chainId: 'number',
      previewText: 'itemBody',
      teamsAppId: 'string',
      templateParameters: 'keyValuePair[]',
      iconId: 'string',
    },
  },
  'me.planner.tasks': { answers: 'plannerTask[]' },
  'planner.plan.get': { answers: 'plannerPlan' },
  'planner.task.get': { answers: 'plannerTask' },
  'subscriptions.create': { answers: 'subscription', sends: 'subscription' },
  'subscriptions.update': { answers: 'subscription', sends: 'subscription' },
  'subscriptions.delete': { answers: '' },
  'subscriptions.reauthorize': { answers: '' },
}

/** Scopes the app may hold for a call although a lesser one is listed, each with its reason. */
export const WIDER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'user.get': { 'User.Read.All': 'Title and department of others are withheld from User.ReadBasic.All.' },
  'users.list': { 'User.Read.All': 'Title and department of others are withheld from User.ReadBasic.All.' },
  'me.get': { 'User.Read.All': 'The chain of managers comes expanded in it, and is another person’s data.' },
  'user.directReports': { 'User.Read.All': 'Who leads whom elsewhere in the company, with titles.' },
  'me.messages.list': {
    'Mail.ReadWrite':
      'Our own mark is an extended property, which Mail.ReadBasic withholds; the draft needs it anyway.',
  },
  'me.messages.get': {
    'Mail.ReadBasic': 'Less than the scope listed first, and enough for what is selected.',
    'Mail.ReadWrite':
      'The words of an answer to our own request: held for the draft anyway, so no further scope is asked for.',
  },
  'me.translateExchangeIds': {
    'User.Read': 'The scope of sign-in itself, held anyway; reading other people is not needed for it.',
  },
  'user.teamwork.sendActivityNotification': {
    'TeamsActivity.Send.User':
      'Given by whoever installs the app, for themselves alone; with a token of their own nobody can tell themselves.',
  },
  'me.calendarView': { 'Calendars.Read': 'Calendars.ReadBasic needs an administrator; this is the second offer.' },
}

/** Scopes of a row that the published permissions data does not list for it, each with its reason; `*`: the call as a whole. */
export const UNLISTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'me.messages.get': { 'Mail.ReadWrite': 'The data leaves out wider scopes of a read; lists of messages name it.' },
  'me.mailFolder.get': {
    '*': 'The data leaves out the single folder; its page (mailfolder-get) names the scopes of the list.',
  },
  'user.teamwork.sendActivityNotification': {
    'TeamsActivity.Send.User':
      'The data lists delegated scopes; the page of the call names this one for the app itself.',
  },
  'me.events.get': { 'Calendars.ReadWrite': 'The data leaves out wider scopes of a read; the view names it.' },
}

/** The least scope of a subscription, by what it watches (LEARN outlook-change-notifications-overview). */
export const WATCHED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\/messages$/i, ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite']],
  [/\/events$/i, ['Calendars.Read', 'Calendars.ReadWrite']],
]
