// Times of events in the zone the client prefers: Windows names and IANA names, UTC when none was asked.
import { badRequest } from '../problem.ts'

/** Windows zone names (CLDR windowsZones) of the places where sample people and readers of this are likely to be. */
const WINDOWS: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'FLE Standard Time': 'Europe/Helsinki',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'India Standard Time': 'Asia/Kolkata',
  'China Standard Time': 'Asia/Shanghai',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'E. South America Standard Time': 'America/Sao_Paulo',
}

export interface Zone {
  /** As the client named it. */
  name: string
  iana: string
}

/** The zone by name; 400 for one nobody knows. */
export function zoneOf(name: string | undefined): Zone {
  if (!name) return { name: 'UTC', iana: 'UTC' }
  const iana = WINDOWS[name] ?? name
  try {
    new Intl.DateTimeFormat('en', { timeZone: iana })
    return { name, iana }
  } catch {
    throw badRequest(
      'outlook',
      `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`,
      'TimeZoneNotSupportedException',
    )
  }
}

/** `dateTime` with seven decimals and no offset, and the zone it is read in. */
export function inZone(at: number, { name, iana }: Zone): { dateTime: string; timeZone: string } {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: iana, dateStyle: 'short', timeStyle: 'medium' }).format(at)
  return { dateTime: `${parts.replace(' ', 'T')}.0000000`, timeZone: name }
}
