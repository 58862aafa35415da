// What each gesture on the traits page does, and what is said about it.
import { useRef, useState } from 'react'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { say } from '#addin/shared/words/words.ts'
import * as arranging from './arrangement.ts'
import type { Place, PlacedTrait } from './arrangement.ts'
import type { Arranging } from './use-arrangement.ts'

export type Gestures = ReturnType<typeof useGestures>

export function useGestures({ arrangement, change }: Pick<Arranging, 'arrangement' | 'change'>) {
  const announce = useAnnounce()
  const [waiting, setWaiting] = useState<string | null>(null)
  const [objection, setObjection] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  return {
    /** The note that waits for a new trait's name, and the field for it. */
    waiting,
    field,
    /** Why the last trait was not marked, in words. */
    objection,
    /** From the list of all notes it moves for good; from a trait only out of that one. */
    put: (noteId: string, from: Place, to: Place) => {
      change(
        from === 'list'
          ? arranging.placeOnly(arrangement, noteId, to)
          : arranging.moveNote(arrangement, noteId, from, to),
      )
      const trait = arrangement.traits.find((one) => one.id === to)
      announce(trait ? say('traits.moved', { trait: trait.label }) : say('traits.moved.none'))
    },
    askName: (noteId: string) => {
      setWaiting(noteId)
      // After the menu has given the focus back.
      requestAnimationFrame(() => requestAnimationFrame(() => field.current?.focus()))
    },
    stopAsking: () => {
      setWaiting(null)
    },
    add: (id: string, label: string) => {
      const there = arranging.findTrait(arrangement, id, label)
      const grown = arranging.addTrait(arrangement, id, label)
      change(waiting ? arranging.placeOnly(grown, waiting, there?.id ?? id) : grown)
      announce(say(there ? 'traits.new.there' : 'traits.new.added', { trait: label }))
      setWaiting(null)
    },
    rename: (id: string, label: string) => change(arranging.renameTrait(arrangement, id, label)),
    merge: (id: string, into: string) => change(arranging.mergeTraits(arrangement, id, into)),
    remove: (trait: PlacedTrait) => {
      change(arranging.dropTrait(arrangement, trait.id))
      announce(say('traits.removed', { trait: trait.label }))
    },
    use: (id: string, wanted: boolean) => {
      const changed = arranging.useTrait(arrangement, id, wanted)
      const full = arranging.usedCount(arrangement) >= arranging.MOST_TO_USE
      if (changed !== arrangement) change(changed)
      const words =
        changed === arrangement && wanted
          ? say(full ? 'traits.use.most' : 'traits.use.empty', { most: arranging.MOST_TO_USE })
          : null
      setObjection(words)
      announce(words ?? say('traits.use.count', { count: arranging.usedCount(changed) }))
    },
  }
}
