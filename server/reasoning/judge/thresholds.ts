// Every number of the rule, beside the sentence it stands for. The rule has two sentences of its own:
// NOT ENOUGH is "a couple of e-mails, talks at office parties, attending some of the same meetings";
// ENOUGH is "you report to them, worked under them on a project, received training, or helped put together a report".
// "Judgement" marks a number set by reasoning; "records" one found on recorded mail and meetings of real companies.

/** An audience begins here: more people than this is nobody's personal contact. Judgement. */
export const AUDIENCE = 25

/** "Attending some of the same meetings" ends and working together begins at six people round a table. Judgement. */
export const SMALL_MEETING = 6

/** A mail or a chat of up to four people is written to each of them. Judgement. */
export const DIRECT_MAIL = 4

/** A mail of up to five is part of a week's direct contact. Records. */
export const CLOSE_MAIL = 5

/** Circles larger than this say nothing of who works with whom. Records: 10 to 30 order people alike. */
export const CIRCLE = 20

/** A chat larger than this is an audience or a party. Judgement. */
export const WORK_CHAT = 8

/** Less of a chat than this in working hours is "talks at office parties". Judgement. */
export const WORK_HOURS = 0.5

/** Being copied in is a seventh of being written to. Judgement. */
export const COPIED = 0.15

/** An invitation half accepted is half a meeting for the order, and none for the facts. Judgement. */
export const TENTATIVE = 0.5

/**
 * Both invited by somebody else, and the user came: whether the senior colleague did cannot be seen. Half a small meeting for the
 * order, nothing of a larger one, and none for the facts. Judgement.
 */
export const UNKNOWN_PRESENCE = 0.5

/**
 * "You report to them", for about two months at least. Silence counts only of people who write, about a mail a working day;
 * two months of it before the first contact date a line that the directory does not date, while loose company (copies,
 * circles, larger meetings) in four weeks or more shows that it is older. Judgement; records: a quarter to a half of true
 * reporting lines show no mail at all.
 */
export const REPORTING = { days: 60, writesPerYear: 250, silenceDays: 60, looseWeeks: 4 } as const

/** "Worked under them on a project": a few tasks of theirs done over some weeks, and something beside them. Judgement. */
export const PROJECT = { done: 3, weeks: 3, given: 5, meetings: 3, mails: 10, plan: 20 } as const

/** Meetings so small, many and spread that they are work under someone. Judgement; records: days beat minutes. */
export const MEETINGS = { held: 6, weeks: 6, differentWeeks: 3 } as const

/**
 * "Received training": sessions they gave to a group that could ask questions. Two are enough when the user says so too.
 * A calendar that shows no titles shows long sessions, longer than the usual hour (`classMinutes`), and the user says what
 * they were. Judgement.
 */
export const TRAINING = {
  sessions: 3,
  minutes: 180,
  people: 12,
  statedSessions: 2,
  statedMinutes: 90,
  classMinutes: 75,
} as const

/** "Helped put together a report": few editors, both of them writing. Judgement. */
export const REPORT = { editors: 8, edits: 3, weeks: 2, documents: 2, manyEdits: 10 } as const

/** None of the four by name, yet far beyond "a couple of e-mails". Records: twenty mails still mean little. */
export const EXCHANGE = { items: 60, eachWay: 20, weeks: 12 } as const

/** What half shows a fact that the user states. Judgement: about half of what would show it alone. */
export const HALF = { tasks: 2, meetings: 3, mails: 10, eachWay: 3, points: 20, aroundDays: 60 } as const

/** Points: cap · x / (x + half). Mail is capped because mail alone is wrong too often even at its best (records). */
export const FAMILIES = {
  mail: { cap: 45, half: 20 },
  meetings: { cap: 45, half: 4 },
  tasks: { cap: 30, half: 4 },
  documents: { cap: 30, half: 3 },
  chat: { cap: 15, half: 10 },
} as const

/** So many points, from two families that each say something, decide without a named fact. Judgement. */
export const DECIDES = { points: 60, family: 8, families: 2 } as const

/** Work ends but does not vanish: half after 540 days, never less than a quarter. Judgement. */
export const DECAY = { halfLifeDays: 540, least: 0.25 } as const

/** How a mail tie is put together from its shares. Records: order .94 of recorded reporting lines. */
export const MAIL_TIE = { together: 1, weeks: 0.1, circle: 0.3, half: 0.6 } as const

/** Days together times share of the user's time in company. Records: .75 where raw minutes give .71. */
export const MEETING_TIE = { half: 1 } as const

/** "Not yet" needs sight. Below eight weeks the mail order loses most of its power (records). */
export const SIGHT = { windowDays: 56, timesLonger: 2, privateMeetings: 5, points: 8 } as const

/** Rhythm: three days a week are "most days"; weekly, a meeting now and then left out, needs two weeks. Judgement. */
export const RHYTHM = { weeks: 12, mostDays: 3, weekly: 0.75 } as const
