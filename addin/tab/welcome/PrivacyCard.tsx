// Private to the writer, said plainly, with the two lists.
import { useQuery } from 'urql'
import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { ReadingLists } from '#addin/shared/ui/ReadingLists.tsx'
import { Waiting } from '#addin/shared/ui/Waiting.tsx'
import { say } from '#addin/shared/words/words.ts'
import { WelcomeQuery } from './documents.ts'

const useStyles = makeStyles({
  title: { ...typographyStyles.title2, margin: '0 0 12px' },
  text: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    maxWidth: '68ch',
    display: 'block',
    marginBottom: '24px',
  },
})

export function PrivacyCard() {
  const styles = useStyles()
  const [{ data, error }, refetch] = useQuery({ query: WelcomeQuery, requestPolicy: 'cache-first' })
  return (
    <>
      <h2 className={styles.title}>{say('welcome.privacy.title')}</h2>
      <Text className={styles.text}>{say('welcome.privacy.text')}</Text>
      {data && <ReadingLists sources={data.consents} />}
      {error && !data && (
        <ProblemCard problem={problemFrom(error)} onTryAgain={() => refetch({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <Waiting shape="text" rows={3} />}
    </>
  )
}
