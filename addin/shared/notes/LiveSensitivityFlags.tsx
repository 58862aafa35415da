// Says gently, while a note is being written, what its reader might not want in writing, and why. It never stands in the way.
import { useQuery } from 'urql'
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { Info16Regular } from '@fluentui/react-icons/svg/info'
import { useDebounced } from '#addin/shared/ui/use-debounced.ts'
import { say } from '#addin/shared/words/words.ts'
import { MarksWhileWriting } from './documents.ts'

/** A pause in the writing, so that nobody is interrupted within a sentence. */
const PAUSE_MS = 800

/** Shorter texts hold nothing to mark. */
const FEWEST_LETTERS = 3

const useStyles = makeStyles({
  marks: { display: 'flex', flexDirection: 'column', rowGap: '4px', ':empty': { display: 'none' } },
  mark: { ...typographyStyles.caption1, display: 'flex', columnGap: '6px', color: tokens.colorNeutralForeground2 },
})

/** A hint that could not be fetched is no trouble worth a word: the saved note shows its marks too. */
export function LiveSensitivityFlags({ recommendationId, text }: { recommendationId: string; text: string }) {
  const styles = useStyles()
  const settled = useDebounced(text.trim(), PAUSE_MS)
  const pause = settled.length < FEWEST_LETTERS
  const variables = { recommendationId, text: settled }
  const [{ data }] = useQuery({ query: MarksWhileWriting, variables, pause, requestPolicy: 'network-only' })
  const marks = pause || text.trim() === '' ? [] : (data?.noteMarks ?? [])
  return (
    <div className={styles.marks} role="status">
      {marks.map((mark) => (
        <span key={mark} className={styles.mark}>
          <Info16Regular aria-hidden />
          {say(`recommendation.mark.${mark}`)}
        </span>
      ))}
    </div>
  )
}
