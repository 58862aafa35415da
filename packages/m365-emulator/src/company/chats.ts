// Chats: between two, in teams and projects, beside meetings, and those of the stories.
import { since, teamsOf } from './company.ts'
import type { Company } from './sample-company.ts'
import { DAY, HOUR } from './days.ts'
import { projectsOf } from './projects.ts'
import { guidFrom, randomFrom } from './random.ts'
import type { ChatTalk, Person } from '../store.ts'

const WORK = [
  'Do you have five minutes?',
  'I left a comment on the page.',
  'Numbers are in, looking good.',
  'Running two minutes late.',
  'Done, thank you!',
  'Can we move this to tomorrow?',
]

interface About {
  name: string
  type: ChatTalk['type']
  topic: string | null
  people: readonly Person[]
  /** Messages for each week. */
  perWeek: number
  words?: readonly string[]
  until?: number
}

function chat(company: Company, { name, type, topic, people, perWeek, words, until }: About): ChatTalk {
  const random = randomFrom(company.seed, 'chat', name)
  const from = since(company, ...people.slice(0, 2)) + random.int(10) * DAY
  const guid = guidFrom(company.seed, company.tenant.id, 'chat', name)
  const talks: { at: number; fromId: string; text: string }[] = []
  const last = until ?? company.until
  for (let week = from; week < last; week += 7 * DAY)
    for (let n = random.arrivals(perWeek); n > 0; n--) {
      const day = week + random.int(5) * DAY
      const at = Math.floor(day / DAY) * DAY + (7 + random.next() * 9) * HOUR
      if (at < last) talks.push({ at, fromId: random.pick(people).id, text: random.pick(words ?? WORK) })
    }
  talks.sort((a, b) => a.at - b.at)
  const tail = type === 'oneOnOne' ? 'unq.gbl.spaces' : 'thread.v2'
  const middle = type === 'oneOnOne' ? `${people[0]?.id ?? ''}_${people[1]?.id ?? ''}` : guid.replaceAll('-', '')
  const id =
    type === 'meeting' ? `19:meeting_${Buffer.from(guid).toString('base64url')}@${tail}` : `19:${middle}@${tail}`
  return { id, type, topic, memberIds: people.map((person) => person.id), createdAt: from, talks }
}

const two = (company: Company, one: Person, other: Person, perWeek: number): ChatTalk =>
  chat(company, { name: `${one.id}+${other.id}`, type: 'oneOnOne', topic: null, people: [one, other], perWeek })

/** Every chat of the company. */
export function chatsOf(company: Company): ChatTalk[] {
  const teams = teamsOf(company).flatMap(({ manager, members }) => [
    chat(company, {
      name: `team:${manager.id}`,
      type: 'group',
      topic: `Team ${manager.first ?? ''}`,
      people: [manager, ...members],
      perWeek: 9,
    }),
    chat(company, {
      name: `meeting:${manager.id}`,
      type: 'meeting',
      topic: 'Team meeting',
      people: [manager, ...members],
      perWeek: 1,
    }),
    ...members.map((member) => two(company, manager, member, 3)),
    ...members.flatMap((one, i) => members.slice(i + 1).map((other) => two(company, one, other, 2))),
  ])
  const projects = projectsOf(company).map(({ name, members }) =>
    chat(company, { name: `project:${name}`, type: 'group', topic: name, people: members, perWeek: 6 }),
  )
  const told = (company.sample.stories?.chats?.(company) ?? []).map((about) =>
    chat(company, { ...about, type: 'group' }),
  )
  return [...teams, ...projects, ...told]
}
