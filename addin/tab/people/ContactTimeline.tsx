// Months by channel as a small drawing, and the same numbers as a table for whoever prefers or needs one.
import { useState } from 'react'
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { sayMonth } from '#addin/shared/words/days.ts'
import { say, spoken } from '#addin/shared/words/words.ts'
import { channelsIn, dotsOf } from './timeline.ts'
import type { Month } from './timeline.ts'

const COLUMN = 36
const ROW = 28
const LABELS = 84
const HEAD = 22

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: '0 0 8px' },
  drawing: { display: 'block', width: '100%', height: 'auto' },
  words: {
    ...typographyStyles.caption1,
    fill: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  line: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: '1px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  dot: { fill: tokens.colorCompoundBrandForeground1, '@media (forced-colors: active)': { fill: 'Highlight' } },
  scroll: { overflowX: 'auto' },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    marginTop: '8px',
    '& th, & td': { padding: '4px 10px', textAlign: 'end' },
    '& th:first-child': { textAlign: 'start' },
  },
})

interface ContactTimelineProps {
  months: readonly Month[]
  firstName: string
}

export function ContactTimeline({ months, firstName }: ContactTimelineProps) {
  const styles = useStyles()
  const [asTable, setAsTable] = useState(false)
  if (channelsIn(months).length === 0) return null
  const title = say('people.timeline', { firstName })
  return (
    <section aria-label={title}>
      <h4 className={styles.heading}>{title}</h4>
      {asTable ? <Table months={months} /> : <Drawing months={months} title={title} />}
      <Button size="small" appearance="subtle" onClick={() => setAsTable(!asTable)}>
        {say(asTable ? 'people.timeline.asDrawing' : 'people.timeline.asTable')}
      </Button>
    </section>
  )
}

function Drawing({ months, title }: { months: readonly Month[]; title: string }) {
  const styles = useStyles()
  const channels = channelsIn(months)
  const width = LABELS + months.length * COLUMN
  const x = (column: number) => LABELS + column * COLUMN + COLUMN / 2
  const y = (row: number) => HEAD + row * ROW + ROW / 2
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${HEAD + channels.length * ROW}`}
      style={{ maxWidth: width }}
      role="img"
      aria-label={summary(title, months)}
    >
      {months.map(({ month }, column) => (
        <text key={month} className={styles.words} x={x(column)} y={14} textAnchor="middle">
          {sayMonth(month, spoken(), 'short')}
        </text>
      ))}
      {channels.map((channel, row) => (
        <g key={channel}>
          <line className={styles.line} x1={LABELS} x2={width} y1={y(row)} y2={y(row)} />
          <text className={styles.words} x={0} y={y(row) + 4}>
            {say(`people.channel.${channel}`)}
          </text>
        </g>
      ))}
      {dotsOf(months).map((dot) => (
        <circle
          key={`${dot.channel}-${dot.month}`}
          className={styles.dot}
          cx={x(dot.column)}
          cy={y(dot.row)}
          r={dot.size * 11}
        >
          <title>
            {say('people.timeline.dot', {
              count: dot.count,
              channel: dot.channel,
              month: sayMonth(dot.month, spoken()),
            })}
          </title>
        </circle>
      ))}
    </svg>
  )
}

function Table({ months }: { months: readonly Month[] }) {
  const styles = useStyles()
  const channels = channelsIn(months)
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('people.timeline.month')}</th>
            {channels.map((channel) => (
              <th key={channel} scope="col">
                {say(`people.channel.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{sayMonth(month.month, spoken())}</th>
              {channels.map((channel) => (
                <td key={channel}>{month[channel]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function summary(title: string, months: readonly Month[]): string {
  const totals = channelsIn(months).map((channel) =>
    say('people.timeline.total', { count: months.reduce((sum, month) => sum + month[channel], 0), channel }),
  )
  return `${title}: ${new Intl.ListFormat(spoken()).format(totals)}`
}
