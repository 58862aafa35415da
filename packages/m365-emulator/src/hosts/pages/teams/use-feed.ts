// The signed-in person's activity feed, looked at every few seconds: the real one is pushed.
import { useCallback, useEffect, useState } from 'react'
import { useStage } from '../stage-world.ts'
import { readFeed, seenFeed, type FeedItem } from '../world/control.ts'

const LOOK_EVERY_MS = 5000

export function useFeed() {
  const { me } = useStage()
  const [items, setItems] = useState<readonly FeedItem[]>([])
  const look = useCallback(() => {
    // A look that fails is made good by the next one.
    void readFeed(me).then(setItems, () => undefined)
  }, [me])
  useEffect(() => {
    look()
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [look])
  return {
    items,
    unread: items.filter(({ isRead }) => !isRead).length,
    seen: () => void seenFeed(me).then(setItems, () => undefined),
  }
}
