// The calendar: occurrences in a window, as the owner of the calendar sees them.
import { context, preferences, type Call } from '../call.ts'
import { chosen, inOrder, orders, select } from '../odata/select.ts'
import { badRequest, notFound } from '../problem.ts'
import type { Mailbox } from '../mailbox.ts'
import type { Meeting } from '../store.ts'
import { iso, recipient, toHtml } from './message-json.ts'
import { mailboxOf } from './messages.ts'
import { inZone, zoneOf } from './time-zone.ts'
import { ok, onlyOptions, page, type Routes } from './route.ts'
import { DAY } from '../company/days.ts'

const NEVER = '0001-01-01T00:00:00Z'

function time(call: Call, name: string): number {
  const text = call.query.get(name)
  if (text === undefined)
    throw badRequest(
      'outlook',
      `This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.`,
      'ErrorInvalidParameter',
    )
  const at = Date.parse(/(Z|[+-]\d{2}:\d{2})$/i.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : `${text}Z`)
  if (Number.isNaN(at))
    throw badRequest('outlook', `The value '${text}' of parameter '${name}' is invalid.`, 'ErrorInvalidParameter')
  return at
}

/** The owner's meetings that touch the window asked for. */
export function meetingsBetween(call: Call): Meeting[] {
  const [from, to] = [time(call, 'startDateTime'), time(call, 'endDateTime')]
  if (to < from) throw badRequest('outlook', 'The end of the window is before its start.', 'ErrorInvalidParameter')
  if (to - from > 1825 * DAY)
    throw badRequest(
      'outlook',
      'The requested time duration specified for the calendar view is too long. It exceeds the maximum of 1825 days.',
    )
  const now = call.world.now()
  return call.world
    .calendar(call.me.id)
    .filter((meeting) => meeting.end > from && meeting.start < to && meeting.createdAt <= now)
}

function answers(call: Call, meeting: Meeting): { own: object; attendees: object[]; isOrganizer: boolean } {
  const isOwn = (address: string): boolean => call.me.addresses.includes(address)
  const isOrganizer = isOwn(meeting.organizer.address)
  const given = (answer: string): object => ({
    response: answer,
    time: answer === 'notResponded' || answer === 'none' ? NEVER : iso(meeting.createdAt),
  })
  const mine = meeting.attendees.find(({ party }) => isOwn(party.address))
  return {
    isOrganizer,
    own: isOrganizer ? { response: 'organizer', time: NEVER } : given(mine?.answer ?? 'none'),
    // Only the organizer's copy knows what the others answered; an attendee's copy knows its own.
    attendees: meeting.attendees.map(({ party, answer, type }) => ({
      type,
      status:
        isOrganizer || isOwn(party.address)
          ? given(answer === 'notResponded' ? 'none' : answer)
          : { response: 'none', time: NEVER },
      ...recipient(party),
    })),
  }
}

/** The event as Graph shows it in the caller's calendar. */
export function eventJson(call: Call, mailbox: Mailbox, meeting: Meeting): Record<string, unknown> {
  const zone = zoneOf(preferences(call.headers).get('outlook.timezone'))
  const { own, attendees, isOrganizer } = answers(call, meeting)
  const id = mailbox.eventId(meeting.key)
  const changeKey = Buffer.from(meeting.key, 'hex').toString('base64')
  const basic = !call.token.scopes.has('Calendars.Read') && !call.token.scopes.has('Calendars.ReadWrite')
  const place = {
    displayName: meeting.place ?? (meeting.online ? 'Microsoft Teams Meeting' : ''),
    locationType: 'default',
    uniqueIdType: 'unknown',
  }
  return {
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime: iso(meeting.createdAt),
    lastModifiedDateTime: iso(meeting.createdAt),
    changeKey,
    categories: [],
    transactionId: null,
    originalStartTimeZone: 'W. Europe Standard Time',
    originalEndTimeZone: 'W. Europe Standard Time',
    iCalUId: `040000008200E00074C5B7101A82E008${meeting.key.toUpperCase()}`,
    reminderMinutesBeforeStart: 15,
    isReminderOn: true,
    hasAttachments: false,
    subject: meeting.subject,
    ...(basic
      ? {}
      : {
          bodyPreview: meeting.body.slice(0, 255),
          body: { contentType: 'html', content: toHtml({ type: 'text', content: meeting.body }) },
        }),
    importance: 'normal',
    sensitivity: meeting.sensitivity,
    isAllDay: meeting.allDay,
    isCancelled: meeting.cancelled,
    isOrganizer,
    responseRequested: true,
    seriesMasterId: meeting.series ? mailbox.eventId(meeting.series) : null,
    showAs: meeting.cancelled ? 'free' : meeting.allDay ? 'oof' : 'busy',
    type: meeting.series ? 'occurrence' : 'singleInstance',
    webLink: `${call.url}/mail/calendar/${encodeURIComponent(id)}`,
    onlineMeetingUrl: null,
    isOnlineMeeting: meeting.online,
    onlineMeetingProvider: meeting.online ? 'teamsForBusiness' : 'unknown',
    allowNewTimeProposals: true,
    isDraft: false,
    hideAttendees: false,
    recurrence: null,
    responseStatus: own,
    start: inZone(meeting.start, zone),
    end: inZone(meeting.end, zone),
    location: place,
    locations: meeting.place ? [place] : [],
    attendees,
    organizer: recipient(meeting.organizer),
  }
}

function view(call: Call) {
  const mailbox = mailboxOf(call)
  onlyOptions(call)
  if (/\b(start|end)\//.test(call.query.get('$filter') ?? ''))
    throw badRequest(
      'outlook',
      "The restriction on 'start' or 'end' is not supported for a calendar view.",
      'ErrorInvalidUrlQueryFilter',
    )
  const meetings = meetingsBetween(call)
  const by = orders(call.query.get('$orderby'))
  if (!by) throw badRequest('outlook', 'Invalid $orderby.', 'RequestBroker--ParseUri')
  const names = chosen(call.query.get('$select'))
  const context_ = context(call, `users('${call.me.id}')/calendarView`)
  const count = call.query.get('$count') === 'true' ? meetings.length : null
  if (by.length === 0 || (by.length === 1 && by[0]?.path === 'start/dateTime' && !by[0].descending))
    return page(call, meetings as unknown as Record<string, unknown>[], {
      context: context_,
      count,
      show: (meeting) => select(eventJson(call, mailbox, meeting as unknown as Meeting), names),
    })
  const rows = inOrder(
    meetings.map((meeting) => eventJson(call, mailbox, meeting)),
    by,
  )
  return page(call, rows, { context: context_, count, show: (row) => select(row, names) })
}

function one(call: Call) {
  const mailbox = mailboxOf(call)
  const found = call.world.calendar(call.me.id).find(({ key }) => mailbox.eventId(key) === call.params[0])
  if (!found) throw notFound('outlook')
  return ok({
    '@odata.context': context(call, `users('${call.me.id}')/events/$entity`),
    ...select(eventJson(call, mailbox, found), chosen(call.query.get('$select'))),
  })
}

export const eventRoutes: Routes = { 'me.calendarView': view, 'me.events.get': one }
