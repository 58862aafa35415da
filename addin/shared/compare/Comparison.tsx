// A comparison to read: what went has a minus and is struck through, what came has a plus and is underlined; colour only adds.
import { makeStyles, tokens } from '@fluentui/react-components'
import { say } from '#addin/shared/words/words.ts'
import type { Piece } from './compare-words.ts'

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: '26px', margin: 0 },
  removed: {
    textDecorationLine: 'none',
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    borderRadius: tokens.borderRadiusSmall,
  },
  added: {
    textDecorationLine: 'none',
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    borderRadius: tokens.borderRadiusSmall,
  },
  struck: { textDecorationLine: 'line-through' },
  underlined: { textDecorationLine: 'underline' },
  sign: { fontWeight: tokens.fontWeightBold, paddingInline: '2px' },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})

interface Props {
  pieces: readonly Piece[]
  /** One side only: the old text shows what went, the new one what came. */
  side?: 'before' | 'after'
}

export function Comparison({ pieces, side }: Props) {
  const styles = useStyles()
  const shown = pieces.filter(
    (piece) => piece.kind === 'SAME' || side === undefined || piece.kind === (side === 'before' ? 'REMOVED' : 'ADDED'),
  )
  return (
    <p className={styles.text}>
      {shown.map((piece, index) =>
        piece.kind === 'SAME' ? (
          <span key={index}>{piece.text}</span>
        ) : (
          <Marked key={index} kind={piece.kind} text={piece.text} />
        ),
      )}
    </p>
  )
}

/** Words that went (−) or came (+), said as such to those who hear the page. */
export function Marked({ kind, text }: { kind: 'ADDED' | 'REMOVED'; text: string }) {
  const styles = useStyles()
  const came = kind === 'ADDED'
  const Tag = came ? 'ins' : 'del'
  return (
    <Tag className={came ? styles.added : styles.removed}>
      <span className={styles.unseen}>{say(came ? 'compare.added' : 'compare.removed')} </span>
      <span className={styles.sign} aria-hidden="true">
        {came ? '+' : '−'}
      </span>
      <span className={came ? styles.underlined : styles.struck}>{text}</span>
    </Tag>
  )
}
