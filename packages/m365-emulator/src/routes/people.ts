// People relevant to the caller: those the last months' mail went to and came from, most first.
import { context, type Call } from '../call.ts'
import { guidFrom } from '../company/random.ts'
import { DAY } from '../company/days.ts'
import { FilterProblem, passes, readFilter } from '../odata/filter.ts'
import { chosen, select } from '../odata/select.ts'
import { badRequest } from '../problem.ts'
import { mailboxOf } from './messages.ts'
import { onlyOptions, page, type Routes } from './route.ts'

/** How far back the ranking looks. */
const LOOK_BACK = 90 * DAY

function ranked(call: Call): { address: string; name: string; score: number }[] {
  const found = new Map<string, { address: string; name: string; score: number }>()
  const now = call.world.now()
  const add = ({ address, name }: { address: string; name: string }, points: number): void => {
    const key = address.toLowerCase()
    if (call.me.addresses.includes(key)) return
    const old = found.get(key)
    found.set(key, { address: key, name, score: (old?.score ?? 0) + points })
  }
  for (const { mail, folder } of mailboxOf(call).visible(null, now, now - LOOK_BACK)) {
    if (mail.kind !== 'personal') continue
    if (folder === 'sentitems') for (const party of mail.to) add(party, 2 / mail.to.length)
    else add(mail.from, 1 / (mail.to.length + mail.cc.length))
  }
  return [...found.values()].sort((a, b) => b.score - a.score || (a.address < b.address ? -1 : 1))
}

function personJson(
  call: Call,
  { address, name, score }: { address: string; name: string; score: number },
): Record<string, unknown> {
  const person = call.world.byAddress(address)
  const own = person?.tenantId === call.me.tenantId ? person : null
  return {
    id: own?.id ?? guidFrom('relevant', address),
    displayName: own?.name ?? name,
    givenName: own?.first ?? name.split(' ')[0] ?? '',
    surname: own?.last ?? name.split(' ').slice(1).join(' '),
    birthday: '',
    personNotes: '',
    isFavorite: false,
    jobTitle: own?.title ?? null,
    companyName: null,
    yomiCompany: '',
    department: own?.department ?? null,
    officeLocation: own?.office ?? null,
    profession: '',
    userPrincipalName: own?.upn ?? '',
    imAddress: own ? `sip:${own.upn}` : '',
    scoredEmailAddresses: [
      { address, relevanceScore: Math.round(score * 100) / 100, selectionLikelihood: 'notSpecified' },
    ],
    phones: [],
    postalAddresses: [],
    websites: [],
    personType: { class: 'Person', subclass: own ? 'OrganizationUser' : 'PersonalContact' },
  }
}

function people(call: Call) {
  onlyOptions(call)
  const search = call.query.get('$search')
  if (search !== undefined && call.query.has('$skip'))
    throw badRequest('outlook', "The query parameter '$skip' is not supported with '$search'.")
  const text = call.query.get('$filter')
  const asked = search?.replace(/"/g, '').toLowerCase()
  const rows = ranked(call).map((one) => personJson(call, one))
  const named = asked
    ? rows.filter((row) =>
        `${String(row['displayName'])} ${JSON.stringify(row['scoredEmailAddresses'])}`.toLowerCase().includes(asked),
      )
    : rows
  try {
    const filter = text === undefined ? null : readFilter(text)
    const names = chosen(call.query.get('$select'))
    return page(call, filter ? named.filter((row) => passes(filter, row)) : named, {
      context: context(call, `users('${call.me.id}')/people`),
      show: (row) => select(row, names),
    })
  } catch (error) {
    if (error instanceof FilterProblem) throw badRequest('outlook', error.message)
    throw error
  }
}

export const peopleRoutes: Routes = { 'me.people': people }
