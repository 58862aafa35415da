// What the judge can say: codes with the facts each carries. The add-in has the words (reason.<code>).

export type ReasonSource = 'DIRECTORY' | 'MAIL' | 'CALENDAR' | 'CHAT' | 'TASKS' | 'FILES' | 'STATED'

const spell = ['from', 'to'] as const

/** Every code with the names of its facts. `from`, `to`, `since`, `first` are days (yyyy-mm-dd), all others counts unless said. */
export const REASONS = {
  // Decisive.
  REPORTING_LINE: [],
  REPORTING_LINE_SINCE: ['since'],
  REPORTED_AS_STATED: [...spell],
  PROJECT_TASKS: ['count', 'done', ...spell],
  SMALL_MEETINGS: ['count', 'people', ...spell],
  TRAINING_SESSIONS: ['count', 'minutes', ...spell],
  REPORT_TOGETHER: ['documents', 'edits', 'theirEdits', ...spell],
  STEADY_EXCHANGE: ['sent', 'received', 'weeks', ...spell],
  WORK_OF_SEVERAL_KINDS: ['kinds'],
  PROJECT_AS_STATED: [...spell],
  TRAINING_AS_STATED: [...spell],
  REPORT_AS_STATED: [...spell],
  // Seen and counted, though too little.
  SOME_MAIL: ['sent', 'received', ...spell],
  SOME_MEETINGS: ['count', ...spell],
  SOME_TASKS: ['count', 'done', ...spell],
  SOME_DOCUMENTS: ['count', ...spell],
  SOME_CHAT: ['sent', 'received', ...spell],
  MEETINGS_OF_OTHERS: ['count', ...spell],
  LONG_SESSIONS: ['count', 'minutes', ...spell],
  A_CHAT_EXISTS: ['since'],
  NO_PERSONAL_CONTACT: [],
  MANAGER_IS_NEW: ['days'],
  MANAGER_SEEMS_NEW: ['first'],
  // The judge does not know.
  NOT_A_PERSON: ['kind'],
  SEVERAL_PEOPLE_FIT: [],
  PERSON_UNREADABLE: [],
  LINE_WITHOUT_TRACE: [],
  LINE_TO_CLOSED_ACCOUNT: [],
  LINE_HALF_SEEN: [],
  MAIL_AND_CALENDAR_UNREAD: [],
  PRIVATE_MEETINGS_MAY_HOLD_IT: ['count'],
  STATED_NOT_SHOWN: ['claim', ...spell],
  PART_COULD_NOT_BE_READ: [],
  WINDOW_TOO_SHORT: ['days'],
  NO_ADDRESS: [],
  // Seen, does not count.
  MASS_MAIL: ['count', 'people'],
  LIST_MAIL: ['count'],
  AUTOMATIC_MAIL: ['count'],
  OUT_OF_OFFICE_MAIL: ['count'],
  MEETING_RESPONSES: ['count'],
  DELEGATE_MAIL: ['count'],
  SHARED_MAILBOX_MAIL: ['count'],
  ONLY_COPIED: ['count'],
  ONE_WAY_MAIL: ['count'],
  CIRCLE_MAIL: ['count', 'people'],
  LARGE_MEETINGS: ['count', 'people'],
  LIST_MEETINGS: ['count'],
  HIDDEN_MEETINGS: ['count'],
  MIDDLE_MEETINGS: ['count', 'people'],
  DECLINED_MEETINGS: ['count'],
  CANCELLED_MEETINGS: ['count'],
  FUTURE_MEETINGS: ['count'],
  UNANSWERED_MEETINGS: ['count'],
  TENTATIVE_MEETINGS: ['count'],
  SOCIAL_MEETINGS: ['count'],
  SOCIAL_CHAT: ['count'],
  LARGE_CHAT: ['people'],
  TASKS_NOT_FROM_THEM: ['count'],
  CROWDED_DOCUMENTS: ['count', 'editors'],
  SAME_TEAM: ['people'],
  FURTHER_UP_THE_LINE: ['distance'],
  // Could not be seen.
  DIRECTORY_NOT_READ: ['why'],
  MAIL_NOT_READ: ['why'],
  CALENDAR_NOT_READ: ['why'],
  CHAT_NOT_READ: ['why'],
  TASKS_NOT_READ: ['why'],
  FILES_NOT_READ: ['why'],
  READ_ONLY_FROM: ['from'],
  PRIVATE_MEETINGS: ['count'],
  // What would change it.
  MORE_DAYS_AS_REPORT: ['days'],
  MORE_TASKS: ['have', 'need'],
  MORE_BESIDE_TASKS: ['meetings', 'mails'],
  MORE_SMALL_MEETINGS: ['have', 'need'],
  LONGER_SMALL_MEETINGS: ['weeks', 'need'],
  MORE_SESSIONS: ['have', 'need'],
  LONGER_SESSIONS: ['minutes', 'need'],
  MORE_EDITS: ['have', 'need'],
  MORE_EXCHANGE: ['have', 'need', 'eachWay'],
  WORK_TOGETHER: [],
  CHOOSE_THE_PERSON: [],
  CONFIRM_THE_LINE: [],
  SAY_WHAT_WORK: [],
  TELL_US_WHAT_WORK: [],
  TELL_US_WHAT_SESSIONS: [],
  ADD_A_TRACE: [],
  ALLOW_READING: ['mail', 'calendar'],
} as const satisfies Record<string, readonly string[]>

export type ReasonCode = keyof typeof REASONS

/** One thing the judge has to say. Its words are the add-in's. */
export interface Reason {
  code: ReasonCode
  source: ReasonSource | null
  facts: Record<string, string | number>
}

type FactsOf<C extends ReasonCode> = Record<(typeof REASONS)[C][number], string | number>

/** A reason with exactly the facts its code carries. */
export function reason<C extends ReasonCode>(code: C, source: ReasonSource | null, facts: FactsOf<C>): Reason {
  return { code, source, facts }
}
