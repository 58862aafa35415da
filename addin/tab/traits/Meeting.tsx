// What stands in the way of keeping the arrangement, with what can be done.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useAnnounced } from '#addin/shared/ui/Announcer.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { Arranging } from './use-arrangement.ts'

export function Meeting({ work }: { work: Arranging }) {
  const words = work.status === 'elsewhere' || work.status === 'unreachable' ? say(`traits.${work.status}`) : null
  useAnnounced(words)
  if (work.status === 'refused' && work.refused) return <Refusal refused={work.refused} />
  if (words === null) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions>
        {work.status === 'elsewhere' ? (
          <>
            <Button onClick={work.takeOther}>{say('traits.elsewhere.theirs')}</Button>
            <Button onClick={work.keepMine}>{say('traits.elsewhere.mine')}</Button>
          </>
        ) : (
          <Button onClick={work.again}>{say('traits.again')}</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  )
}
