// The text box. A plain textarea, so that cursor, undo and screen readers stay as everywhere; behind it a mirror carries the marks.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useRef, type RefObject } from 'react'
import { say } from '#addin/shared/words/words.ts'
import { pointsAtWords } from './finding-place.ts'
import { stretches } from './sentence-marks.ts'
import type { Check, Finding, Sentence } from './shapes.ts'

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    ':focus-within': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
  },
  layer: {
    gridArea: '1 / 1',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '300px',
    margin: 0,
    padding: tokens.spacingHorizontalL,
    border: 'none',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '28px',
    letterSpacing: 'normal',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    overflow: 'hidden',
  },
  box: {
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    resize: 'none',
    outlineStyle: 'none',
    position: 'relative',
    '::placeholder': { color: tokens.colorNeutralForeground3 },
  },
  // The mirror's letters are never seen: only its marks are. In forced colours the browser would paint them; it may not.
  mirror: { color: 'transparent', pointerEvents: 'none', forcedColorAdjust: 'none', userSelect: 'none' },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  own: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dashed',
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    textUnderlineOffset: '5px',
    '@media (forced-colors: active)': { textDecorationColor: 'CanvasText' },
  },
  hard: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorPaletteRedBorderActive,
    textUnderlineOffset: '5px',
    '@media (forced-colors: active)': { textDecorationColor: 'CanvasText' },
  },
  soft: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorPaletteMarigoldBorderActive,
    textDecorationThickness: '2px',
    textUnderlineOffset: '5px',
    '@media (forced-colors: active)': { textDecorationColor: 'CanvasText' },
  },
})

interface Props {
  text: string
  check: Check | null
  /** The sentence shown beside the text just now, and the finding, if any. */
  activeSentence: Sentence | null
  activeFinding: Finding | null
  readOnly: boolean
  box: RefObject<HTMLTextAreaElement | null>
  onText: (text: string) => void
  onCursor: (place: number) => void
}

export function DraftEditor({ text, check, activeSentence, activeFinding, readOnly, box, onText, onCursor }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.frame}>
      <Mirror text={text} check={check} activeSentence={activeSentence} activeFinding={activeFinding} />
      <textarea
        ref={box}
        className={mergeClasses(styles.layer, styles.box)}
        value={text}
        readOnly={readOnly}
        spellCheck
        aria-label={say('draft.text.label')}
        aria-describedby="draft-length"
        placeholder={say('draft.text.placeholder')}
        onChange={(event) => onText(event.target.value)}
        onSelect={(event) => onCursor(event.currentTarget.selectionStart)}
      />
    </div>
  )
}

/** Lies behind the box, letter on letter, and grows with the text: so the box never scrolls by itself. */
function Mirror({
  text,
  check,
  activeSentence,
  activeFinding,
}: Pick<Props, 'text' | 'check' | 'activeSentence' | 'activeFinding'>) {
  const styles = useStyles()
  const sentences = check?.sentences ?? []
  const findings = check?.findings.filter((finding) => finding.setAside === null && pointsAtWords(finding, text)) ?? []
  const spans = [...sentences, ...findings]
  return (
    <div className={mergeClasses(styles.layer, styles.mirror)} aria-hidden="true">
      {stretches(text, spans).map((stretch, index) => {
        const sentence = stretch.covering.map((place) => sentences[place]).find(Boolean)
        const found = stretch.covering
          .map((place) => findings[place - sentences.length])
          .filter((finding) => finding !== undefined)
        const worst = found.find((finding) => finding.severity === 'HARD') ?? found[0]
        return (
          <span
            key={index}
            className={mergeClasses(
              sentence?.basis === 'OWN_WORDS' && !sentence.kept && styles.own,
              worst && (worst.severity === 'HARD' ? styles.hard : styles.soft),
              (sentence === activeSentence || (activeFinding !== null && found.includes(activeFinding))) &&
                sentence !== undefined &&
                styles.active,
            )}
          >
            {stretch.text}
          </span>
        )
      })}
      {/* A last empty line has height only with something on it. */}
      {'\u200b'}
    </div>
  )
}

/** Puts the cursor on a stretch of the text and brings it into view. */
export function useShowInText() {
  const box = useRef<HTMLTextAreaElement>(null)
  const wanted = useRef<{ start: number; end: number } | null>(null)
  useEffect(() => {
    const target = wanted.current
    if (!target || !box.current) return
    wanted.current = null
    box.current.setSelectionRange(target.start, target.end)
  })
  return {
    box,
    show: (span: { start: number; end: number }) => {
      const area = box.current
      if (!area) return
      area.focus()
      area.setSelectionRange(span.start, span.end)
      area.scrollIntoView({ block: 'nearest' })
    },
    /** After the text was changed for the user, the cursor stands where they were. */
    putCursor: (place: number) => {
      wanted.current = { start: place, end: place }
    },
  }
}
