// The window at a glance: days from left to right, a square a note, coloured and numbered by trait; the same as a table.
import { makeStyles, tokens } from '@fluentui/react-components'
import { dayWords } from '#addin/shared/words/day-words.ts'
import { say } from '#addin/shared/words/words.ts'
import type { Arrangement } from './arrangement.ts'
import { hueOf } from './hues.ts'
import { dayColumns, tallest, type DatedNote, type DayColumn } from './week.ts'
import type { NoteShown } from './shapes.ts'

const SQUARE = 24
const GAP = 4
const COLUMN = 52
const FOOT = 40

const useStyles = makeStyles({
  frame: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'center',
    minWidth: 0,
  },
  scroll: { maxWidth: '100%', overflowX: 'auto', paddingBottom: tokens.spacingVerticalXS },
  legend: {
    flex: '1 1 240px',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  entry: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  swatch: {
    display: 'inline-grid',
    placeItems: 'center',
    minWidth: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    border: '1px solid',
    boxSizing: 'border-box',
  },
  axis: {
    fill: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  // A picture's colours are not forced by the browser; the numbers say what the hues said.
  square: { '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  number: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForegroundLink },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': { textAlign: 'start', padding: '4px 12px 4px 0', verticalAlign: 'top' },
  },
})

interface Props {
  notes: readonly NoteShown[]
  arrangement: Arrangement
  from: string
  to: string
}

export function WeekPicture({ notes, arrangement, from, to }: Props) {
  const styles = useStyles()
  const dated = notes.map(({ id, day }): DatedNote => ({ id, day, trait: placeOf(arrangement, id) }))
  const columns = dayColumns(dated, from, to)
  const shown = arrangement.traits.flatMap((trait, place) =>
    trait.noteIds.length > 0 ? [{ label: trait.label, place }] : [],
  )
  const loose = dated.some((note) => note.trait === null)
  return (
    <div className={styles.frame}>
      <div className={styles.row}>
        {/* A box that scrolls must be reachable by the keyboard (WCAG 2.1.1). */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('traits.week.label')}>
          <Picture columns={columns} arrangement={arrangement} />
        </div>
        <ul className={styles.legend} aria-hidden="true">
          {shown.map(({ label, place }) => (
            <li key={place} className={styles.entry}>
              <Swatch place={place} />
              {label}
            </li>
          ))}
          {loose && (
            <li className={styles.entry}>
              <Swatch place={null} />
              {say('traits.under.none')}
            </li>
          )}
        </ul>
      </div>
      <details>
        <summary className={styles.summary}>{say('traits.week.asTable')}</summary>
        <WeekTable columns={columns} notes={notes} arrangement={arrangement} />
      </details>
    </div>
  )
}

/** The small coloured, numbered square that stands for a trait on this page. */
export function Swatch({ place }: { place: number | null }) {
  const styles = useStyles()
  const hue = hueOf(place)
  return (
    <span
      className={styles.swatch}
      style={{ backgroundColor: hue.fill, borderColor: hue.line, color: hue.ink }}
      aria-hidden="true"
    >
      {place === null ? '·' : place + 1}
    </span>
  )
}

function Picture({ columns, arrangement }: { columns: readonly DayColumn[]; arrangement: Arrangement }) {
  const styles = useStyles()
  const height = tallest(columns) * (SQUARE + GAP) + FOOT
  const width = Math.max(columns.length, 1) * COLUMN
  const days = columns.filter((column) => column.notes.length > 0).length
  const count = columns.reduce((sum, column) => sum + column.notes.length, 0)
  return (
    <svg
      style={{ display: 'block' }}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say('traits.week.summary', { notes: count, days })}
    >
      <line x1={0} x2={width} y1={height - FOOT} y2={height - FOOT} stroke={tokens.colorNeutralStroke1} />
      {columns.map((column, index) => (
        <g key={column.day} transform={`translate(${index * COLUMN}, 0)`}>
          {column.notes.map((note, row) => {
            const hue = hueOf(note.trait)
            const y = height - FOOT - (row + 1) * (SQUARE + GAP)
            return (
              <g key={note.id} transform={`translate(${(COLUMN - SQUARE) / 2}, ${y})`}>
                <title>
                  {note.trait === null ? say('traits.under.none') : (arrangement.traits[note.trait]?.label ?? '')}
                </title>
                <rect
                  className={styles.square}
                  width={SQUARE}
                  height={SQUARE}
                  rx={4}
                  fill={hue.fill}
                  stroke={hue.line}
                />
                <text x={SQUARE / 2} y={SQUARE / 2 + 4} textAnchor="middle" fill={hue.ink} className={styles.number}>
                  {note.trait === null ? '·' : note.trait + 1}
                </text>
              </g>
            )
          })}
          <text x={COLUMN / 2} y={height - FOOT + 15} textAnchor="middle" className={styles.axis}>
            {dayWords(column.day, 'axis-weekday')}
          </text>
          <text x={COLUMN / 2} y={height - FOOT + 30} textAnchor="middle" className={styles.axis}>
            {dayWords(column.day, 'axis-day')}
          </text>
        </g>
      ))}
    </svg>
  )
}

function WeekTable({
  columns,
  notes,
  arrangement,
}: {
  columns: readonly DayColumn[]
  notes: readonly NoteShown[]
  arrangement: Arrangement
}) {
  const styles = useStyles()
  const textOf = new Map(notes.map((note) => [note.id, note.text]))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('traits.week.day')}</th>
          <th scope="col">{say('traits.week.note')}</th>
          <th scope="col">{say('traits.week.trait')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.flatMap((column) =>
          column.notes.map((note) => (
            <tr key={note.id}>
              <td>{dayWords(column.day, 'weekday')}</td>
              <td>{textOf.get(note.id)}</td>
              <td>{note.trait === null ? say('traits.under.none') : arrangement.traits[note.trait]?.label}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

function placeOf(arrangement: Arrangement, noteId: string): number | null {
  const place = arrangement.traits.findIndex((trait) => trait.noteIds.includes(noteId))
  return place === -1 ? null : place
}
