// A person as a Graph user: what is usual, what only `$select` brings, and what a token may see.
import { guidFrom } from '../company/random.ts'
import { select } from '../odata/select.ts'
import type { Person } from '../store.ts'
import type { GraphToken } from '../token.ts'

const FULL = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All']
/** What `User.ReadBasic.All` shows of others (text of the scope). */
const BASIC = ['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName']
/** The eleven properties that come without `$select` (DOC user-get). */
const USUAL = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
]

export const seesEverybody = (token: GraphToken): boolean => FULL.some((scope) => token.scopes.has(scope))

/** Type of the object, for lists that mix them. */
export const typeOf = (person: Person): string =>
  `#microsoft.graph.${person.kind === 'agent' ? 'agentUser' : person.kind === 'contact' ? 'orgContact' : 'user'}`

/** Everything the directory knows of a person. */
export function wholeUser(person: Person): Record<string, unknown> {
  const [first, ...others] = person.addresses
  return {
    id: person.id,
    businessPhones: [],
    displayName: person.name,
    givenName: person.first,
    jobTitle: person.title,
    mail: person.mail,
    mobilePhone: null,
    officeLocation: person.office,
    preferredLanguage: person.kind === 'member' ? 'en-US' : null,
    surname: person.last,
    userPrincipalName: person.upn,
    accountEnabled: person.enabled,
    ageGroup: null,
    assignedLicenses:
      person.hasMailbox && person.enabled && person.kind === 'member'
        ? [{ disabledPlans: [], skuId: guidFrom('sku') }]
        : [],
    city: null,
    companyName: person.kind === 'guest' ? 'Partner' : null,
    country: null,
    createdDateTime: new Date(person.hired).toISOString().replace(/\.\d+/, ''),
    creationType: person.kind === 'guest' ? 'Invitation' : null,
    department: person.department,
    employeeHireDate:
      person.kind === 'member' ? `${new Date(person.hired).toISOString().slice(0, 10)}T00:00:00Z` : null,
    employeeId: null,
    employeeType: person.kind === 'member' ? 'Employee' : null,
    externalUserState: person.kind === 'guest' ? 'Accepted' : null,
    mailNickname: person.upn.split(/[@#]/)[0] ?? '',
    otherMails: person.kind === 'guest' ? [person.mail] : [],
    proxyAddresses: [`SMTP:${first ?? ''}`, ...others.map((address) => `smtp:${address}`)],
    showInAddressList: person.kind === 'guest' ? null : true,
    usageLocation: person.kind === 'member' ? 'SE' : null,
    userType: person.kind === 'guest' ? 'Guest' : 'Member',
  }
}

/** The person as shown to the token's holder: hidden objects as type and id, others by what the scopes allow. */
export function userJson(person: Person, token: GraphToken, names: readonly string[] | null): Record<string, unknown> {
  const tag = { '@odata.type': typeOf(person) }
  const wanted = names ?? USUAL
  const whole = wholeUser(person)
  const empty = (name: string) => (Array.isArray(whole[name]) ? [] : null)
  if (person.hidden && token.oid !== person.id)
    return { ...tag, ...select(Object.fromEntries(wanted.map((name) => [name, empty(name)])), null), id: person.id }
  const full = seesEverybody(token) || token.oid === person.id
  const seen = full
    ? whole
    : Object.fromEntries(
        Object.entries(whole).map(([name, value]) => [
          name,
          BASIC.includes(name) ? value : Array.isArray(value) ? [] : null,
        ]),
      )
  return { ...tag, ...select(seen, [...wanted]) }
}
