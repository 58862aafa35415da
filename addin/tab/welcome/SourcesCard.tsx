// What may be read, one source at a time: nothing is until it is switched on.
import { useQuery } from 'urql'
import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { SourceList } from '#addin/shared/consent/SourceList.tsx'
import { Loaded } from '#addin/shared/ui/Loaded.tsx'
import { say } from '#addin/shared/words/words.ts'
import { WelcomeQuery } from './documents.ts'

const useStyles = makeStyles({
  title: { ...typographyStyles.title2, margin: '0 0 12px' },
  text: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    maxWidth: '68ch',
    display: 'block',
    marginBottom: '16px',
  },
})

export function SourcesCard() {
  const styles = useStyles()
  const [answer, refetch] = useQuery({ query: WelcomeQuery })
  return (
    <>
      <h2 className={styles.title}>{say('welcome.sources.title')}</h2>
      <Text className={styles.text}>{say('welcome.sources.text')}</Text>
      <Loaded answer={answer} pick={(data) => data.consents} again={() => refetch({ requestPolicy: 'network-only' })}>
        {(consents) => <SourceList consents={consents} />}
      </Loaded>
    </>
  )
}
