// The five Outlook clients as Office.js tells them apart, and what each knows when the pane opens.

/** How a client speaks with Office.js: by messages to the frame around the page, or by an object the program around it injects. */
export type Line = 'frame' | 'external' | 'webkit' | 'agaveHost'

export interface Client {
  name: string
  /** Type, platform, version of the host file, language …: Outlook writes it into the pane's address. */
  hostInfo: string
  /** The host file that Office.js has to load for it. */
  file: string
  /** `OSF.AppName` of the client. */
  app: number
  line: Line
  /** Phones hand out tokens by nested app authentication alone: their host files have no `getAccessToken`. */
  nestedAppAuth?: true
}

const hostInfo = (platform: string, version: string): string => `Outlook$${platform}$${version}$en-US$telemetry$$$0`

/** Numbers and lines as the host files of @microsoft/office-js 1.1.110 have them. */
export const CLIENTS: readonly Client[] = [
  { name: 'on the web', hostInfo: hostInfo('Web', '16.01'), file: 'outlook-web-16.01.js', app: 64, line: 'frame' },
  {
    name: 'on Windows',
    hostInfo: hostInfo('Win32', '16.02'),
    file: 'outlook-win32-16.02.js',
    app: 8,
    line: 'external',
  },
  { name: 'on Mac', hostInfo: hostInfo('Mac', '16.00'), file: 'outlook-mac-16.00.js', app: 8, line: 'webkit' },
  {
    name: 'on iOS',
    hostInfo: hostInfo('iOS', '16.00'),
    file: 'outlook-ios-16.00.js',
    app: 65_536,
    line: 'webkit',
    nestedAppAuth: true,
  },
  {
    name: 'on Android',
    hostInfo: hostInfo('Android', '16.00'),
    file: 'outlook-android-16.00.js',
    app: 4_194_304,
    line: 'agaveHost',
    nestedAppAuth: true,
  },
]

/** Calls by the numbers that Office.js gives them. */
export const CALL = {
  initialData: 1,
  getRecipients: 15,
  setSubject: 17,
  getSubject: 18,
  setRecipients: 21,
  getBodyType: 14,
  save: 32,
  getBody: 37,
  setBody: 38,
  accessToken: 98,
  getItemId: 164,
}

/** What a played client answers with; plain data, since it is handed into the page. */
export interface Seat {
  app: number
  /** Requirement sets by name, as JSON. */
  requirements: string
  /** The token for our server that the client's own sign-in hands out. */
  token: string
  /** Answers by the number of the call; an unknown call succeeds without a value. */
  answers: Record<number, unknown>
}

interface Person {
  name: string
  address: string
}

/** The open message as a client describes it to Office.js; `itemType` 1 is one being read, 4 one being written. */
export function message(me: Person, from: Person, itemType: 1 | 4): Record<string, unknown> {
  return {
    itemType,
    permissionLevel: 3,
    itemNumber: 1,
    id: 'AAMkAGI2=',
    subject: 'About the launch',
    conversationId: 'conversation',
    from,
    sender: from,
    to: [me],
    cc: [],
    dateTimeCreated: Date.UTC(2026, 10, 17, 9),
    dateTimeModified: Date.UTC(2026, 10, 17, 9),
    userDisplayName: me.name,
    userEmailAddress: me.address,
    userTimeZone: 'W. Europe Standard Time',
    userProfileType: 'enterprise',
    hostVersion: '16.0.18025.20104',
    owaView: 'ThreeColumns',
    isRestIdSupported: true,
  }
}
