// Pictures of people: bytes in the size asked for, or the two ways of having none.
import type { Call, Answer } from '../call.ts'
import { hasPortrait, portrait } from '../company/portrait.ts'
import { GraphProblem } from '../problem.ts'
import type { Person } from '../store.ts'
import { userBy } from './directory.ts'
import type { Routes } from './route.ts'

/** Sizes Exchange keeps (DOC profilephoto-get). */
const SIZES = [48, 64, 96, 120, 240, 360, 432, 504, 648]

function photo(person: Person, size: string | undefined): Answer {
  if (!person.hasMailbox)
    throw new GraphProblem(404, 'ErrorNonExistentMailbox', 'The SMTP address has no mailbox associated with it.')
  const pixels = size === undefined ? 240 : SIZES.find((one) => size === `${one}x${one}`)
  if (!pixels || person.kind !== 'member' || !hasPortrait(person.id))
    throw new GraphProblem(404, 'ImageNotFound', "The photo wasn't found.")
  const body = portrait(person.id, pixels)
  return { status: 200, headers: { 'content-type': 'image/png', etag: `"${person.id.slice(0, 8)}${pixels}"` }, body }
}

const of = (call: Call): Person => userBy(call, call.params[0] ?? '')

export const photoRoutes: Routes = {
  'me.photo.value': (call) => photo(call.me, undefined),
  'me.photos.value': (call) => photo(call.me, call.params[0]),
  'user.photo.value': (call) => photo(of(call), undefined),
  'user.photos.value': (call) => photo(of(call), call.params[1]),
}
