// The user's own calendar: occurrences with who was asked and what they answered. No subject is asked for.
import { z } from 'zod'
import type { CalendarEntry, Response } from './graph.ts'

const when = z.looseObject({ dateTime: z.string(), timeZone: z.string().nullish() })
const who = z.looseObject({ emailAddress: z.looseObject({ address: z.string().nullish() }).nullish() })

const shape = z.looseObject({
  id: z.string().min(1),
  start: when,
  end: when,
  organizer: who.nullish(),
  attendees: z
    .array(
      z.looseObject({
        type: z.string().nullish(),
        status: z.looseObject({ response: z.string().nullish() }).nullish(),
        emailAddress: who.shape.emailAddress,
      }),
    )
    .nullish(),
  responseStatus: z.looseObject({ response: z.string().nullish() }).nullish(),
  isCancelled: z.boolean().nullish(),
  sensitivity: z.string().nullish(),
  seriesMasterId: z.string().nullish(),
  isAllDay: z.boolean().nullish(),
  isOrganizer: z.boolean().nullish(),
  hideAttendees: z.boolean().nullish(),
  webLink: z.string().nullish(),
})

export const CALENDAR_FIELDS =
  'id,start,end,organizer,attendees,responseStatus,isCancelled,sensitivity,seriesMasterId,isAllDay,isOrganizer,hideAttendees,webLink'

/** Graph's event into ours; null when it is not understood. Times are asked for in UTC. */
export function fromGraph(item: unknown): CalendarEntry | null {
  const found = shape.safeParse(item)
  if (!found.success) return null
  const event = found.data
  const [start, end] = [at(event.start.dateTime), at(event.end.dateTime)]
  if (Number.isNaN(start) || Number.isNaN(end)) return null
  return {
    id: event.id,
    start,
    end,
    organizer: event.organizer?.emailAddress?.address?.toLowerCase() ?? null,
    attendees: (event.attendees ?? []).flatMap((attendee) => {
      const address = attendee.emailAddress?.address?.toLowerCase()
      return address
        ? [{ address, response: response(attendee.status?.response), resource: attendee.type === 'resource' }]
        : []
    }),
    ownResponse: event.isOrganizer ? 'organizer' : response(event.responseStatus?.response),
    cancelled: event.isCancelled ?? false,
    isPrivate: isPrivate(event.sensitivity),
    recurring: typeof event.seriesMasterId === 'string',
    allDay: event.isAllDay ?? false,
    hideAttendees: event.hideAttendees ?? false,
    link: isPrivate(event.sensitivity) ? null : webLink(event.webLink),
  }
}

function isPrivate(sensitivity: string | null | undefined): boolean {
  return sensitivity === 'private' || sensitivity === 'confidential'
}

/** Only what a browser may open; anything else is no link. */
function webLink(text: string | null | undefined): string | null {
  return text && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null
}

/** Seven decimals, no offset: UTC as asked. */
function at(dateTime: string): number {
  return Date.parse(`${dateTime.slice(0, 23).replace(/Z$/, '')}Z`)
}

function response(text: string | null | undefined): Response {
  if (text === 'accepted' || text === 'declined' || text === 'organizer') return text
  return text === 'tentativelyAccepted' ? 'tentative' : 'none'
}
