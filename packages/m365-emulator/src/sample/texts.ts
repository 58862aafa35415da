// What people in the emulator's own sample companies write about.
import type { Texts, Topic } from '../company/sample-company.ts'

const topic = (subject: string, open: readonly string[], answer: readonly string[]): Topic => ({
  subject,
  open,
  answer,
})

export const TEXTS: Texts = {
  fillers: {
    product: ['the shelf system', 'the order app', 'the label printer', 'the depot in Leeds', 'the price list'],
    customer: ['Harbour Foods', 'Linden Hotels', 'Orchard Schools', 'Mill Street Print'],
    day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    number: ['3', '8', '14', '20', '36'],
  },
  team: [
    topic(
      'Numbers for {product}',
      [
        'The numbers for {product} are in the folder. Could you check them before {day}?',
        'I compared two exports for {product}; {number} rows differ. Shall we go through them together?',
      ],
      ['Thanks, I will look at them today.', 'I checked them; two rows were counted twice.'],
    ),
    topic(
      'Plan for {day}',
      ['I moved the delivery for {customer} to {day}. Please tell me if that does not work.'],
      ['{day} works for me.', 'Could we make it one day later?'],
    ),
    topic(
      'Draft for {customer}',
      ['The draft for {customer} is ready. Please comment by {day}.'],
      ['I left {number} comments.', 'It reads well, please send it.'],
    ),
  ],
  project: [
    topic(
      'Next steps for {product}',
      ['We have {number} open points on {product}. I put names beside them.'],
      ['I can take the first two.', 'Mine is done, the list is up to date.'],
    ),
  ],
  company: [topic('News of the week', ['this week we welcomed {number} new customers. Thank you all.'], [])],
  department: [topic('Department meeting on {day}', ['the agenda for {day} is on our page.'], [])],
  customer: [
    topic(
      'Question on {product}',
      ['could you tell us when {product} will be available again?'],
      ['thank you for asking. It will be ready by {day}.'],
    ),
  ],
  customers: [
    { name: 'Marie Laurent', address: 'marie.laurent@harbourfoods.example' },
    { name: 'Sam Whitfield', address: 'sam.whitfield@lindenhotels.example' },
    { name: 'Rosa Keller', address: 'rosa.keller@orchardschools.example' },
  ],
  newsletters: [
    {
      from: 'Supply Weekly',
      address: 'news@supplyweekly.example',
      subjects: ['This week in supply', 'Five depots to see'],
    },
    { from: 'Office Tips', address: 'hello@officetips.example', subjects: ['Shorter meetings', 'A tidy inbox'] },
  ],
  machines: [
    {
      from: 'Planner',
      address: 'noreply@planner.example',
      subjects: ['You have tasks that are due soon', 'A task was changed'],
    },
    { from: 'Service Desk', address: 'servicedesk@northgate.example', subjects: ['Ticket 10{number} was updated'] },
    { from: 'Reports', address: 'reports@northgate.example', subjects: ['Daily report: {product}', 'Import finished'] },
  ],
}
