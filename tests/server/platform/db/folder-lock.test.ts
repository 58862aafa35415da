// One server a data folder: on one machine, in two containers on one volume, and on two machines with one network folder.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FolderInUse, lockFolder } from '#server/platform/db/folder-lock.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upward-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const lockFile = () => join(folder, 'lock.json')

test('a second server refuses in words, and gets the folder when the first gave it back', async () => {
  const release = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toThrow(FolderInUse)
  await expect(lockFolder(folder)).rejects.toThrow(/Another Upward server \(process \d+ on .+\).*Stop that one first/)
  release()
  const second = await lockFolder(folder)
  second()
  expect(readdirSync(folder)).toEqual([])
})

test('of several servers that start together, one gets the folder', async () => {
  const all = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
  const taken = all.filter((one) => one.status === 'fulfilled')
  expect(taken).toHaveLength(1)
  for (const { value } of taken) value()
})

test('of several servers that find the lock of a killed one, one gets the folder', async () => {
  writeFileSync(lockFile(), JSON.stringify({ pid: 2 ** 22 + 1, started: '1' }))
  const all = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
  const taken = all.filter((one) => one.status === 'fulfilled')
  expect(taken).toHaveLength(1)
  for (const { value } of taken) value()
})

test('a folder with a long name is locked as well', async () => {
  folder = join(folder, 'a'.repeat(120))
  await mkdir(folder)
  const release = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toThrow(FolderInUse)
  release()
})

describe('a lock of another machine', () => {
  const elsewhere = { renewMs: 100, bootId: 'another machine' }
  test('is held as long as it is renewed', async () => {
    const release = await lockFolder(folder, elsewhere)
    await expect(lockFolder(folder, { renewMs: 100 })).rejects.toThrow(FolderInUse)
    release()
  })

  test('is taken over when it is not renewed any more, and its holder is told', async () => {
    let lost = 0
    const releaseOld = await lockFolder(folder, { ...elsewhere, renewMs: 3000, onLost: () => (lost += 1) })
    const release = await lockFolder(folder, { renewMs: 50 })
    const told = new Promise<void>((resolve) => {
      const look = setInterval(() => lost > 0 && resolve(clearInterval(look)), 20)
    })
    await told
    releaseOld()
    // The one that lost it takes nothing from the one that has it.
    expect(existsSync(lockFile())).toBe(true)
    release()
    expect(existsSync(lockFile())).toBe(false)
  })
})

const canSeparate = spawnSync('unshare', ['--pid', '--fork', '--mount-proc', 'true']).status === 0

/** A server's lock in its own process and its own process ids, as in a container; it writes one line when it has it or not. */
function inOwnNamespace(): { said: Promise<string>; kill: () => Promise<void> } {
  const script = `import { lockFolder } from './server/platform/db/folder-lock.ts'
    lockFolder(process.env.FOLDER).then(() => { console.log('taken', process.pid); setInterval(() => {}, 1000) }, (e) => console.log(e.message))`
  const child = spawn(
    'unshare',
    [
      '--pid',
      '--fork',
      '--kill-child',
      '--mount-proc',
      process.execPath,
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ],
    { env: { ...process.env, NODE_OPTIONS: '', FOLDER: folder }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const said = once(child.stdout, 'data').then(([line]) => String(line).trim())
  return {
    said,
    kill: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

;(canSeparate ? describe : describe.skip)('two containers on one folder', () => {
  test('the second refuses though both have the same process id, and takes over at once when the first is killed', async () => {
    const first = inOwnNamespace()
    expect(await first.said).toBe('taken 1')
    const second = inOwnNamespace()
    expect(await second.said).toMatch(/Another Upward server \(process 1 on/)
    await Promise.all([first.kill(), second.kill()])
    const third = inOwnNamespace()
    expect(await third.said).toBe('taken 1')
    expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject({ pid: 1 })
    await third.kill()
  })
})
