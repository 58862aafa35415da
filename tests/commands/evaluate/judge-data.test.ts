import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { evaluate as contactTies } from '#commands/evaluate/contact-ties.ts'
import { evaluate as eligibilityCases } from '#commands/evaluate/eligibility-cases.ts'
import { casesIn } from '#commands/evaluate/judge-case-file.ts'
import { evaluate as mailTies } from '#commands/evaluate/mail-ties.ts'

const folder = mkdtempSync(join(tmpdir(), 'upward-'))
afterAll(() => rmSync(folder, { recursive: true }))

const given = process.env['UPWARD_SHARED'] ?? '../shared'
const shared = existsSync(join(given, 'judge-cases'))
const whenShared = shared ? test : test.skip
const skipped = shared ? '' : ' (skipped: the data sets are not here)'

function keep(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text)
  return path
}

const everything = { directory: true, mail: true, calendar: true, chat: true, tasks: true, files: true }
const aCase = {
  id: 'one',
  window_days: 365,
  access: everything,
  user: { joined_days_ago: 900, mail_sent_total: 900, mail_received_total: 4000 },
  senior: { kind: 'person', identity: 'resolved', account_active: true },
  org: { relation: 'manager', distance: 1, since_days_ago: 500 },
  events: [
    {
      type: 'meeting',
      count: 3,
      people: 2,
      minutes: 30,
      organizer: 'senior',
      first_days_ago: 40,
      last_days_ago: 5,
      weeks: 3,
    },
  ],
  stated: [],
}
const file = (cases: unknown[]) => JSON.stringify({ schema: 'judge-cases/1', set: 'mine', cases })

describe('scenario cases', () => {
  test('each case gets a verdict on a line of its own', async () => {
    expect(
      await eligibilityCases(keep('cases.json', file([aCase, { ...aCase, id: 'two', org: { relation: 'none' } }]))),
    ).toBe('id,verdict\none,close-enough\ntwo,not-yet\n')
  })

  test.each([
    ['something that is no JSON', '{', /Not JSON/],
    ['another schema', JSON.stringify({ schema: 'other/1', cases: [] }), /schema/],
    ['a case without access', file([{ ...aCase, access: undefined }]), /cases\.0\.access/],
    ['a negative count', file([{ ...aCase, events: [{ ...aCase.events[0], count: -1 }] }]), /count/],
    ['an unknown kind of event', file([{ ...aCase, events: [{ type: 'wave' }] }]), /events\.0/],
  ])('%s is refused with the place that is wrong', (_, text, words) => {
    expect(() => casesIn(text)).toThrow(words)
  })

  whenShared(`the invented scenarios are all judged right, none wrongly close enough${skipped}`, () => {
    const text = readFileSync(join(given, 'judge-cases/dev.json'), 'utf8')
    const expected = new Map(
      (JSON.parse(text) as { cases: { id: string; expected: { verdict: string } }[] }).cases.map((one) => [
        one.id,
        one.expected.verdict,
      ]),
    )
    const path = keep('dev.json', text)
    return eligibilityCases(path).then((csv) => {
      const got = csv
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
      expect(got.length).toBe(expected.size)
      expect(got.filter(([id, verdict]) => expected.get(id ?? '') !== verdict)).toEqual([])
    })
  })
})

describe('recorded mail', () => {
  test('a steady exchange stands before one shared announcement, and people without mail come last', async () => {
    const line = (id: number, day: number, from: string, to: string, total: number) =>
      `m${id},2010-03-${String(day).padStart(2, '0')}T09:00:00,${from},${to},${total}`
    const steady = [2, 9, 16, 23].flatMap((day, index) => [
      line(index * 2, day, 'a', 'b', 1),
      line(index * 2 + 1, day + 1, 'b', 'a', 1),
    ])
    const rows = [
      'message,time,sender,recipient,recipients_total',
      ...steady,
      line(90, 5, 'outside', 'a', 20),
      line(90, 5, 'outside', 'c', 20),
    ]
    keep('messages.csv.gz', rows.join('\n'))
    keep('pairs.csv', 'person_a,person_b,relation\na,b,manager\na,c,none\na,d,none\n')
    const scores = (await mailTies(folder))
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => Number(row.split(',')[2]))
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 0)
    expect(scores[1]).toBeGreaterThan(scores[2] ?? 0)
    expect(scores[2]).toBe(0)
  })

  test('a folder without the mail is refused in words', async () => {
    await expect(mailTies(join(folder, 'nowhere'))).rejects.toThrow(/cannot be read/)
  })

  whenShared(`orders real reporting lines well without the chart${skipped}`, async () => {
    const scores = keep('scores.csv', await mailTies(join(given, 'collaboration-data/email')))
    const { auc, ap } = evaluated('email', scores)
    expect(auc).toBeGreaterThanOrEqual(0.92)
    expect(ap).toBeGreaterThanOrEqual(0.87)
  })
})

describe('recorded contacts', () => {
  test('meeting on several days stands before one long talk in company', async () => {
    const day = 24 * 3600
    const rows = [1, 2, 3].map((n) => `${n * day},a,b,120,2.0`)
    keep(
      'contacts.csv.gz',
      ['time_s,person_a,person_b,seconds,mean_group_size', ...rows, `${day + 900},a,c,300,4.0`].join('\n'),
    )
    keep('pairs.csv', 'person_a,person_b,relation\na,b,none\na,c,none\n')
    const [near = 0, far = 0] = (await contactTies(folder))
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => Number(row.split(',')[2]))
    expect(near).toBeGreaterThan(far)
    expect(far).toBeGreaterThan(0)
  })

  whenShared(`orders colleagues of one department before others${skipped}`, async () => {
    const scores = keep('contact-scores.csv', await contactTies(join(given, 'collaboration-data/workplace')))
    const { auc, ap } = evaluated('workplace', scores)
    expect(auc).toBeGreaterThanOrEqual(0.73)
    expect(ap).toBeGreaterThanOrEqual(0.8)
  })
})

function evaluated(split: string, scores: string): { auc: number; ap: number } {
  const data = join(given, 'collaboration-data')
  const args = [join(data, 'evaluate.mjs'), '--split', join(data, split), '--scores', scores, '--boot', '0', '--json']
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as { auc: number; ap: number }
}
