// Puts the shared world of the stage together: choices, the signed-in person, tokens, mailbox, clock.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { keepChoices, type Choices } from './settings/choices.ts'
import type { MailWish, NewMail, StageWorld } from './stage-world.ts'
import { moveClock, signIn, type AccessToken, type Person, type StageSettings } from './world/control.ts'
import { openMailbox } from './world/mailbox.ts'

/** What is known before the stage can be drawn. */
export interface Opening {
  settings: StageSettings
  people: readonly Person[]
  now: string
  choices: Choices
  /** A message to show at once, from the address. */
  item: string | null
}

/** Renew a token this long before it ends. */
const SPARE_MS = 5 * 60_000

/** Keeps one token for each person and audience until shortly before it ends. */
function useTokens(personId: string) {
  const kept = useRef(new Map<string, { token: Promise<AccessToken>; until: number }>())
  const forget = useCallback(() => kept.current.clear(), [])
  const token = useCallback(
    (audience: 'app' | 'graph', fresh = false): Promise<AccessToken> => {
      const key = `${personId} ${audience}`
      const old = kept.current.get(key)
      if (old && old.until > Date.now() && !fresh) return old.token
      const token = signIn(personId, audience)
      const entry = { token, until: Date.now() + SPARE_MS }
      kept.current.set(key, entry)
      token.then(
        ({ expiresIn }) => (entry.until = Date.now() + expiresIn * 1000 - SPARE_MS),
        () => kept.current.delete(key),
      )
      return token
    },
    [personId],
  )
  return { token, forget }
}

/** The sample company's time: asked once, then it goes on by itself. */
function useClock(start: string, onMoved: () => void) {
  const [offset, setOffset] = useState(() => Date.parse(start) - Date.now())
  const [tick, setTick] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  const take = (now: string): void => {
    setOffset(Date.parse(now) - Date.now())
    setTick(Date.now())
    onMoved()
  }
  return {
    now: useMemo(() => new Date(tick + offset), [tick, offset]),
    move: async (days: number | null): Promise<void> => take(await moveClock(days)),
  }
}

const signedIn = (people: readonly Person[], id: string | null): Person => {
  const me = people.find((person) => person.id === id) ?? people[0]
  if (!me) throw new Error('Nobody works in the sample company.')
  return me
}

/** Builds the world and the state of its drawer. */
export function useWorld(opening: Opening, say: (words: string) => void) {
  const { settings, people } = opening
  const [choices, setChoices] = useState(opening.choices)
  const [settingsOpen, setSettingsOpen] = useState(false)
  const [mailVersion, setMailVersion] = useState(0)
  const first: MailWish = opening.item ? { count: 1, kind: 'open', id: opening.item } : { count: 0, kind: 'none' }
  const [wish, setWish] = useState<MailWish>(first)
  const choose = useCallback((change: Partial<Choices>) => setChoices((last) => ({ ...last, ...change })), [])
  useEffect(() => keepChoices(choices), [choices])
  const me = signedIn(people, choices.personId)
  const { token, forget } = useTokens(me.id)
  const mailbox = useMemo(() => openMailbox(async () => (await token('graph')).accessToken), [token])
  const mailChanged = useCallback(() => setMailVersion((version) => version + 1), [])
  // Tokens carry the sample company's time: moved far enough, they are over.
  const clock = useClock(opening.now, () => {
    forget()
    mailChanged()
  })
  const inOutlook = (make: (count: number) => MailWish): void => {
    setWish((last) => make(last.count + 1))
    choose({ host: 'outlook' })
  }
  const world: StageWorld = {
    settings,
    choices,
    choose,
    me,
    people,
    now: clock.now,
    moveClock: (days) =>
      clock
        .move(days)
        .catch((error: unknown) => say(error instanceof Error ? error.message : 'The clock could not be moved.')),
    mailbox,
    appToken: (fresh) => token('app', fresh),
    mailVersion,
    mailChanged,
    wish,
    openMail: (id: string) => inOutlook((count) => ({ count, kind: 'open', id })),
    writeMail: (mail: NewMail) => inOutlook((count) => ({ count, kind: 'write', mail })),
    openSettings: () => setSettingsOpen(true),
    say,
  }
  return { world, drawer: { settingsOpen, closeSettings: () => setSettingsOpen(false) } }
}
