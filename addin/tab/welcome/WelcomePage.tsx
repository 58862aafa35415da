// The first run: three short cards, skippable at any time, and open again from Settings.
import { useRef, useState } from 'react'
import { useNavigate } from '#addin/shared/routing/router.tsx'
import { useMutation } from 'urql'
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Page } from '#addin/shared/ui/Page.tsx'
import { say } from '#addin/shared/words/words.ts'
import { ChooseCard } from './ChooseCard.tsx'
import { SourcesCard } from './SourcesCard.tsx'
import { HelloCard } from './HelloCard.tsx'
import { PrivacyCard } from './PrivacyCard.tsx'
import { ChooseWorkContacts, FinishFirstRun } from './documents.ts'

const CARDS = ['hello', 'privacy', 'choose', 'sources'] as const

const useStyles = makeStyles({
  card: {
    padding: '40px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    minHeight: '360px',
    display: 'flex',
    flexDirection: 'column',
    '@media (max-width: 639px)': { padding: '20px', minHeight: 'auto' },
  },
  body: { flexGrow: 1, ':focus': { outlineStyle: 'none' } },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '12px',
    marginTop: '32px',
  },
  dots: { display: 'flex', columnGap: '8px', listStyleType: 'none', margin: 0, padding: 0 },
  dot: {
    width: '8px',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  here: {
    width: '24px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  actions: { display: 'flex', columnGap: '8px' },
})

export function WelcomePage() {
  const styles = useStyles()
  const { at, go, body } = useCards()
  const { finish, choose, busy } = useFinish(() => go(CARDS.indexOf('sources')))
  return (
    <Page
      title={say('welcome.title')}
      narrow
      actions={
        <Button appearance="subtle" onClick={finish}>
          {say('welcome.skip')}
        </Button>
      }
    >
      <section className={styles.card} aria-label={say('welcome.step', { at: at + 1, of: CARDS.length })}>
        <div ref={body} tabIndex={-1} className={styles.body}>
          {CARDS[at] === 'hello' && <HelloCard />}
          {CARDS[at] === 'privacy' && <PrivacyCard />}
          {CARDS[at] === 'choose' && <ChooseCard onChoose={choose} busy={busy} />}
          {CARDS[at] === 'sources' && <SourcesCard />}
        </div>
        <div className={styles.foot}>
          <ol className={styles.dots} aria-label={say('welcome.step', { at: at + 1, of: CARDS.length })}>
            {CARDS.map((card, index) => (
              <li key={card} className={mergeClasses(styles.dot, index === at && styles.here)} />
            ))}
          </ol>
          <div className={styles.actions}>
            {at > 0 && <Button onClick={() => go(at - 1)}>{say('welcome.back')}</Button>}
            {CARDS[at] === 'sources' && (
              <Button appearance="primary" onClick={() => choose('done')}>
                {say('welcome.sources.done')}
              </Button>
            )}
            {at < CARDS.indexOf('choose') && (
              <Button appearance="primary" onClick={() => go(at + 1)}>
                {say('welcome.next')}
              </Button>
            )}
          </div>
        </div>
      </section>
    </Page>
  )
}

/** The card shown; a change of card moves the focus into it, so that it is read out. */
function useCards() {
  const [at, setAt] = useState(0)
  const body = useRef<HTMLDivElement>(null)
  const go = (to: number) => {
    setAt(to)
    requestAnimationFrame(() => body.current?.focus())
  }
  return { at, go, body }
}

/** Skipping and choosing by hand both end the first run, and so does the end of the sources; a server that does not answer does not keep anyone here. */
function useFinish(toSources: () => void) {
  const navigate = useNavigate()
  const [finishing, finishFirstRun] = useMutation(FinishFirstRun)
  const [choosing, chooseContacts] = useMutation(ChooseWorkContacts)
  const finish = () => void finishFirstRun({}).then(() => navigate('/', { replace: true, state: { welcomed: true } }))
  const choose = async (way: 'contacts' | 'hand' | 'done') => {
    if (way !== 'done') await chooseContacts({ on: way === 'contacts' })
    if (way === 'contacts') {
      toSources()
      return
    }
    await finishFirstRun({})
    navigate('/people', { replace: true })
  }
  return {
    finish,
    choose: (way: 'contacts' | 'hand' | 'done') => void choose(way),
    busy: finishing.fetching || choosing.fetching,
  }
}
