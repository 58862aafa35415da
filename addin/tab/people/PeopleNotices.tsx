// The notices above the list, and the line that says the evidence is being read.
import { MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components'
import { PeopleSearch24Regular } from '@fluentui/react-icons/svg/people-search'
import type { PeopleQuery } from '#schema/generated/client/graphql.ts'
import { useAnnounced } from '#addin/shared/ui/Announcer.tsx'
import { Empty } from '#addin/shared/ui/Empty.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { say, formattingLocale } from '#addin/shared/words/words.ts'
import { ReadingSoFar } from './ReadingSoFar.tsx'
import { noticesOf } from './notices.ts'
import type { Nobody, Notice } from './notices.ts'

const useStyles = makeStyles({
  notices: { display: 'flex', flexDirection: 'column', rowGap: '8px', ':empty': { display: 'none' } },
})

interface PeopleNoticesProps {
  candidates: PeopleQuery['candidates']
  waiting: boolean
}

export function PeopleNotices({ candidates, waiting }: PeopleNoticesProps) {
  const styles = useStyles()
  useAnnounced(waiting ? null : say('people.read'))
  return (
    <div className={styles.notices}>
      {waiting && <ReadingSoFar />}
      {noticesOf(candidates).map((notice) =>
        notice.kind === 'NO_ONE' || notice.kind === 'LINE_NOT_READ' ? (
          <NobodyThere key={notice.kind} kind={notice.kind} />
        ) : (
          <Bar key={keyOf(notice)} notice={notice} />
        ),
      )}
    </div>
  )
}

/** An empty list, and why: nobody is there, or nobody looked. */
function NobodyThere({ kind }: Nobody) {
  const isUnread = kind === 'LINE_NOT_READ'
  return (
    <Empty
      icon={<PeopleSearch24Regular />}
      title={say(isUnread ? 'people.unread.title' : 'people.noOne.title')}
      text={say(isUnread ? 'people.unread.text' : 'people.noOne.text')}
      actions={
        isUnread ? (
          <LinkButton to="/settings" appearance="primary">
            {say('people.unread.action')}
          </LinkButton>
        ) : undefined
      }
    />
  )
}

type BarNotice = Exclude<Notice, Nobody>

function Bar({ notice }: { notice: BarNotice }) {
  return (
    <MessageBar intent="info" layout="auto">
      <MessageBarBody>{wordsOf(notice)}</MessageBarBody>
      {(notice.kind === 'CONTACTS_OFF' || isMendedInSettings(notice)) && (
        <MessageBarActions>
          <LinkButton to="/settings" size="small">
            {say('people.notice.CONTACTS_OFF.action')}
          </LinkButton>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}

function isMendedInSettings(notice: BarNotice): boolean {
  return notice.kind === 'NOT_READ' && (notice.state === 'SWITCHED_OFF' || notice.state === 'NO_CONSENT')
}

function keyOf(notice: BarNotice): string {
  return notice.kind === 'NOT_READ' ? notice.state : notice.kind
}

function wordsOf(notice: BarNotice): string {
  if (notice.kind !== 'NOT_READ') return say(`people.notice.${notice.kind}`)
  const names = notice.sources.map((source) => say(`people.source.${source}`))
  const sources = new Intl.ListFormat(formattingLocale(), { type: 'conjunction' }).format(names)
  return say(`people.notice.${notice.state}`, { sources })
}
