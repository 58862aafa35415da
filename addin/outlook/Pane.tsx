// The pane: whom the open message is about, and the two things one can do there. Useful without a message, too.
import { Button, Text } from '@fluentui/react-components'
import { ArrowClockwise16Regular } from '@fluentui/react-icons/svg/arrow-clockwise'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useQuery } from 'urql'
import type { PaneSubjectFragment } from '#schema/generated/client/graphql.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { OfflineBar } from '#addin/shared/ui/OfflineBar.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { ViewTabs } from '#addin/shared/ui/ViewTabs.tsx'
import { Waiting } from '#addin/shared/ui/Waiting.tsx'
import { say } from '#addin/shared/words/words.ts'
import { AskView } from './AskView.tsx'
import { forAddress, liveRecommendations, otherPerson, takesNotes } from './choose.ts'
import { PaneByAddress, PaneLive } from './documents.ts'
import { PersonLine } from './PersonLine.tsx'
import { usePaneStyles } from './pane-styles.ts'
import { useOnlyRecipient, useOpenItem } from './use-item.ts'

export type PaneView = 'ask' | 'note'

// What most messages do not need comes when it is shown: the pane stands sooner.
const PaneNote = lazy(async () => ({ default: (await import('./note/PaneNote.tsx')).PaneNote }))
const PersonChoice = lazy(async () => ({ default: (await import('./PersonChoice.tsx')).PersonChoice }))

export function Pane({ first }: { first: PaneView }) {
  const styles = usePaneStyles()
  const [view, setView] = useState(first)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  return (
    <main className={styles.pane}>
      <OfflineBar />
      <ViewTabs
        className={styles.tabs}
        selected={view}
        tabs={[
          { value: 'ask', label: say('outlook.tab.ask') },
          { value: 'note', label: say('outlook.tab.note') },
        ]}
        onSelect={setView}
      />
      <div className={styles.stack}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {say(`outlook.title.${view}`)}
        </h1>
        <Suspense fallback={<Waiting shape="text" rows={2} />}>
          <About view={view} />
        </Suspense>
      </div>
    </main>
  )
}

function About({ view }: { view: PaneView }) {
  const item = useOpenItem()
  const [chosen, setChosen] = useState<string | null>(null)
  const [{ data, error, fetching }, again] = useQuery({ query: PaneLive })
  const { me, home } = data ?? {}
  const recipient = useOnlyRecipient(item)
  const other = otherPerson(item, me?.mail ?? null) ?? recipient
  const found = useByAddress(other?.address ?? null)
  const look = (): void => {
    again({ requestPolicy: 'network-only' })
    found.again()
  }
  const itemId = item.kind === 'read' ? item.id : item.kind
  useEffect(() => setChosen(null), [itemId])
  if (!me || !home)
    return error ? (
      <ProblemCard problem={problemFrom(error)} onTryAgain={look} />
    ) : (
      <Waiting shape="text" rows={fetching ? 3 : 1} />
    )
  const all = liveRecommendations(home.waiting, home.inProgress)
  const among = view === 'note' ? takesNotes(all) : all
  const named = found.subject ?? (other ? forAddress(all, other.address) : null)
  const fitting = named && (view === 'ask' || takesNotes([named]).length > 0) ? named : null
  const subject =
    among.find(({ id }) => id === chosen) ?? fitting ?? (other || among.length !== 1 ? null : (among[0] ?? null))
  if (!subject && found.isLooking) return <Waiting shape="text" />
  return (
    <>
      {!subject && other && <Text>{say(named ? 'outlook.note.closed' : 'outlook.nobody', { name: other.name })}</Text>}
      {subject && <PersonLine subject={subject} />}
      {((!subject && !named) || (!fitting && among.length > 1)) && <Others {...{ view, among, subject, setChosen }} />}
      {subject && view === 'ask' && (
        <AskView key={`${subject.id}${itemId}`} {...{ subject, item, onMoved: look }} policy={data?.policy ?? null} />
      )}
      {subject && view === 'note' && <PaneNote key={`${subject.id}${itemId}`} {...{ subject, item, owner: me.id }} />}
      <div>
        <Button appearance="subtle" size="small" icon={<ArrowClockwise16Regular />} onClick={look}>
          {say('outlook.refresh')}
        </Button>
      </div>
    </>
  )
}

interface OthersProps {
  view: PaneView
  among: readonly PaneSubjectFragment[]
  subject: PaneSubjectFragment | null
  setChosen: (id: string) => void
}

function Others({ view, among, subject, setChosen }: OthersProps) {
  const styles = usePaneStyles()
  if (among.length === 0)
    return (
      <div className={styles.card}>
        <Text weight="semibold">{say('outlook.empty')}</Text>
        <Text>{say('outlook.empty.text')}</Text>
      </div>
    )
  return <PersonChoice label={say(`outlook.choose.${view}`)} among={among} chosen={subject} onChoose={setChosen} />
}

/** The server knows the address better than a list of today: names change, and so do addresses. */
function useByAddress(address: string | null) {
  const [{ data, fetching }, again] = useQuery({
    query: PaneByAddress,
    variables: { address: address ?? '' },
    pause: address === null,
  })
  return {
    subject: address === null ? null : (data?.recommendationByAddress ?? null),
    isLooking: address !== null && fetching,
    again: (): void => {
      if (address !== null) again({ requestPolicy: 'network-only' })
    },
  }
}
