// Nothing is under way: the way in.
import { HandWave24Regular } from '@fluentui/react-icons/svg/hand-wave'
import { Empty } from '#addin/shared/ui/Empty.tsx'
import { LinkButton } from '#addin/shared/ui/LinkButton.tsx'
import { say } from '#addin/shared/words/words.ts'

export function StartHere() {
  return (
    <Empty
      icon={<HandWave24Regular />}
      title={say('home.empty.title')}
      text={say('home.empty.text')}
      actions={
        <>
          <LinkButton to="/people" appearance="primary" size="large">
            {say('home.empty.choose')}
          </LinkButton>
          <LinkButton to="/welcome" size="large" appearance="subtle">
            {say('home.empty.how')}
          </LinkButton>
        </>
      }
    />
  )
}
