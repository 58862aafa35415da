// Who works with whom in the stories: their mail, their project and their chats.
import { correspondencePair } from '#emulator/company/correspondences.ts'
import type { Company } from '#emulator/company/sample-company.ts'
import { DAY } from '#emulator/company/days.ts'
import type { Correspondence } from '#emulator/company/sample-company.ts'
import type { Project } from '#emulator/company/sample-company.ts'
import { randomFrom } from '#emulator/company/random.ts'
import type { ChatStory } from '#emulator/company/sample-company.ts'
import { PROJECT_TOPICS } from './topics.ts'

const LUNCH = [
  'Soup day!',
  'Who is in for the canteen at twelve?',
  'There is cake on the second floor.',
  'Football on Thursday?',
]

/** Circles that exist because of a story; the numbers are those the stories tell. */
export function storyCircles(company: Company): Correspondence[] {
  const day = (ago: number): number => company.anchor - ago * DAY
  const maya = company.named('Maya Lindqvist')
  const tomasz = company.named('Tomasz Nowak')
  const sofia = company.named('Sofia Lindgren')
  return [
    correspondencePair(company, [maya, company.named('Marcus Oyelaran')], { perDay: 0.05, answers: 0.8 }),
    correspondencePair(company, [maya, company.named('Elena Petrova')], {
      perDay: 0.6,
      answers: 1,
      from: day(105),
      until: day(38),
    }),
    correspondencePair(company, [maya, company.named('Yusuf Demir')], { perDay: 0.5, from: day(105), until: day(30) }),
    correspondencePair(company, [maya, company.named('Yuki Tanaka')], {
      perDay: 0.12,
      answers: 0.9,
      topics: PROJECT_TOPICS,
    }),
    correspondencePair(company, [tomasz, sofia], { perDay: 0.5, answers: 1, until: day(16), name: 'before:' }),
  ]
}

/** The project of the portal, led by Yuki. */
export function calibrationPortal(company: Company): Project {
  const lead = company.named('Yuki Tanaka')
  const team = company.reports.get(lead.id)?.slice(0, 3) ?? []
  return {
    name: 'Calibration Portal',
    lead,
    members: [
      lead,
      ...team,
      company.named('Maya Lindqvist'),
      company.named('Priya Raman'),
      company.named('Grace Adjei'),
    ],
  }
}

/** Two chats: one of many people about lunch, and the one of the report. */
export function storyChats(company: Company): ChatStory[] {
  const lunch = randomFrom(company.seed, 'lunch').some(
    company.staff.filter(({ name }) => name !== 'Maya Lindqvist'),
    59,
  )
  const maya = company.named('Maya Lindqvist')
  const elena = company.named('Elena Petrova')
  return [
    { name: 'lunch', topic: 'Lunch and music', people: [...lunch, maya], perWeek: 12, words: LUNCH },
    {
      name: 'report',
      topic: 'Service cost report',
      people: [elena, maya, company.named('Yusuf Demir')],
      perWeek: 4,
      until: company.anchor - 36 * DAY,
    },
  ]
}
