// Where the typed words are: on the server, on this device, or waiting for a choice between two texts.
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { Comparison } from '#addin/shared/compare/Comparison.tsx'
import { compareWords } from '#addin/shared/compare/compare-words.ts'
import { useAnnounced } from '#addin/shared/ui/Announcer.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { DraftSaving } from './use-saving.ts'

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  choice: { display: 'grid', gap: tokens.spacingVerticalS },
  other: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
})

export function SavingLine({ saving }: { saving: DraftSaving }) {
  const styles = useStyles()
  const words = say(`draft.saving.${saving.status}`)
  useAnnounced(saving.status === 'unreachable' || saving.status === 'conflict' ? words : null)
  if (saving.status === 'conflict' && saving.other)
    return (
      <div className={styles.choice}>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => saving.dispatch({ type: 'keepMine' })}>{say('draft.conflict.mine')}</Button>
            <Button onClick={() => saving.dispatch({ type: 'takeOther' })}>{say('draft.conflict.other')}</Button>
          </MessageBarActions>
        </MessageBar>
        <div className={styles.other}>
          <Text size={200} weight="semibold">
            {say('draft.conflict.difference')}
          </Text>
          <Comparison pieces={compareWords(saving.other.text, saving.text)} />
        </div>
      </div>
    )
  return (
    <Text size={200} className={styles.quiet}>
      {saving.status === 'saved' && saving.version === 0 ? say('draft.saving.nothing') : words}
    </Text>
  )
}
