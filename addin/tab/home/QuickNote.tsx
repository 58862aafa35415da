// Where a link "add a note" leads (a dialog, a notification, a bookmark): to the box of the person worked on last, or to the people.
import { Redirect } from '#addin/shared/routing/router.tsx'
import { useQuery } from 'urql'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { NoteTargets } from '#addin/shared/notes/documents.ts'
import { targetsIn } from '#addin/shared/notes/note-targets.ts'
import { notesPlace } from '#addin/shared/places.ts'
import { Page } from '#addin/shared/ui/Page.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Waiting } from '#addin/shared/ui/Waiting.tsx'
import { say } from '#addin/shared/words/words.ts'

export function QuickNote() {
  const [{ data, error }, refetch] = useQuery({ query: NoteTargets })
  if (data) {
    const [target] = targetsIn(data.home)
    return <Redirect to={target ? `${notesPlace(target.id)}?note` : '/people'} replace />
  }
  return (
    <Page title={say('recommendation.composer')}>
      {error ? (
        <ProblemCard
          problem={problemFrom(error)}
          title={say('home.problem')}
          onTryAgain={() => refetch({ requestPolicy: 'network-only' })}
        />
      ) : (
        <Waiting rows={2} />
      )}
    </Page>
  )
}
