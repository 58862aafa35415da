// The note box on its card, the word "Saved" with its undo, and notes that have not reached the server yet.
import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from '#addin/shared/routing/router.tsx'
import { makeStyles, tokens } from '@fluentui/react-components'
import type { RecommendationHeadFragment } from '#schema/generated/client/graphql.ts'
import { firstDayFor } from '#addin/shared/notes/note-limits.ts'
import { NoteForm } from '#addin/shared/notes/NoteForm.tsx'
import { PendingNotes } from '#addin/shared/notes/PendingNotes.tsx'
import { SavedNotice } from '#addin/shared/notes/SavedNotice.tsx'
import { useNoteKey } from '#addin/shared/notes/use-note-key.ts'
import { Card } from '#addin/shared/ui/Card.tsx'
import { say } from '#addin/shared/words/words.ts'

const useStyles = makeStyles({
  card: {
    padding: '20px 24px',
    borderRadius: tokens.borderRadiusXLarge,
    rowGap: '16px',
    '@media (max-width: 639px)': { padding: '16px' },
  },
})

export function Composer({ recommendation }: { recommendation: RecommendationHeadFragment }) {
  const styles = useStyles()
  const { id, person, prompt, window } = recommendation
  const box = useRef<HTMLTextAreaElement>(null)
  const [handedBack, setHandedBack] = useState<{ text: string } | null>(null)
  useNoteKey(() => box.current?.focus())
  useFocusWhenAsked(() => box.current?.focus())
  return (
    <Card className={styles.card} role="group" aria-label={say('recommendation.composer')}>
      <NoteForm
        recommendationId={id}
        firstName={person.firstName}
        prompt={prompt}
        from={firstDayFor(window.from)}
        box={box}
        handedBack={handedBack}
      />
      <SavedNotice recommendationId={id} firstName={person.firstName} />
      <PendingNotes recommendationId={id} onChange={(text) => (setHandedBack({ text }), box.current?.focus())} />
    </Card>
  )
}

/** `?note` in the address: somebody came here to write. */
function useFocusWhenAsked(focus: () => void): void {
  const [asked] = useSearchParams()
  const wanted = asked.has('note')
  useEffect(() => {
    if (!wanted) return
    // After the page title has had its turn.
    const turn = requestAnimationFrame(focus)
    return () => cancelAnimationFrame(turn)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the page opens
  }, [wanted])
}
