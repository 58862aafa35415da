// One trait with its examples: rename, merge, drop, mark to use; the examples can be moved on.
import {
  Badge,
  Button,
  Checkbox,
  Input,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal'
import { useState } from 'react'
import type { TellingPartsFragment } from '#schema/generated/client/graphql.ts'
import { Telling } from '#addin/shared/notes/Telling.tsx'
import { dayWords } from '#addin/shared/words/day-words.ts'
import { useRefetchOnFocus } from '#addin/shared/ui/use-refetch-on-focus.ts'
import { say } from '#addin/shared/words/words.ts'
import { LONGEST_LABEL, type Arrangement, type PlacedTrait } from './arrangement.ts'
import { DropPlace } from './DropPlace.tsx'
import { isDragOf } from './drag.ts'
import { MoveMenu } from './MoveMenu.tsx'
import type { NoteShown } from './shapes.ts'
import type { Gestures } from './use-gestures.ts'
import { Swatch } from './WeekPicture.tsx'

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
    minWidth: 0,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  name: {
    flex: '1 1 12ch',
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    flexWrap: 'wrap',
  },
  examples: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  example: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'grab',
  },
  words: { flex: '1 1 16ch', minWidth: 0, overflowWrap: 'anywhere' },
  telling: { flex: '1 1 100%', minWidth: 0 },
  day: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
})

interface Props {
  trait: PlacedTrait
  place: number
  arrangement: Arrangement
  notes: ReadonlyMap<string, NoteShown>
  tellings: ReadonlyMap<string, TellingPartsFragment>
  gestures: Gestures
}

export function TraitCard(props: Props) {
  const { trait, place, notes, gestures } = props
  const styles = useStyles()
  const [renaming, setRenaming] = useState(false)
  const examples = trait.noteIds.flatMap((id) => notes.get(id) ?? [])
  const days = new Set(examples.map((note) => note.day)).size
  return (
    <li style={{ listStyleType: 'none', minWidth: 0 }}>
      <DropPlace onDropped={({ noteId, from }) => gestures.put(noteId, from, trait.id)} className={styles.card}>
        <div className={styles.head}>
          <Swatch place={place} />
          {renaming ? (
            <Rename
              trait={trait}
              onDone={() => setRenaming(false)}
              onRename={(label) => gestures.rename(trait.id, label)}
            />
          ) : (
            <h3 className={styles.name}>{trait.label}</h3>
          )}
          <Checkbox
            checked={trait.use}
            label={say('traits.use')}
            aria-label={say('traits.use.label', { trait: trait.label })}
            onChange={(_, { checked }) => gestures.use(trait.id, checked === true)}
          />
          <TraitMenu {...props} onRenameAsked={() => setRenaming(true)} />
        </div>
        <div className={styles.facts}>
          <span>{say('traits.examples', { count: examples.length, days })}</span>
          {examples.length === 1 && (
            <Badge appearance="outline" color="informative">
              {say('traits.seenOnce')}
            </Badge>
          )}
        </div>
        {examples.length > 0 ? (
          <Examples {...props} examples={examples} />
        ) : (
          <Text className={styles.day}>{say('traits.noExamples')}</Text>
        )}
      </DropPlace>
    </li>
  )
}

function TellingOf({ telling, note }: { telling: TellingPartsFragment | undefined; note: string }) {
  const styles = useStyles()
  return telling ? (
    <div className={styles.telling}>
      <Telling telling={telling} note={note} />
    </div>
  ) : null
}

function Examples({ trait, arrangement, examples, tellings, gestures }: Props & { examples: readonly NoteShown[] }) {
  const styles = useStyles()
  return (
    <ul className={styles.examples}>
      {examples.map((note) => (
        <li key={note.id} className={styles.example} {...isDragOf({ noteId: note.id, from: trait.id })}>
          <Text className={styles.words}>{note.text}</Text>
          <Text size={200} className={styles.day}>
            {dayWords(note.day)}
          </Text>
          <MoveMenu
            arrangement={arrangement}
            from={trait.id}
            noteText={note.text}
            onMove={(to) => gestures.put(note.id, trait.id, to)}
            onNewTrait={() => gestures.askName(note.id)}
          />
          <TellingOf telling={tellings.get(note.id)} note={note.text} />
        </li>
      ))}
    </ul>
  )
}

function TraitMenu({ trait, arrangement, gestures, onRenameAsked }: Props & { onRenameAsked: () => void }) {
  const others = arrangement.traits.filter((one) => one.id !== trait.id)
  return (
    <Menu positioning={{ autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={say('traits.more.label', { trait: trait.label })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onRenameAsked}>{say('traits.rename')}</MenuItem>
          {others.length > 0 && <MenuDivider />}
          {others.map((other) => (
            <MenuItem key={other.id} onClick={() => gestures.merge(trait.id, other.id)}>
              {say('traits.mergeInto', { trait: other.label })}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => gestures.remove(trait)}>{say('traits.remove')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function Rename({
  trait,
  onDone,
  onRename,
}: {
  trait: PlacedTrait
  onDone: () => void
  onRename: (label: string) => void
}) {
  const styles = useStyles()
  const field = useRefetchOnFocus<HTMLInputElement>()
  const [label, setLabel] = useState(trait.label)
  const saveArrangement = () => {
    onRename(label)
    onDone()
  }
  return (
    <Input
      input={{ ref: field }}
      className={styles.name}
      value={label}
      maxLength={LONGEST_LABEL}
      aria-label={say('traits.rename.label', { trait: trait.label })}
      onChange={(_, { value }) => setLabel(value)}
      onBlur={saveArrangement}
      onKeyDown={(event) => {
        if (event.key === 'Enter') saveArrangement()
        if (event.key === 'Escape') onDone()
      }}
    />
  )
}
