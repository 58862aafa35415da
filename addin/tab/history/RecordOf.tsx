// The record of one recommendation: who agreed to which text, when, told how; its versions side by side; a copy as text.
import { Field, MessageBar, Select, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useQuery } from 'urql'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { Comparison } from '#addin/shared/compare/Comparison.tsx'
import { compareWords, isSame } from '#addin/shared/compare/compare-words.ts'
import { CopyButton } from '#addin/shared/ui/CopyButton.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Waiting } from '#addin/shared/ui/Waiting.tsx'
import { dayWords, momentWords } from '#addin/shared/words/day-words.ts'
import { say } from '#addin/shared/words/words.ts'
import type { HistoryRecordQuery } from '#schema/generated/client/graphql.ts'
import { HistoryRecord } from './documents.ts'

type Recorded = NonNullable<HistoryRecordQuery['recommendation']>
type Version = Recorded['draftVersions'][number]

const useStyles = makeStyles({
  record: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  moves: { display: 'grid', gap: tokens.spacingVerticalXXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    lineHeight: '26px',
  },
  choose: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
})

export function RecordOf({ id }: { id: string }) {
  const styles = useStyles()
  const [answer, again] = useQuery({ query: HistoryRecord, variables: { id } })
  const found = answer.data?.recommendation
  if (!found) {
    if (answer.error)
      return (
        <ProblemCard problem={problemFrom(answer.error)} onTryAgain={() => again({ requestPolicy: 'network-only' })} />
      )
    return answer.fetching || !answer.data ? <Waiting shape="text" rows={2} /> : <Text>{say('shared.gone.title')}</Text>
  }
  const versions = found.draftVersions.toSorted((a, b) => a.version - b.version)
  return (
    <div className={styles.record}>
      <Agreed recommendation={found} />
      <section>
        <h3 className={styles.title}>{say('history.moves')}</h3>
        {found.recordHolds === false && <MessageBar intent="warning">{say('history.broken')}</MessageBar>}
        {found.recordHolds === null && <MessageBar>{say('history.unmarked')}</MessageBar>}
        <ol className={styles.moves}>
          {found.moves.map((move, index) => (
            <li key={index}>
              <Text>
                {move.version === null
                  ? say('history.move', { state: say(`shared.state.${move.to}`), at: momentWords(move.at) })
                  : say('history.move.version', {
                      state: say(`shared.state.${move.to}`),
                      at: momentWords(move.at),
                      version: move.version,
                    })}
              </Text>
            </li>
          ))}
        </ol>
      </section>
      {versions.length > 0 && <Versions versions={versions} />}
    </div>
  )
}

/** The permission record: who, when, told how, which version. */
function Agreed({ recommendation: { person, answer, permissionRequest } }: { recommendation: Recorded }) {
  const styles = useStyles()
  return (
    <section>
      <h3 className={styles.title}>{say('history.permission')}</h3>
      <Text block>
        {permissionRequest === null
          ? say('history.permission.notAsked', { name: person.name })
          : permissionRequest.sentOn === null
            ? say('history.permission.notSent', { name: person.name })
            : say('history.permission.asked', {
                name: person.name,
                day: dayWords(permissionRequest.sentOn),
                version: permissionRequest.mail.version,
              })}
      </Text>
      {answer && (
        <Text block>
          {say(`history.answer.${answer.kind}`, {
            name: person.name,
            day: dayWords(answer.on),
            how: say(`reply.how.${answer.toldHow}`),
            version: answer.version,
          })}
        </Text>
      )}
    </section>
  )
}

function Versions({ versions }: { versions: readonly Version[] }) {
  const styles = useStyles()
  const newest = versions.at(-1)
  const [shown, setShown] = useState(newest?.version ?? 0)
  const [against, setAgainst] = useState<number | null>(null)
  const text = versions.find((one) => one.version === shown)?.text ?? ''
  const other = versions.find((one) => one.version === against)
  const pieces = other ? compareWords(other.text, text) : null
  const name = (one: Version) =>
    say('history.version', {
      version: one.version,
      origin: say(`draft.origin.${one.origin}`),
      at: momentWords(one.savedAt),
    })
  return (
    <section>
      <h3 className={styles.title}>{say('history.text')}</h3>
      {versions.length > 1 && (
        <div className={styles.choose}>
          <Field label={say('history.version.show')} size="small">
            <Select value={String(shown)} onChange={(_, { value }) => setShown(Number(value))}>
              {versions.map((one) => (
                <option key={one.version} value={one.version}>
                  {name(one)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say('history.version.against')} size="small">
            <Select
              value={against === null ? '' : String(against)}
              onChange={(_, { value }) => setAgainst(value === '' ? null : Number(value))}
            >
              <option value="">{say('history.version.nothing')}</option>
              {versions
                .filter((one) => one.version !== shown)
                .map((one) => (
                  <option key={one.version} value={one.version}>
                    {name(one)}
                  </option>
                ))}
            </Select>
          </Field>
        </div>
      )}
      <div className={styles.text} style={{ marginBlock: 12 }}>
        {pieces === null ? text : isSame(pieces) ? say('compare.same') : <Comparison pieces={pieces} />}
      </div>
      <CopyButton text={text} label={say('history.copy')} />
    </section>
  )
}
