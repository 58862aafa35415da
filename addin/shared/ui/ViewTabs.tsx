// A few tabs above one panel. Fluent's TabList brings Tabster with it (25 kB over the wire and hidden focus stops): too much for a
// first screen with two tabs. Keys as in the ARIA pattern: arrows, Home and End move and select, Tab leaves.
import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap' },
  tab: {
    ...typographyStyles.body1,
    position: 'relative',
    minHeight: '32px',
    padding: '6px 10px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '10px',
      bottom: 0,
      height: '2px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
})

interface ViewTabsProps<Value extends string> {
  tabs: readonly { value: Value; label: string }[]
  selected: Value
  onSelect: (value: Value) => void
  className?: string
}

export function ViewTabs<Value extends string>({ tabs, selected, onSelect, className }: ViewTabsProps<Value>) {
  const styles = useStyles()
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const to = targetOf(
      event,
      tabs.findIndex(({ value }) => value === selected),
      tabs.length,
    )
    const tab = to === null ? undefined : tabs[to]
    if (to === null || !tab) return
    event.preventDefault()
    onSelect(tab.value)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus()
  }
  return (
    <div ref={list} role="tablist" className={mergeClasses(styles.list, className)}>
      {tabs.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          role="tab"
          aria-selected={value === selected}
          tabIndex={value === selected ? 0 : -1}
          className={mergeClasses(styles.tab, value === selected && styles.selected)}
          onClick={() => onSelect(value)}
          onKeyDown={move}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

/** The tab a key leads to, by its position; null for keys that are not ours. Arrows follow the reading direction. */
function targetOf({ key, currentTarget }: KeyboardEvent, at: number, count: number): number | null {
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl'
  const next = isRtl ? 'ArrowLeft' : 'ArrowRight'
  const previous = isRtl ? 'ArrowRight' : 'ArrowLeft'
  if (key === next) return (at + 1) % count
  if (key === previous) return (at + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
