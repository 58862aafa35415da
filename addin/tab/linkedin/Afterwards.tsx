// After "I've submitted it": what became of it, as far as the user tells. Upward can't see LinkedIn.
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useNavigate } from '#addin/shared/routing/router.tsx'
import { PressTrouble } from '#addin/shared/request/PressTrouble.tsx'
import { usePress } from '#addin/shared/request/use-press.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { useHost } from '#addin/shared/ui/HostFrame.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { Afterwards as What, HandOffPartsFragment } from '#schema/generated/client/graphql.ts'
import { SeenFirst } from './Checklist.tsx'
import { RecordAfterwards } from './documents.ts'

const useStyles = makeStyles({
  stack: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  handOff: HandOffPartsFragment
  firstName: string
}

export function Afterwards({ handOff, firstName }: Props) {
  const styles = useStyles()
  const press = usePress()
  const host = useHost()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const [taking, setTaking] = useState(false)
  const { recommendationId: id, submittedLink } = handOff
  const record = (what: What) =>
    void press.run(RecordAfterwards, { id, what }, (data) => data.recordAfterwards, {
      onDone() {
        announce(say(`linkedin.after.${what}.done`, { firstName }))
        if (what === 'ASKED_FOR_CHANGE') navigate(`/r/${id}/draft`)
        if (what === 'TAKEN_DOWN') navigate('/history')
      },
    })
  return (
    <div className={styles.stack}>
      <section className={styles.card} aria-labelledby="thanks">
        <h2 id="thanks" className={styles.title}>
          {say('linkedin.thanks', { firstName })}
        </h2>
        <Text>
          {handOff.submittedOn !== null && say('linkedin.after.on', { day: handOff.submittedOn })}{' '}
          {say('linkedin.after.chooses', { firstName })}
        </Text>
        {handOff.afterwards === 'VISIBLE' && (
          <Text weight="semibold">{say('linkedin.after.VISIBLE.done', { firstName })}</Text>
        )}
        <PressTrouble press={press} />
        <div className={styles.bar}>
          {handOff.afterwards !== 'VISIBLE' && (
            <Button onClick={() => record('VISIBLE')}>{say('linkedin.after.VISIBLE')}</Button>
          )}
          <Button onClick={() => record('ASKED_FOR_CHANGE')}>{say('linkedin.after.ASKED_FOR_CHANGE')}</Button>
          <Button appearance="subtle" aria-expanded={taking} onClick={() => setTaking(!taking)}>
            {say('linkedin.after.withdraw')}
          </Button>
          {submittedLink !== null && (
            <Button appearance="subtle" onClick={() => void host.openLink(submittedLink)}>
              {say('linkedin.after.open')}
            </Button>
          )}
        </div>
        {taking && (
          <>
            <Text>{say('linkedin.after.how')}</Text>
            <div className={styles.bar}>
              <Button onClick={() => record('TAKEN_DOWN')}>{say('linkedin.after.TAKEN_DOWN')}</Button>
            </div>
          </>
        )}
        <Text size={200} className={styles.quiet}>
          {say('linkedin.after.unseen')}
        </Text>
      </section>
      <SeenFirst handOff={handOff} />
    </div>
  )
}
