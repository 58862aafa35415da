// Months by channel as one small picture that is a real table: a dot says how much at a glance, the number says it exactly.
import type { CSSProperties } from 'react'
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { sayMonth } from '#addin/shared/words/days.ts'
import { say, formattingLocale } from '#addin/shared/words/words.ts'
import { channelsIn, dotSize, mostOf, totalOf } from './timeline.ts'
import type { Channel, Month } from './timeline.ts'

/** Below this the numbers under the dots make room; each is still read out, shown on pointing, and summed up at the end. */
const NARROW = '@media (max-width: 767px)'
/** Out of sight, still read out. */
const UNSEEN = { position: 'absolute', clipPath: 'inset(50%)', paddingBottom: 0 } as const

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: '0 0 8px' },
  table: {
    ...typographyStyles.caption1,
    tableLayout: 'fixed',
    width: '100%',
    maxWidth: '760px',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: 0, textAlign: 'center', verticalAlign: 'middle' },
    '& th': {
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
      '@media (forced-colors: active)': { color: 'CanvasText' },
    },
    '& tr > :first-child': { textAlign: 'start' },
    '& tr > :last-child': { textAlign: 'end' },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& thead th': { paddingBottom: '6px' },
  },
  channel: { width: '76px', [NARROW]: { width: '62px' } },
  total: { width: '56px', [NARROW]: { width: '40px' } },
  sum: { ...typographyStyles.caption1Strong },
  wide: { [NARROW]: { display: 'none' } },
  narrow: { display: 'none', [NARROW]: { display: 'inline' } },
  spot: { display: 'grid', placeItems: 'center', height: '30px' },
  dot: {
    boxSizing: 'border-box',
    display: 'block',
    borderRadius: tokens.borderRadiusCircular,
    aspectRatio: '1',
    width: 'calc(var(--share) * min(22px, 100%))',
    minWidth: '5px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  none: { width: '4px', height: '1px', backgroundColor: tokens.colorNeutralStroke1 },
  count: { display: 'block', marginTop: '-2px', paddingBottom: '6px', [NARROW]: UNSEEN },
  unseen: UNSEEN,
  note: { ...typographyStyles.caption1, margin: '8px 0 0', color: tokens.colorNeutralForeground2, maxWidth: '68ch' },
})

interface ContactTimelineProps {
  months: readonly Month[]
  firstName: string
}

export function ContactTimeline({ months, firstName }: ContactTimelineProps) {
  const styles = useStyles()
  const channels = channelsIn(months)
  if (channels.length === 0) return null
  const title = say('people.timeline', { firstName })
  return (
    <section aria-label={title}>
      <h4 className={styles.heading}>{title}</h4>
      <table className={styles.table} aria-label={title}>
        <Head months={months} />
        <tbody>
          {channels.map((channel) => (
            <tr key={channel}>
              <th scope="row">{say(`people.channel.${channel}`)}</th>
              {months.map((month) => (
                <td key={month.month} title={cellWords(month, channel)}>
                  <Spot count={month[channel]} most={mostOf(months)} />
                </td>
              ))}
              <td className={styles.sum}>{totalOf(months, channel)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{say('people.timeline.note')}</p>
    </section>
  )
}

function Head({ months }: { months: readonly Month[] }) {
  const styles = useStyles()
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.channel}>
          <span className={styles.unseen}>{say('people.timeline.channel')}</span>
        </th>
        {months.map(({ month }) => (
          <th
            key={month}
            scope="col"
            abbr={sayMonth(month, formattingLocale())}
            title={sayMonth(month, formattingLocale())}
          >
            <span className={styles.wide}>{sayMonth(month, formattingLocale(), 'short')}</span>
            <span className={styles.narrow}>{sayMonth(month, formattingLocale(), 'narrow')}</span>
          </th>
        ))}
        <th scope="col" className={styles.total}>
          {say('people.timeline.all')}
        </th>
      </tr>
    </thead>
  )
}

function Spot({ count, most }: { count: number; most: number }) {
  const styles = useStyles()
  const share = { '--share': dotSize(count, most) } as CSSProperties
  return (
    <>
      <span className={styles.spot} aria-hidden>
        {count > 0 ? <span className={styles.dot} style={share} /> : <span className={styles.none} />}
      </span>
      <span className={count > 0 ? styles.count : styles.unseen}>{count}</span>
    </>
  )
}

function cellWords(month: Month, channel: Channel): string {
  return say('people.timeline.dot', {
    count: month[channel],
    channel,
    month: sayMonth(month.month, formattingLocale()),
  })
}
