// How long, how long is good, and what people see first on LinkedIn.
import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { say } from '#addin/shared/words/words.ts'
import { charactersIn, lengthOf, MOST_CHARACTERS, seenFirst, wordsIn } from './length.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
  over: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  first: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  quoted: { overflowWrap: 'anywhere' },
})

export function LengthGuide({ text }: { text: string }) {
  const styles = useStyles()
  const characters = charactersIn(text)
  const words = wordsIn(text)
  return (
    <div id="draft-length" className={styles.row}>
      <Text size={200}>{say('draft.length.words', { words })}</Text>
      <Text size={200}>{say(`draft.length.${lengthOf(words)}`)}</Text>
      <Text size={200} className={mergeClasses(characters > MOST_CHARACTERS && styles.over)}>
        {say(characters > MOST_CHARACTERS ? 'draft.length.over' : 'draft.length.characters', {
          characters,
          most: MOST_CHARACTERS,
          over: characters - MOST_CHARACTERS,
        })}
      </Text>
    </div>
  )
}

export function SeenFirst({ text }: { text: string }) {
  const styles = useStyles()
  const first = seenFirst(text)
  if (first === '') return null
  return (
    <section className={styles.first} aria-labelledby="seen-first">
      <Text id="seen-first" size={200} weight="semibold">
        {say('draft.seenFirst')}
      </Text>
      <Text className={styles.quoted}>{first}</Text>
    </section>
  )
}
