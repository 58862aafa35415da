// Planner: a plan for each team and project with tasks given by its lead, beside the plans of the stories.
import { teamsOf } from './company.ts'
import type { Company } from './sample-company.ts'
import { DAY, HOUR, startOfDay } from './days.ts'
import { projectsOf } from './projects.ts'
import { guidFrom, randomFrom } from './random.ts'
import type { Person, Plan, Task } from '../store.ts'

const TITLES = [
  'Prepare the numbers',
  'Read the draft and comment',
  'Talk to the supplier',
  'Update the page',
  'Check the list with Finance',
  'Write the test plan',
  'Answer the open questions',
  'Book the laboratory',
  'Collect examples',
  'Tidy up the archive',
]

const shortId = (...words: readonly string[]): string =>
  guidFrom(...words)
    .replaceAll('-', '')
    .slice(0, 28)

function planWithTasks(
  company: Company,
  about: { title: string; lead: Person; people: readonly Person[] },
): { plan: Plan; tasks: Task[] } {
  const { title, lead, people } = about
  const random = randomFrom(company.seed, 'plan', title, lead.id)
  const plan: Plan = {
    id: shortId(company.seed, 'plan', title, lead.id),
    title,
    ownerGroupId: guidFrom(company.seed, 'group', title, lead.id),
    createdAt: company.from,
    memberIds: people.map((person) => person.id),
  }
  const others = people.filter((person) => person.id !== lead.id)
  const tasks = others.flatMap((person) =>
    Array.from({ length: 3 + random.int(4) }, (_, i): Task => {
      const at = startOfDay(company.anchor - (5 + random.int(250)) * DAY) + (8 + random.int(8)) * HOUR
      const done = random.chance(0.75) && at + 12 * DAY < company.anchor ? at + (2 + random.int(10)) * DAY : null
      // Nobody gives tasks before their first day.
      const byId = random.chance(0.5) && at >= lead.hired ? lead.id : person.id
      return {
        id: shortId(company.seed, 'task', title, lead.id, person.id, String(i)),
        planId: plan.id,
        bucketId: shortId('bucket', plan.id),
        title: random.pick(TITLES),
        createdById: byId,
        createdAt: at,
        dueAt: at + 14 * DAY,
        completedAt: done,
        completedById: done ? person.id : null,
        assignments: [{ toId: person.id, byId, at }],
      }
    }),
  )
  return { plan, tasks }
}

/** Every plan and task of the company. */
export function plansOf(company: Company): { plans: Plan[]; tasks: Task[] } {
  const { stories } = company.sample
  const told = stories?.plans?.(company) ?? { plans: [], tasks: [] }
  const theirs = new Set(stories?.projects?.(company).map(({ name }) => name))
  const made = [
    ...teamsOf(company).map(({ manager, members }) => ({
      title: `Team ${manager.first ?? ''}`,
      lead: manager,
      people: [manager, ...members],
    })),
    ...projectsOf(company)
      .filter(({ name }) => !theirs.has(name))
      .map(({ name, lead, members }) => ({ title: name, lead, people: members })),
  ].map((about) => planWithTasks(company, about))
  return {
    plans: [...told.plans, ...made.map(({ plan }) => plan)],
    tasks: [...told.tasks, ...made.flatMap(({ tasks }) => tasks)],
  }
}
