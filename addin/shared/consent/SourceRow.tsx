// One source: what is read, what never is, how it stands, and what can be done about it.
import { Badge, Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { CopyButton } from '#addin/shared/ui/CopyButton.tsx'
import { say, sayCode } from '#addin/shared/words/words.ts'
import type { ShownConsent } from './shown-consent.ts'
import { SOURCE_LINES } from './source-lines.ts'
import type { ConsentControls } from './use-consent.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '8px 16px',
    alignItems: 'start',
    paddingBlock: '16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none', paddingBottom: 0 },
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  facts: { margin: '4px 0 0', display: 'grid', rowGap: '4px' },
  fact: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  name: { ...typographyStyles.caption1Strong, marginInlineEnd: '6px', color: tokens.colorNeutralForeground1 },
  scope: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block', marginTop: '4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
})

interface SourceRowProps {
  consent: ShownConsent
  controls: ConsentControls
  onDone: (done: boolean) => void
}

export function SourceRow({ consent, controls, onDone }: SourceRowProps) {
  const styles = useStyles()
  const { source, scope, state } = consent
  const title = say(`consent.${source}.title`)
  const why = sayCode('consent.text', state)
  return (
    <li className={styles.row} aria-label={title}>
      <div>
        <div className={styles.head}>
          <h3 className={styles.title}>{title}</h3>
          <Badge appearance="tint" color={state === 'ON' ? 'success' : 'informative'}>
            {say(`consent.state.${state}`)}
          </Badge>
        </div>
        <dl className={styles.facts}>
          <Fact name={say('consent.reads')} words={say(`consent.${source}.reads`)} />
          {SOURCE_LINES[source].never.map(({ code }) => (
            <Fact
              key={code}
              name={say(code === 'SEND' ? 'consent.neverDoes' : 'consent.never')}
              words={sayCode(`consent.${source}.never`, code) ?? ''}
            />
          ))}
        </dl>
        <span className={styles.scope}>{say('consent.scope', { scope })}</span>
        {why && <Text role="note">{why}</Text>}
      </div>
      <div className={styles.actions}>
        <Actions consent={consent} controls={controls} onDone={onDone} />
      </div>
    </li>
  )
}

function Fact({ name, words }: { name: string; words: string }) {
  const styles = useStyles()
  return (
    <div className={styles.fact}>
      <dt className={styles.name} style={{ display: 'inline' }}>
        {name}
      </dt>
      <dd style={{ display: 'inline', margin: 0 }}>{words}</dd>
    </div>
  )
}

const ASK_MICROSOFT = { NOT_ALLOWED_YET: 'consent.allow', DECLINED: 'consent.again', REVOKED: 'consent.again' } as const

function Actions({ consent: { source, scope, state }, controls, onDone }: SourceRowProps) {
  const about = (action: string) => ({
    'aria-label': `${action}: ${say(`consent.${source}.title`)}`,
    disabledFocusable: controls.busy,
    children: action,
  })
  if (state === 'OFF_BY_ORGANIZATION') return null
  if (state === 'OFF')
    return <Button {...about(say('consent.on'))} onClick={() => void controls.switchOn([source]).then(onDone)} />
  const note = say('consent.note', { scope, reads: say(`consent.${source}.reads`) })
  return (
    <>
      {state in ASK_MICROSOFT && (
        <Button
          {...about(say(ASK_MICROSOFT[state as keyof typeof ASK_MICROSOFT]))}
          appearance="primary"
          onClick={() => void controls.allow([source], [scope]).then(onDone)}
        />
      )}
      {state === 'ADMIN_ONLY' && (
        <>
          <CopyButton text={note} label={say('consent.copy')} />
          <Button {...about(say('consent.look'))} onClick={() => void controls.switchOn([source]).then(onDone)} />
        </>
      )}
      <Button {...about(say('consent.off'))} onClick={() => void controls.switchOff(source).then(onDone)} />
    </>
  )
}
