// What people at Alderwood write about: a subject, how it opens and how it is answered. `{x}` is filled from `FILLERS`.

import type { Topic } from '#emulator/company/sample-company.ts'

const topic = (subject: string, open: readonly string[], answer: readonly string[]): Topic => ({
  subject,
  open,
  answer,
})

export const FILLERS: Readonly<Record<string, readonly string[]>> = {
  product: [
    'AW-40 level gauge',
    'Alder Cal 2',
    'the pressure logger',
    'Fieldnote app',
    'the AW-12 probe',
    'Calibration Portal',
  ],
  customer: ['Norrland Energi', 'Baltic Foods', 'Helix Pharma', 'Port of Aveiro', 'Kestrel Water', 'Vantaa Dairy'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  number: ['3', '7', '12', '18', '24', '40'],
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
}

export const TEAM_TOPICS: readonly Topic[] = [
  topic(
    'Churn numbers for {customer}',
    [
      'I compared the last two exports for {customer}. Renewals are down by {number} seats, mostly in one plant. Could you have a look before {day}?',
      'The churn table for {customer} is in the folder. Two rows look doubled to me; I marked them yellow.',
    ],
    [
      'Thanks, I see the doubled rows too. I will clean the export and send a new version.',
      'Good catch. The plant moved to the new contract in the spring, so these are not lost seats.',
    ],
  ),
  topic(
    'Interview notes: {customer}',
    [
      'Notes from the interview with {customer} are attached to the page. The strongest theme is how long a recalibration takes.',
      'We spoke with two technicians of {customer}. They keep their own list on paper, because search is slow.',
    ],
    [
      'Very useful. The paper list is worth a slide of its own.',
      'Thank you. Can we quote them by role, without names?',
    ],
  ),
  topic(
    'Roadmap page for {quarter}',
    [
      'The roadmap page for {quarter} is ready for your comments. I left the reporting part open until {day}.',
      'Could everybody check their lines on the roadmap by {day}? Dates only, no new items please.',
    ],
    ['Checked mine, one date moved by a week.', 'Done. I added a note on the dependency to the portal.'],
  ),
  topic(
    'Pricing test, first read',
    [
      'First read of the pricing test: the middle plan is chosen by {number} of 60. Too early to call, but it points the right way.',
      'The pricing survey closes on {day}. Shall we keep the second wording or drop it?',
    ],
    ['Keep it, the answers differ enough to be interesting.', 'Nice. Please add how many stopped half-way.'],
  ),
  topic(
    'Release notes {product}',
    [
      'Here is a first text for the release notes of {product}. Is the second paragraph clear to someone who was not there?',
      'The release notes for {product} need one sentence on the changed units. Who can give me that?',
    ],
    ['Clear to me. I would name the old unit as well.', 'I can, you have it by {day}.'],
  ),
  topic(
    'Dashboard: missing days',
    [
      'The usage dashboard of {product} has no data for {day}. I think the import stopped at night.',
      'Three days are missing on the dashboard again. Should I ask the data team or wait for the new import?',
    ],
    ['I restarted the import, it is filling up now.', 'Please ask them, then we have it in writing.'],
  ),
  topic(
    'Who takes the demo on {day}?',
    ['{customer} would like a short demo of {product} on {day}. Who has half an hour?'],
    ['I can do it.', 'I am away then, but my notes of the last one are in the folder.'],
  ),
  topic(
    'Comments on the {product} brief',
    [
      'I read the brief. The problem is well told; the numbers on page two need their source.',
      'Two questions on the brief for {product}: who is the first user, and what do we leave out?',
    ],
    [
      'Thanks for reading so carefully. I added the sources.',
      'First user is the technician on site. I will write down what we leave out.',
    ],
  ),
]

export const PROJECT_TOPICS: readonly Topic[] = [
  topic(
    'Calibration Portal: open points',
    [
      'Open points after today: sign-in for partners, the export of certificates, and the wording on the start page.',
      'I put the open points in order. The first {number} must be closed before the pilot.',
    ],
    ['I take the export.', 'The wording is done, please have a look.', 'Partners get their sign-in on {day}.'],
  ),
  topic(
    'Pilot with {customer}',
    [
      '{customer} agreed to be a pilot. They start with one site and {number} devices.',
      'The pilot with {customer} is running. First finding: certificates are printed, not stored.',
    ],
    ['Great news, thank you for arranging it.', 'Then printing has to be right from the first day.'],
  ),
  topic(
    'Test results, build {number}',
    [
      'Build {number} passes all but two tests. Both are about time zones.',
      'Please hold the release: build {number} loses the filter when going back.',
    ],
    ['I can reproduce it. Fix comes tomorrow.', 'Understood, we move to {day}.'],
  ),
  topic(
    'Data for the steering group',
    ['The steering group wants three numbers: devices, certificates, time saved. Can you have them by {day}?'],
    ['You will have them by noon.', 'Time saved is an estimate, I will say so on the slide.'],
  ),
]

export const DEPARTMENT_TOPICS: readonly Topic[] = [
  topic(
    'Department update, week {number}',
    [
      'A short update for everybody: what went out, what comes next, who joined us. Questions are welcome at the department meeting.',
    ],
    [],
  ),
  topic('Holiday plans', ['Please enter your holidays in the calendar by {day}, so that we can plan the cover.'], []),
  topic(
    'New colleague on {day}',
    ['A new colleague starts on {day}. Please say hello when you see them on the second floor.'],
    [],
  ),
  topic(
    'Budget round {quarter}',
    ['The budget round for {quarter} has begun. Team leads get the sheet today; please keep to the date.'],
    [],
  ),
]

export const COMPANY_TOPICS: readonly Topic[] = [
  topic(
    'All-hands: thank you, and what comes next',
    [
      'Dear all, thank you for a strong month. The recording of the all-hands and the answers to your questions are on the intranet.',
    ],
    [],
  ),
  topic(
    'Our results in {quarter}',
    ['Dear all, orders grew again in {quarter}. I want to thank every team for the care that went into it.'],
    [],
  ),
  topic('Safety week', ['Next week is safety week. Please take the short course, it takes about twenty minutes.'], []),
  topic(
    'Canteen and parking in December',
    ['The canteen is closed on two Fridays, and the north car park will be resurfaced. Details are on the intranet.'],
    [],
  ),
]

export const NEWSLETTERS: readonly { from: string; address: string; subjects: readonly string[]; list: string }[] = [
  {
    from: 'Measure Weekly',
    address: 'news@measureweekly.example',
    list: 'weekly.measureweekly.example',
    subjects: ['Five ideas for better field studies', 'What changed in ISO 17025', 'Sensors in the cold: a case study'],
  },
  {
    from: 'Product Craft',
    address: 'letters@productcraft.example',
    list: 'letters.productcraft.example',
    subjects: ['Asking better questions in interviews', 'The case against big roadmaps', 'How to read a small sample'],
  },
  {
    from: 'Hotell Göta',
    address: 'offers@hotellgota.example',
    list: 'offers.hotellgota.example',
    subjects: ['Winter offer for conference guests', 'Your points are waiting'],
  },
]

export const MACHINES: readonly { from: string; address: string; subjects: readonly string[] }[] = [
  {
    from: 'Planner',
    address: 'noreply@planner.alderwood.example',
    subjects: [
      'A task was changed in Calibration Portal',
      'You have tasks that are due soon',
      'A comment was added to a task',
    ],
  },
  {
    from: 'Build Server',
    address: 'builds@alderwood.example',
    subjects: ['Build {number} succeeded', 'Build {number} failed: 2 tests', 'Nightly run finished'],
  },
  {
    from: 'Service Desk',
    address: 'servicedesk@alderwood.example',
    subjects: [
      'Ticket 20{number}1 was updated',
      'Ticket 20{number}7 was solved',
      'Your password runs out in {number} days',
    ],
  },
  {
    from: 'Usage Reports',
    address: 'reports@alderwood.example',
    subjects: [
      'Daily usage: {product}',
      'Weekly export is ready: {customer}',
      'Import finished with {number} warnings',
    ],
  },
  {
    from: 'Travel',
    address: 'travel@alderwood.example',
    subjects: ['Your expense report was approved', 'A receipt is missing'],
  },
]

export const CUSTOMERS: readonly { name: string; address: string }[] = [
  { name: 'Jorun Haugen', address: 'jorun.haugen@norrlandenergi.example' },
  { name: 'Piotr Zając', address: 'piotr.zajac@balticfoods.example' },
  { name: 'Marie Lefèvre', address: 'marie.lefevre@helixpharma.example' },
  { name: 'Rui Tavares', address: 'rui.tavares@portoaveiro.example' },
  { name: 'Sally Whitcombe', address: 'sally.whitcombe@kestrelwater.example' },
  { name: 'Jari Laine', address: 'jari.laine@vantaadairy.example' },
]

export const CUSTOMER_TOPICS: readonly Topic[] = [
  topic(
    'Question on {product}',
    [
      'we have a question on {product}: the reading jumps after a restart. Is this known?',
      'could you send us the numbers for last month once more? Ours differ by {number}.',
    ],
    [
      'thank you for telling us. I passed it on and will write again by {day}.',
      'here they are. The difference comes from the devices that were swapped.',
    ],
  ),
  topic(
    'Visit on {day}',
    ['would {day} suit you for the visit? Two of our technicians would join.'],
    ['{day} is good. Please come to the north entrance.', 'could we make it an hour later?'],
  ),
]
