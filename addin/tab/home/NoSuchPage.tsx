// An address of the tab that leads nowhere.
import { QuestionCircle24Regular } from '@fluentui/react-icons/svg/question-circle'
import { Empty } from '#addin/shared/ui/Empty.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { Page } from '#addin/shared/ui/Page.tsx'
import { say } from '#addin/shared/words/words.ts'

export function NoSuchPage() {
  return (
    <Page title={say('shared.notFound.title')}>
      <Empty
        icon={<QuestionCircle24Regular />}
        title={say('shared.notFound.title')}
        text={say('shared.notFound.text')}
        actions={
          <LinkButton to="/" appearance="primary">
            {say('shared.notFound.home')}
          </LinkButton>
        }
      />
    </Page>
  )
}
