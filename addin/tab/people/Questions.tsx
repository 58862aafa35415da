// What the records show and only the user can name: one press answers, and the answer stands among what they told us, with a way
// to take it back.
import { useState } from 'react'
import { useMutation } from 'urql'
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { CandidatePartsFragment, Claim } from '#schema/generated/client/graphql.ts'
import { newId } from '#addin/shared/api/new-id.ts'
import { problemFrom } from '#addin/shared/api/problems.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { Refusal } from '#addin/shared/ui/Refusal.tsx'
import { say } from '#addin/shared/words/words.ts'
import { StateWork } from './documents.ts'

type Question = NonNullable<CandidatePartsFragment['judgement']>['questions'][number]

const ANSWERS = {
  SESSIONS: ['TRAINING', 'PROJECT', 'JUST_MEETINGS'],
  TASKS: ['PROJECT', 'JUST_TASKS'],
} as const satisfies Record<Question['about'], readonly Claim[]>

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    padding: '16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { ...typographyStyles.body1, margin: 0, maxWidth: '68ch' },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  touch: { '@media (max-width: 639px)': { minHeight: '44px' } },
})

interface QuestionsProps {
  personId: string
  firstName: string
  questions: readonly Question[]
}

export function Questions({ personId, firstName, questions }: QuestionsProps) {
  return questions.map((question) => (
    <QuestionCard key={question.about} personId={personId} firstName={firstName} question={question} />
  ))
}

function QuestionCard({ personId, firstName, question }: Omit<QuestionsProps, 'questions'> & { question: Question }) {
  const styles = useStyles()
  const announce = useAnnounce()
  const [given, setGiven] = useState<{ id: string; claim: Claim } | null>(null)
  const [{ data, error, fetching }, refetch] = useMutation(StateWork)
  const { about, count, from, to } = question
  const words = say(`people.question.${about}`, { count, firstName, from, to })
  const send = (claim: Claim) => {
    // A press after a failure is the same answer: sent twice, it is kept once.
    const answer = given?.claim === claim ? given : { id: newId(), claim }
    setGiven(answer)
    void refetch({ input: { ...answer, personId, about: null, from, to } }).then((found) => {
      if (found.data?.stateWork.__typename === 'Candidate') announce(say('people.stated.done', { firstName }))
    })
  }
  return (
    <section className={styles.question} aria-label={words}>
      <p className={styles.words}>{words}</p>
      <div className={styles.answers}>
        {ANSWERS[about].map((claim) => (
          <Button key={claim} className={styles.touch} disabledFocusable={fetching} onClick={() => send(claim)}>
            {say(`people.question.answer.${claim}`)}
          </Button>
        ))}
      </div>
      {data?.stateWork.__typename === 'Refused' && <Refusal refused={data.stateWork} />}
      {error && <ProblemCard problem={problemFrom(error)} onTryAgain={() => given && send(given.claim)} />}
    </section>
  )
}
