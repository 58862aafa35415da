// A place a note can be put down on: a trait, or "under no trait".
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState, type DragEvent, type ReactNode } from 'react'
import { dropped, isOurs, type DragPayload } from './drag.ts'

const useStyles = makeStyles({
  place: { borderRadius: tokens.borderRadiusXLarge, outlineOffset: '2px' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
})

interface Props {
  onDropped: (carried: DragPayload) => void
  className?: string | undefined
  children: ReactNode
}

export function DropPlace({ onDropped, className, children }: Props) {
  const styles = useStyles()
  const [over, setOver] = useState(false)
  const hover = (event: DragEvent) => {
    if (!isOurs(event)) return
    event.preventDefault()
    setOver(true)
  }
  return (
    <div
      className={mergeClasses(styles.place, className, over && styles.over)}
      onDragEnter={hover}
      onDragOver={hover}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        setOver(false)
        const carried = dropped(event)
        if (!carried) return
        event.preventDefault()
        onDropped(carried)
      }}
    >
      {children}
    </div>
  )
}
