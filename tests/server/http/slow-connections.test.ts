// Somebody who opens connections and does not get on with them is let go of; the others do not notice.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { connect } from 'node:net'
import { startTestApp, type TestApp } from '#tests/support/test-app.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await startTestApp({ slowest: { headersMs: 200, requestMs: 400, idleMs: 600, lookMs: 50 } })
}, 60_000)
afterAll(() => testApp.close())

/** What comes back on a connection that sends this and then nothing more, until the server closes it. */
function stuckAfter(words: string): Promise<string> {
  return new Promise((closed, failed) => {
    let heard = ''
    const socket = connect(Number(new URL(testApp.url).port), '127.0.0.1', () => socket.write(words))
    socket.on('data', (bytes) => (heard += bytes.toString()))
    socket.on('close', () => closed(heard))
    socket.on('error', failed)
  })
}

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n'

test.each([
  ['nothing', ''],
  ['half of its headers', HEAD],
  ['half of its body', `${HEAD}Content-Length: 100\r\n\r\n{"query":`],
])('a connection that sent %s is closed', async (_name, words) => {
  const heard = await stuckAfter(words)
  expect(heard === '' || heard.startsWith('HTTP/1.1 408')).toBe(true)
})

test('while fifty of them hang, everybody else is answered', async () => {
  const hanging = Array.from({ length: 50 }, () => stuckAfter(HEAD))
  expect((await fetch(`${testApp.url}/health`)).status).toBe(200)
  await Promise.all(hanging)
})
