// A page's query in its four states: on its way, in trouble, not there, there.
import type { ReactNode } from 'react'
import { problemFrom, type FailedRequest } from '#addin/shared/api/problems.ts'
import { say } from '#addin/shared/words/words.ts'
import { Empty } from './Empty.tsx'
import { LinkButton } from './LinkButton.tsx'
import { ProblemCard } from './ProblemCard.tsx'
import { Waiting } from './Waiting.tsx'
import { DocumentSearch24Regular } from '@fluentui/react-icons/svg/document-search'

interface LoadedProps<Data, Thing> {
  answer: { data?: Data | undefined; error?: FailedRequest | undefined; fetching: boolean }
  /** The thing the page is about, in the answer; null when there is no such thing. */
  pick: (data: Data) => Thing | null | undefined
  again: () => void
  shape?: 'people' | 'cards' | 'text'
  children: (thing: Thing) => ReactNode
}

export function Loaded<Data, Thing>({ answer, pick, again, shape = 'cards', children }: LoadedProps<Data, Thing>) {
  const { data, error, fetching } = answer
  const thing = data ? pick(data) : undefined
  if (thing !== undefined && thing !== null) return children(thing)
  if (error) return <ProblemCard problem={problemFrom(error)} onTryAgain={again} />
  if (fetching || !data) return <Waiting shape={shape} />
  return (
    <Empty
      icon={<DocumentSearch24Regular />}
      title={say('shared.gone.title')}
      text={say('shared.gone.text')}
      actions={<LinkButton to="/">{say('shared.notFound.home')}</LinkButton>}
    />
  )
}
