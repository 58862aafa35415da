// People as they come, each recommendation with its state, its days, and its record on a press.
import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { Initials } from '#addin/shared/people/PersonAvatar.tsx'
import { useId, useState } from 'react'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { dayOf } from '#addin/shared/words/days.ts'
import { dayWords } from '#addin/shared/words/day-words.ts'
import { say } from '#addin/shared/words/words.ts'
import type { HistoryQuery as Answer } from '#schema/generated/client/graphql.ts'
import { byPerson } from './by-person.ts'
import { RecordOf } from './RecordOf.tsx'

type Item = Answer['history']['nodes'][number]

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXL },
  person: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  items: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  grow: { flex: '1 1 auto' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

export function HistoryList({ items }: { items: readonly Item[] }) {
  const styles = useStyles()
  return (
    <div className={styles.list}>
      {byPerson(items).map((group) => (
        <section key={group.personId} className={styles.person} aria-label={group.name}>
          <div className={styles.head}>
            <Initials name={group.name} colorOf={group.name} size={32} />
            <div>
              <h2 className={styles.name}>{group.name}</h2>
              {group.items[0]?.person.title && (
                <Text size={200} className={styles.quiet}>
                  {group.items[0].person.title}
                </Text>
              )}
            </div>
          </div>
          <ul className={styles.items}>
            {group.items.map((item) => (
              <HistoryItem key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function HistoryItem({ item }: { item: Item }) {
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const record = useId()
  const last = item.moves.at(-1)?.at ?? item.startedAt
  const color = item.state === 'ON_LINKEDIN' ? 'success' : item.hasEnded ? 'informative' : 'brand'
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <Badge appearance="tint" color={color} size="large">
          {say(`shared.state.${item.state}`)}
        </Badge>
        {item.needsPermissionAgain && (
          <Badge appearance="tint" color="warning" size="large">
            {say('shared.needsPermissionAgain')}
          </Badge>
        )}
        <Text size={200} className={styles.quiet}>
          {say('history.dates', {
            started: dayWords(dayOf(new Date(item.startedAt))),
            changed: dayWords(dayOf(new Date(last))),
            notes: item.progress.notes,
          })}
        </Text>
        <span className={styles.grow} />
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-controls={record}
          onClick={() => setOpen(!open)}
        >
          {say(open ? 'history.record.hide' : 'history.record.show')}
        </Button>
        <LinkButton size="small" to={`/r/${item.id}`}>
          {say('history.open')}
        </LinkButton>
      </div>
      {open && (
        <div id={record}>
          <RecordOf id={item.id} />
        </div>
      )}
    </li>
  )
}
