// Before the first word: what the draft will be made from, and how to speak of the person.
import { Button, Radio, RadioGroup, Field, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { sayLanguage } from '#addin/shared/words/languages.ts'
import { say } from '#addin/shared/words/words.ts'
import type { Pronoun } from '#schema/generated/client/graphql.ts'
import type { TraitShown } from './shapes.ts'

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    maxWidth: '680px',
  },
  traits: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  choices: { flexWrap: 'wrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

export const PRONOUNS: readonly Pronoun[] = ['SHE', 'HE', 'THEY', 'NAME_ONLY']

interface Props {
  recommendationId: string
  firstName: string
  used: readonly TraitShown[]
  /** ISO 639-1, when the notes are in a language that sentences cannot be made in. */
  otherLanguage: string | null
  writing: boolean
  onCompose: (pronoun: Pronoun) => void
  onBlank: () => void
}

export function StartDraft({ recommendationId, firstName, used, otherLanguage, writing, onCompose, onBlank }: Props) {
  const styles = useStyles()
  const [pronoun, setPronoun] = useState<Pronoun>('NAME_ONLY')
  const canCompose = used.length > 0 && otherLanguage === null
  const notes = new Set(used.flatMap((trait) => trait.examples.map(({ note }) => note.id))).size
  return (
    <section className={styles.card} aria-labelledby="start">
      <h2 id="start" className={styles.title}>
        {say('draft.start.title')}
      </h2>
      {otherLanguage !== null ? (
        <Text>{say('draft.start.otherLanguage', { language: sayLanguage(otherLanguage) })}</Text>
      ) : used.length > 0 ? (
        <>
          <Text>{say('draft.start.from', { count: notes })}</Text>
          <ul className={styles.traits}>
            {used.map((trait) => (
              <li key={trait.id}>{say('draft.start.trait', { trait: trait.label, count: trait.examples.length })}</li>
            ))}
          </ul>
          <Field label={say('draft.pronoun.label', { firstName })} hint={say('draft.pronoun.hint')}>
            <RadioGroup
              className={styles.choices}
              layout="horizontal"
              value={pronoun}
              onChange={(_, { value }) => setPronoun(PRONOUNS.find((one) => one === value) ?? 'NAME_ONLY')}
            >
              {PRONOUNS.map((one) => (
                <Radio key={one} value={one} label={say(`draft.pronoun.${one}`, { firstName })} />
              ))}
            </RadioGroup>
          </Field>
        </>
      ) : (
        <Text>{say('draft.start.nothing')}</Text>
      )}
      <div className={styles.actions}>
        {canCompose && (
          <Button appearance="primary" onClick={() => onCompose(pronoun)}>
            {writing ? say('draft.writing', { count: notes }) : say('draft.start.compose')}
          </Button>
        )}
        <Button appearance={otherLanguage === null ? 'secondary' : 'primary'} onClick={onBlank}>
          {say(otherLanguage === null ? 'draft.start.blank' : 'draft.start.byHand')}
        </Button>
        <LinkButton appearance="subtle" to={`/r/${recommendationId}/traits`}>
          {say('draft.backToNotes')}
        </LinkButton>
      </div>
      {otherLanguage === null && (
        <Text size={200} className={styles.quiet}>
          {say('draft.start.promise')}
        </Text>
      )}
    </section>
  )
}
