// One seeded run: notes are written, changed, deleted and brought back while windows, network, sign-in and server are killed.
// At the end everything is let through, and what the server keeps is held against what was written.
import type { Server } from '../world/server-process.ts'
import type { NoteOnServer, Writer } from './writer.ts'
import type { Device, Window } from './window.ts'

export interface World {
  device: Device
  window: Window
  server: Server
  writer: Writer
  recommendationId: string
  day: string
  /** Set by a run: what the network does with a request. */
  network: { loses: number; doubles: number; signedOut: boolean }
}

export interface Outcome {
  lost: string[]
  doubled: string[]
  outOfOrder: boolean
  windowsKilled: number
  serversKilled: number
}

/** What was written, and what the server may say of it in the end. */
interface Written {
  id: string | null
  text: string
  /** The last text that the device promised to keep, and one it may have kept. */
  newest: string
  perhaps: string | null
  fromElsewhere: string | null
  deleted: boolean | 'perhaps'
}

const STEPS = 6

/** Runs one seed; the world goes on to the next run with the window and server that are alive then. */
export async function oneRun(world: World, run: number, chance: () => number): Promise<Outcome> {
  const all: Written[] = []
  const outcome: Outcome = { lost: [], doubled: [], outOfOrder: false, windowsKilled: 0, serversKilled: 0 }
  world.network = { loses: chance() * 0.5, doubles: chance() * 0.3, signedOut: false }
  let restarting: Promise<void> = Promise.resolve()
  let isRestarting = false
  for (let step = 0; step < STEPS; step++) {
    await world.device.setOffline(chance() < 0.25)
    world.network.signedOut = chance() < 0.15
    if (!isRestarting && chance() < 0.05) {
      outcome.serversKilled += 1
      isRestarting = true
      restarting = world.server.killAndRestart().then((next) => {
        world.server = next
        isRestarting = false
      })
    }
    const isKilled = chance() < 0.3
    const acted = act(world, all, `run ${run} step ${step}`, `${run}-${step}`, chance)
    if (isKilled) {
      outcome.windowsKilled += 1
      await Promise.race([acted, pause(chance() * 25)])
      await world.window.kill()
      await acted.catch(() => undefined)
      world.window = await world.device.open()
      await finishTyped(world, all)
    } else await acted
  }
  await restarting
  await world.device.setOffline(false)
  world.network = { loses: 0, doubles: 0, signedOut: false }
  await emptied(world)
  judge(all, await world.writer.notes(world.server, world.recommendationId, run), outcome)
  return outcome
}

async function act(world: World, all: Written[], text: string, key: string, chance: () => number): Promise<void> {
  const { recommendationId, day } = world
  const kept = all.filter(({ id, deleted }) => id !== null && deleted === false)
  const other = kept[Math.floor(chance() * kept.length)]
  const what = chance()
  if (!other || what < 0.5) return write(world, all, text, `torture-${key}`)
  const about = { id: `change-${key}`, noteId: other.id ?? '', recommendationId }
  if (what < 0.75) {
    other.perhaps = `${text}, better`
    await world.window.edit({ ...about, text: `${text}, better`, day })
    Object.assign(other, { newest: `${text}, better`, perhaps: null })
    return
  }
  if (what < 0.85) {
    const there = `${text}, elsewhere`
    const done = await world.writer.edit(world.server, about.noteId, there, day, `other-${key}`).catch(() => false)
    if (done) other.fromElsewhere = there
    return
  }
  other.deleted = 'perhaps'
  await world.window.remove(about)
  if (chance() < 0.5) await world.window.restore({ ...about, id: `back-${key}` })
  else return void (other.deleted = true)
  other.deleted = false
}

async function write(world: World, all: Written[], text: string, id: string): Promise<void> {
  await world.window.type(text)
  const written: Written = { id: null, text, newest: text, perhaps: null, fromElsewhere: null, deleted: false }
  all.push(written)
  await world.window.save({ id, recommendationId: world.recommendationId, text, day: world.day })
  written.id = id
}

/** After a crash the writer sees the box: what still stands there is saved again, as a new note. */
async function finishTyped(world: World, all: Written[]): Promise<void> {
  const { typed } = await world.window.kept()
  const written = typed === null ? null : all.find(({ text }) => text === typed)
  if (typed === null || !written) return
  const id = `again-${written.text.replace('run ', '').replace(' step ', '-')}`
  await world.window.save({ id, recommendationId: world.recommendationId, text: typed, day: world.day })
  written.id = id
}

/** Tries, 25 ms apart: longer than the minute for which the door turns away whoever asks too often. */
const PATIENCE = 3000

/** Lets everything through that is still on its way. */
async function emptied(world: World): Promise<void> {
  for (let again = 0; again < PATIENCE; again++) {
    await world.window.send()
    if ((await world.window.kept()).waiting === 0) return
    await pause(25)
  }
}

function judge(all: readonly Written[], found: readonly NoteOnServer[], outcome: Outcome): void {
  const places: number[] = []
  for (const each of all) {
    const key = each.text.replace('run ', '').replace(' step ', '-')
    const holding = found.filter(({ id }) => id === `torture-${key}` || id === `again-${key}`)
    if (holding.length > 1) outcome.doubled.push(each.text)
    const [note] = holding
    if (note) {
      places.push(found.indexOf(note))
      judgeNote(each, note, outcome)
    } else if (each.deleted === false) outcome.lost.push(each.text)
  }
  outcome.outOfOrder = places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0))
}

function judgeNote(each: Written, note: NoteOnServer, outcome: Outcome): void {
  const isBack = each.deleted === true && each.fromElsewhere === null
  if (isBack) outcome.doubled.push(`${each.text} was deleted and is back`)
  const words = `${note.text}\n${note.otherText ?? ''}`
  const holds = (text: string | null) => text !== null && words.includes(text)
  if (each.fromElsewhere !== null && !holds(each.fromElsewhere)) outcome.lost.push(each.fromElsewhere)
  // Another device may change what was never changed here: the first words are then replaced knowingly.
  const isReplaced = each.fromElsewhere !== null && each.newest === each.text
  if (!isReplaced && !holds(each.newest) && !holds(each.perhaps)) outcome.lost.push(each.newest)
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
