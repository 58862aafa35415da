// "Move to…": what dragging does, for the keyboard, the screen reader and the thumb.
import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right'
import { say } from '#addin/shared/words/words.ts'
import type { Arrangement, Place } from './arrangement.ts'

interface Props {
  arrangement: Arrangement
  /** Where it lies now; undefined when it may lie under several. */
  from?: Place | undefined
  noteText: string
  onMove: (to: Place) => void
  onNewTrait: () => void
}

export function MoveMenu({ arrangement, from, noteText, onMove, onNewTrait }: Props) {
  const label = say('traits.move.label', { note: noteText.length > 60 ? `${noteText.slice(0, 60)}…` : noteText })
  return (
    <Menu positioning={{ autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<ArrowRight16Regular />} aria-label={label}>
          {say('traits.move')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {arrangement.traits
            .filter((trait) => trait.id !== from)
            .map((trait) => (
              <MenuItem key={trait.id} onClick={() => onMove(trait.id)}>
                {trait.label}
              </MenuItem>
            ))}
          {from !== null && <MenuItem onClick={() => onMove(null)}>{say('traits.move.none')}</MenuItem>}
          <MenuDivider />
          <MenuItem onClick={onNewTrait}>{say('traits.move.new')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
