// The reporting line as a drawing that is a real tree: arrow keys walk it, Enter opens the person.
import { useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import { useHost } from '#addin/shared/ui/HostFrame.tsx'
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import type { PeopleQuery } from '#schema/generated/client/graphql.ts'
import { PersonAvatar } from '#addin/shared/people/PersonAvatar.tsx'
import { Band } from '#addin/shared/ui/Band.tsx'
import { say } from '#addin/shared/words/words.ts'
import { moveInTree, placesOf, treeOf } from './org-tree.ts'
import type { Branch, Place } from './org-tree.ts'

const useStyles = makeStyles({
  tree: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  place: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    minHeight: '44px',
    maxWidth: '520px',
    padding: '10px 14px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  still: { cursor: 'default' },
  you: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}` },
  branch: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '-18px',
      top: '-9px',
      width: '17px',
      height: 'calc(50% + 9px)',
      borderInlineStartWidth: '2px',
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: tokens.colorNeutralStroke1,
      borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
      borderEndStartRadius: '8px',
    },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1, flexBasis: '160px' },
  name: { ...typographyStyles.body1Strong },
  title: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
})

export function OrgTree({ groups }: { groups: PeopleQuery['candidates']['groups'] }) {
  const styles = useStyles()
  const navigate = useNavigate()
  const { direction } = useHost()
  const tree = useMemo(() => treeOf(groups), [groups])
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const places = placesOf(tree, closed)
  const [chosen, setChosen] = useState<string | null>(null)
  const current = places.some(({ branch }) => branch.id === chosen) ? chosen : (places[0]?.branch.id ?? null)
  const items = useRef(new Map<string, HTMLLIElement>())
  const onKeyDown = (event: KeyboardEvent) => {
    if (current === null) return
    if (event.key === 'Enter') {
      open(places, current)
      return
    }
    const move = moveInTree(direction === 'rtl' ? mirrored(event.key) : event.key, current, places, closed)
    if (!move) return
    event.preventDefault()
    if ('focus' in move) focusOn(move.focus)
    else setClosed(new Set('open' in move ? [...closed].filter((id) => id !== move.open) : [...closed, move.close]))
  }
  const focusOn = (id: string) => {
    setChosen(id)
    items.current.get(id)?.focus()
  }
  const open = (all: readonly Place[], id: string) => {
    const branch = all.find((place) => place.branch.id === id)?.branch
    if (branch?.what.kind === 'person') void navigate(`/people/${encodeURIComponent(id)}`)
  }
  return (
    <ul role="tree" aria-label={say('people.chart')} className={styles.tree} onKeyDown={onKeyDown}>
      {places.map(({ branch, level, position, of }) => (
        <li
          key={branch.id}
          ref={(item) => void (item ? items.current.set(branch.id, item) : items.current.delete(branch.id))}
          role="treeitem"
          aria-level={level}
          aria-posinset={position}
          aria-setsize={of}
          aria-selected={branch.id === current}
          {...(branch.branches.length > 0 ? { 'aria-expanded': !closed.has(branch.id) } : {})}
          tabIndex={branch.id === current ? 0 : -1}
          className={mergeClasses(
            styles.place,
            level > 1 && styles.branch,
            branch.what.kind !== 'person' && styles.still,
            branch.what.kind === 'you' && styles.you,
          )}
          // A shift to the side a level, and no more on a phone than it can bear.
          style={{ marginInlineStart: `min(${(level - 1) * 32}px, ${(level - 1) * 6}vw)` }}
          onClick={() => (setChosen(branch.id), open(places, branch.id))}
        >
          <Label branch={branch} />
        </li>
      ))}
    </ul>
  )
}

function Label({ branch }: { branch: Branch }) {
  const styles = useStyles()
  if (branch.what.kind !== 'person')
    return <span className={styles.name}>{say(`people.chart.${branch.what.kind}`)}</span>
  const { person, judgement } = branch.what.candidate
  return (
    <>
      <PersonAvatar person={person} size={36} />
      <span className={styles.words}>
        <span className={styles.name}>{person.name}</span>
        <span className={styles.title}>{person.title}</span>
      </span>
      {judgement && <Band band={judgement.band} />}
    </>
  )
}

function mirrored(key: string): string {
  if (key === 'ArrowLeft') return 'ArrowRight'
  return key === 'ArrowRight' ? 'ArrowLeft' : key
}
