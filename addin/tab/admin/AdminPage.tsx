// What an organization decides about Upward, how it is doing, and the fact sheet. Nothing of anybody's content is here.
import { makeStyles } from '@fluentui/react-components'
import { ShieldKeyhole24Regular } from '@fluentui/react-icons/svg/shield-keyhole'
import { useQuery } from 'urql'
import { Empty } from '#addin/shared/ui/Empty.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { Loaded } from '#addin/shared/ui/Loaded.tsx'
import { Page } from '#addin/shared/ui/Page.tsx'
import { Section } from '#addin/shared/ui/Section.tsx'
import { say } from '#addin/shared/words/words.ts'
import type { AdminPageQuery } from '#schema/generated/client/graphql.ts'
import { AdminQuery } from './documents.ts'
import { FactSheet } from './FactSheet.tsx'
import { HealthTable } from './HealthTable.tsx'
import { RulesForm } from './RulesForm.tsx'

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
})

export function AdminPage() {
  const [answer, again] = useQuery({ query: AdminQuery })
  return (
    <Page
      title={say('admin.title')}
      under={say('admin.under')}
      narrow
      backTo={{ to: '/settings', label: say('admin.back') }}
    >
      <Loaded answer={answer} pick={(data) => data} again={() => again({ requestPolicy: 'network-only' })}>
        {({ admin }) => (admin ? <Decisions admin={admin} /> : <NotAnAdmin />)}
      </Loaded>
    </Page>
  )
}

function Decisions({ admin: { rules, health } }: { admin: NonNullable<AdminPageQuery['admin']> }) {
  const styles = useStyles()
  const changed = rules.changedAt ? say('admin.rules.changed', { day: rules.changedAt.slice(0, 10) }) : ''
  return (
    <div className={styles.sections}>
      <Section title={say('admin.rules.title')} under={changed}>
        <RulesForm key={rules.version} rules={rules} />
      </Section>
      <Section title={say('admin.health.title')} under={say('admin.health.text', { since: health.since })}>
        <HealthTable health={health} />
      </Section>
      <Section title={say('admin.sheet.title')} under={say('admin.sheet.text')}>
        <FactSheet rules={rules} />
      </Section>
    </div>
  )
}

function NotAnAdmin() {
  return (
    <Empty
      icon={<ShieldKeyhole24Regular />}
      title={say('admin.none.title')}
      text={say('admin.none.text')}
      actions={<LinkButton to="/">{say('admin.none.action')}</LinkButton>}
    />
  )
}
