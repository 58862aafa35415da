// N on any page leads to the note box of the recommendation at hand, or to the people when there is none yet.
import { useLocation, useNavigate } from '#addin/shared/routing/router.tsx'
import { useClient } from 'urql'
import { notesPlace } from '#addin/shared/places.ts'
import { NoteTargets } from './documents.ts'
import { targetsIn } from './note-targets.ts'
import { useNoteKey } from './use-note-key.ts'

/** The page of one recommendation has its own box and answers the key itself. */
const HAS_A_BOX = /^\/r\/[^/]+$/
const OF_A_RECOMMENDATION = /^\/r\/([^/]+)\//

export function NoteKey() {
  const client = useClient()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  useNoteKey(() => {
    if (HAS_A_BOX.test(pathname)) return
    const here = OF_A_RECOMMENDATION.exec(pathname)?.[1]
    if (here !== undefined) {
      navigate(`${notesPlace(decodeURIComponent(here))}?note`)
      return
    }
    void client
      .query(NoteTargets, {}, { requestPolicy: 'cache-first' })
      .toPromise()
      .then(({ data }) => {
        const target = data && targetsIn(data.home)[0]
        navigate(target ? `${notesPlace(target.id)}?note` : '/people')
      })
  })
  return null
}
