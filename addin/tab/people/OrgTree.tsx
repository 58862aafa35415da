// The reporting line as a drawing that is a real tree: arrow keys walk it, Enter opens the person.
import { useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useNavigate } from '#addin/shared/routing/router.tsx'
import { useHost } from '#addin/shared/ui/HostFrame.tsx'
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import type { PeopleQuery } from '#schema/generated/client/graphql.ts'
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right'
import { PersonAvatar } from '#addin/shared/people/PersonAvatar.tsx'
import { Band } from '#addin/shared/ui/Band.tsx'
import { say } from '#addin/shared/words/words.ts'
import { moveInTree, placesOf, treeOf } from './org-tree.ts'
import type { Branch } from './org-tree.ts'

const LINE = `2px solid ${tokens.colorNeutralStroke1}`

const useStyles = makeStyles({
  tree: { listStyleType: 'none', margin: 0, padding: 0 },
  // No more of a shift to the side than a phone can bear.
  group: { listStyleType: 'none', margin: 0, padding: 0, paddingInlineStart: 'min(36px, 6vw)' },
  branch: {
    position: 'relative',
    paddingTop: '8px',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible > div': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  joined: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 'max(-18px, -3vw)',
      top: 0,
      width: 'min(18px, 3vw)',
      height: '37px',
      borderBottom: LINE,
    },
    '::after': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 'max(-18px, -3vw)',
      top: 0,
      width: 0,
      height: '100%',
      borderLeft: LINE,
    },
    ':last-child::after': { height: '38px' },
  },
  place: {
    boxSizing: 'border-box',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    minHeight: '60px',
    maxWidth: '520px',
    padding: '10px 14px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { boxShadow: tokens.shadow4 },
  },
  still: {
    cursor: 'default',
    minHeight: '44px',
    width: 'fit-content',
    ':hover': { boxShadow: 'none' },
  },
  you: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1, flexBasis: '160px' },
  name: { ...typographyStyles.body1Strong },
  title: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
})

export function OrgTree({ groups }: { groups: PeopleQuery['candidates']['groups'] }) {
  const styles = useStyles()
  const tree = useMemo(() => treeOf(groups), [groups])
  const keys = useTreeKeys(tree)
  return (
    <ul role="tree" aria-label={say('people.chart')} className={styles.tree} onKeyDown={keys.onKeyDown}>
      {tree.map((branch) => (
        <BranchItem key={branch.id} branch={branch} level={1} keys={keys} />
      ))}
    </ul>
  )
}

type TreeKeys = ReturnType<typeof useTreeKeys>

function BranchItem({ branch, level, keys }: { branch: Branch; level: number; keys: TreeKeys }) {
  const styles = useStyles()
  const { id, what, branches } = branch
  const isOpen = !keys.closed.has(id)
  return (
    <li
      ref={(item) => keys.remember(id, item)}
      role="treeitem"
      aria-level={level}
      aria-selected={id === keys.current}
      {...(branches.length > 0 ? { 'aria-expanded': isOpen } : {})}
      tabIndex={id === keys.current ? 0 : -1}
      className={mergeClasses(styles.branch, level > 1 && styles.joined)}
      onClick={(event) => {
        event.stopPropagation()
        keys.open(id)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.stopPropagation()
        keys.open(id)
      }}
    >
      <div
        className={mergeClasses(
          styles.place,
          what.kind !== 'person' && styles.still,
          what.kind === 'you' && styles.you,
        )}
      >
        <Label branch={branch} isOpen={isOpen} />
      </div>
      {branches.length > 0 && isOpen && (
        <ul role="group" className={styles.group}>
          {branches.map((below) => (
            <BranchItem key={below.id} branch={below} level={level + 1} keys={keys} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** One place of the tree takes the focus; arrow keys move it, Enter opens the person. */
function useTreeKeys(tree: readonly Branch[]) {
  const navigate = useNavigate()
  const { direction } = useHost()
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setChosen] = useState<string | null>(null)
  const items = useRef(new Map<string, HTMLLIElement>())
  const places = placesOf(tree, closed)
  const current = places.some(({ branch }) => branch.id === chosen) ? chosen : (places[0]?.branch.id ?? null)
  const open = (id: string) => {
    setChosen(id)
    const branch = places.find((place) => place.branch.id === id)?.branch
    if (branch?.what.kind === 'person') navigate(`/people/${encodeURIComponent(id)}`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (current === null) return
    const move = moveInTree(direction === 'rtl' ? mirrored(event.key) : event.key, current, places, closed)
    if (!move) return
    event.preventDefault()
    if ('open' in move) setClosed(new Set([...closed].filter((id) => id !== move.open)))
    else if ('close' in move) setClosed(new Set([...closed, move.close]))
    else {
      setChosen(move.focus)
      items.current.get(move.focus)?.focus()
    }
  }
  const remember = (id: string, item: HTMLLIElement | null) => {
    if (item) items.current.set(id, item)
    else items.current.delete(id)
  }
  return { closed, current, open, onKeyDown, remember }
}

function Label({ branch, isOpen }: { branch: Branch; isOpen: boolean }) {
  const styles = useStyles()
  const isBelow = branch.branches.length > 0
  const twisty = isBelow && (isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />)
  if (branch.what.kind !== 'person')
    return (
      <>
        <span className={styles.name}>{say(`people.chart.${branch.what.kind}`)}</span>
        {twisty}
      </>
    )
  const { person, judgement, relation } = branch.what.candidate
  const led = relation === 'LED_YOUR_WORK' ? [say(`shared.relation.${relation}`)] : []
  return (
    <>
      <PersonAvatar person={person} size={36} />
      <span className={styles.words}>
        <span className={styles.name}>{person.name}</span>
        <span className={styles.title}>{[...led, person.title].filter(Boolean).join(' · ')}</span>
      </span>
      {judgement && <Band band={judgement.band} />}
      {!isOpen && twisty}
    </>
  )
}

function mirrored(key: string): string {
  if (key === 'ArrowLeft') return 'ArrowRight'
  return key === 'ArrowRight' ? 'ArrowLeft' : key
}
