// Requests and answers the real service would not know, a kind a row; each with a word of the complaint it must raise.
import type { Exchange } from '../../contract-checker/exchange.ts'

export type Wrong = readonly [name: string, complaint: RegExp, exchange: Exchange]

const get = (path: string, got: unknown = { value: [] }, more: Partial<Exchange> = {}): Exchange => ({ method: 'GET', path, status: 200, got, ...more }) // prettier-ignore
const post = (path: string, sent: unknown, more: Partial<Exchange> = {}): Exchange => ({ method: 'POST', path, status: 201, sent, got: {}, ...more }) // prettier-ignore
const mail = (item: unknown): Exchange => get('/me/messages', { value: [item] })
const event = (item: unknown): Exchange => get('/me/calendarView?startDateTime=2026-01-01T00:00:00Z&endDateTime=2026-02-01T00:00:00Z', { value: [item] }) // prettier-ignore
const batch = (sent: unknown, got: unknown = { responses: [] }): Exchange => ({ method: 'POST', path: '/$batch', status: 200, sent, got }) // prettier-ignore
const member = (item: unknown): Exchange => get('/me/chats?$expand=members', { value: [{ id: 'c', members: [item] }] })
const filter = (text: string): Exchange => get(`/me/messages?$filter=${encodeURIComponent(text)}`)
const item = { id: '1', method: 'GET', url: '/me' }

/** Known by the typings alone. */
// prettier-ignore
export const WRONG: readonly Wrong[] = [
  ['an unknown path', /no such call/, get('/me/postbox')],
  ['a misspelt segment', /no such call/, get('/me/mesages')],
  ['an unknown method', /this method/, { method: 'PATCH', path: '/me/chats', status: 200 }],
  ['a function that is not there', /no such call/, get('/me/messages/1/delta')],
  ['a bulk action that is not there', /no such call/, post('/me/messages/1/sendNow', {})],
  ['$select of no property', /message has no subjekt/, get('/me/messages?$select=subjekt')],
  ['$select of a wrong case', /has no Subject/, get('/me/messages?$select=Subject')],
  ['$select deep in no property', /emailAddress has no mail/, get('/me/messages?$select=from/emailAddress/mail')],
  ['$expand of no property', /chat has no people/, get('/me/chats?$expand=people')],
  ['$expand of a plain property', /no navigation/, get('/me/chats?$expand=topic')],
  ['$select within $expand', /user has no titel/, get('/me?$expand=manager($select=titel)', {})],
  ['an option $expand does not take', /takes no \$level/, get('/me?$expand=manager($level=max)', {})],
  ['$filter on no property', /message has no date/, filter("date ge 2026-01-01T00:00:00Z")],
  ['$filter of a text with a truth', /is no string/, filter('subject eq true')],
  ['$filter of a truth with a text', /is no boolean/, filter("isDraft eq 'true'")],
  ['$filter on no member of an enum', /no member of importance/, filter("importance eq 'urgent'")],
  ['$filter inside any on no property', /has no name/, filter("singleValueExtendedProperties/any(ep: ep/name eq 'x')")],
  ['any over what is no list', /is no list/, filter("from/any(f: f/emailAddress/address eq 'x')")],
  ['$filter with open brackets', /brackets/, filter("(subject eq 'x'")],
  ['$orderby no property', /message has no received/, get('/me/messages?$orderby=received desc')],
  ['$orderby in no direction', /is no order/, get('/me/messages?$orderby=receivedDateTime down')],
  ['$orderby a list', /is a list/, get('/me/messages?$orderby=toRecipients')],
  ['$top of no number', /no whole number/, get('/me/messages?$top=many')],
  ['$top below nothing', /no whole number/, get('/me/messages?$top=-1')],
  ['$top above what chats allow', /at most 50/, get('/me/chats?$top=51')],
  ['$top above what users allow', /at most 999/, get('/users?$top=1000')],
  ['$count of no truth', /neither true/, get('/users?$count=yes')],
  ['a window of no moment', /no moment/, get('/me/calendarView?startDateTime=today&endDateTime=2026-01-01')],
  ['an option twice', /given twice/, get('/me/messages?$top=1&$top=2')],
  ['an option the call does not take', /takes no \$skip/, get('/users?$skip=10')],
  ['$select on the calendar delta', /takes no \$select/, get('/me/calendarView/delta?$select=subject')],
  ['$search with $filter', /neither/, get("/me/messages?$search=x&$filter=isDraft eq true")],
  ['something added to a next link', /was added/, get('/me/messages?$skiptoken=x&$top=5')],
  ['a body with GET', /body was sent/, get('/me', {}, { sent: { a: 1 } })],
  ['a body for send', /takes none/, post('/me/messages/1/send', { a: 1 }, { status: 202, got: undefined })],
  ['a body that is a list', /no object/, post('/me/messages', [])],
  ['a body property that is not there', /no such property/, post('/me/messages', { subjct: 'x' })],
  ['a body property of a wrong kind', /no string/, post('/me/messages', { subject: 5 })],
  ['a body where a text stands for an object', /no object of itemBody/, post('/me/messages', { body: 'x' })],
  ['one recipient instead of a list', /no list/, post('/me/messages', { toRecipients: {} })],
  ['a body with no member of an enum', /no member of bodyType/, post('/me/messages', { body: { contentType: 'markdown' } })],
  ['a parameter that is not there', /no parameter/, post('/me/translateExchangeIds', { ids: [] }, { got: { value: [] }, status: 200 })],
  ['a parameter of no member', /exchangeIdFormat/, post('/me/translateExchangeIds', { targetIdType: 'x' }, { got: { value: [] }, status: 200 })],
  ['an answer with an unknown property', /no such property/, mail({ id: '1', colour: 'red' })],
  ['an answer of a wrong kind', /no boolean/, mail({ id: '1', isRead: 'yes' })],
  ['an answer with no member of an enum', /no member of importance/, mail({ importance: 'Normal' })],
  ['an answer with null for an id', /is null/, mail({ id: null })],
  ['an answer with a null in a list', /is null/, mail({ toRecipients: [null] })],
  ['an answer with an unknown annotation', /no such property/, mail({ '@odata.colour': 'x' })],
  ['an answer deep in a wrong kind', /emailAddress.address/, mail({ from: { emailAddress: { address: 7 } } })],
  ['an event whose time is a text', /no object of dateTimeTimeZone/, event({ start: '2026-01-01' })],
  ['an event of no type', /no member of eventType/, event({ type: 'meeting' })],
  ['an unknown @odata.type', /does not know/, member({ '@odata.type': '#microsoft.graph.robot' })],
  ['an @odata.type of another kind', /which is no conversationMember/, member({ '@odata.type': '#microsoft.graph.user' })],
  ['an @odata.type that is no type', /no type of Graph/, member({ '@odata.type': 'member' })],
  ['a property of a derived type without saying so', /no such property/, member({ userId: 'x' })],
  ['a report without its type', /no such property/, get('/me/directReports', { value: [{ displayName: 'x' }] })],
  ['a list without value', /comes in "value"/, get('/me/messages', {})],
  ['a list in a foreign envelope', /no place around/, get('/me/messages', { value: [], items: [] })],
  ['a next link that is no url', /no full url/, get('/me/messages', { value: [], '@odata.nextLink': '/me' })],
  ['both links', /never both/, get('/me/messages', { value: [], '@odata.nextLink': 'http://a', '@odata.deltaLink': 'http://a' })],
  ['what was not selected', /not selected/, get('/me/messages?$select=subject', { value: [{ id: '1', isRead: true }] })],
  ['something made with 200', /not 201/, post('/me/messages', {}, { status: 200 })],
  ['a body after deleting', /a body came/, { method: 'DELETE', path: '/me/messages/1', status: 204, got: {} }],
  ['JSON for a picture', /no picture/, get('/me/photo/$value', { a: 1 })],
  ['an error without an object', /without an error/, get('/me', { message: 'x' }, { status: 404 })],
  ['an error without innerError', /innerError/, get('/me', { error: { code: 'a', message: 'b' } }, { status: 404 })],
  ['an error without a code', /without code/, get('/me', { error: { message: 'b' } }, { status: 404 })],
  ['an answer without the scope', /needs one of/, get('/me/messages', { value: [] }, { scopes: ['User.Read'] })],
  ['a batch of 21', /at most 20/, batch({ requests: Array.from({ length: 21 }, (_, i) => ({ ...item, id: `${i}` })) })],
  ['a batch with an id twice', /twice/, batch({ requests: [item, item] })],
  ['a batch without ids', /without an id/, batch({ requests: [{ method: 'GET', url: '/me' }] })],
  ['a full url in a batch', /full url/, batch({ requests: [{ ...item, url: 'https://graph.microsoft.com/v1.0/me' }] })],
  ['a POST in a batch without its type', /Content-Type/, batch({ requests: [{ ...item, method: 'POST', body: {} }] })],
  ['a batch answered to another id', /not asked/, batch({ requests: [item] }, { responses: [{ id: '2', status: 200 }] })],
]

/** Known only by the published metadata. */
// prettier-ignore
export const WRONG_BY_METADATA: readonly Wrong[] = [
  ['$expand where it is restricted', /ExpandRestrictions/, get('/me/calendarView?startDateTime=2026-01-01&endDateTime=2026-01-02&$expand=instances')],
  ['$expand of what cannot be', /cannot be expanded/, get('/chats/1?$expand=messages', {})],
  ['$select of a navigation property', /reached by \$expand/, get('/me?$select=manager', {})],
  ['a moment that is none', /Edm.DateTimeOffset/, mail({ receivedDateTime: 'yesterday' })],
  ['$filter of a moment with a text', /no Edm.DateTimeOffset/, filter("receivedDateTime ge '2026-01-01'")],
  ['what was not expanded', /not expanded/, get('/me/chats', { value: [{ id: 'c', members: [] }] })],
]
