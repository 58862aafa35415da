// How close the work was, as an icon and words: never by colour alone, never a number.
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleHalfFill16Filled } from '@fluentui/react-icons/svg/circle-half-fill'
import { PersonVoice16Regular } from '@fluentui/react-icons/svg/person-voice'
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle'
import type { Band as BandCode } from '#schema/generated/client/graphql.ts'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  band: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    paddingInline: '8px 10px',
    minHeight: '24px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid transparent`,
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
  WORKED_CLOSELY: { color: tokens.colorPaletteGreenForeground1, backgroundColor: tokens.colorPaletteGreenBackground1 },
  AS_YOU_SAY: { color: tokens.colorPaletteGreenForeground1, backgroundColor: tokens.colorNeutralBackground3 },
  SOME_CONTACT: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  NOT_ENOUGH_TO_GO_ON: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
})

const ICONS = {
  WORKED_CLOSELY: CheckmarkCircle16Filled,
  AS_YOU_SAY: PersonVoice16Regular,
  SOME_CONTACT: CircleHalfFill16Filled,
  NOT_ENOUGH_TO_GO_ON: QuestionCircle16Regular,
}

export function Band({ band }: { band: BandCode }) {
  const styles = useStyles()
  const Icon = ICONS[band]
  return (
    <span className={mergeClasses(styles.band, styles[band])}>
      <Icon aria-hidden />
      {say(`shared.band.${band}`)}
    </span>
  )
}
