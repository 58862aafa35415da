// A page that breaks must not take the navigation or the typed text with it.
import { Component } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@fluentui/react-components'
import { Warning28Regular } from '@fluentui/react-icons/svg/warning'
import { say } from '#addin/shared/words/words.ts'
import { Empty } from './Empty.tsx'
import { Page } from './Page.tsx'

export class Crash extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <Page title={say('shared.crash.title')}>
        <Empty
          icon={<Warning28Regular />}
          title={say('shared.crash.title')}
          text={say('shared.crash.text')}
          actions={
            <Button appearance="primary" onClick={() => location.reload()}>
              {say('shared.crash.again')}
            </Button>
          }
        />
      </Page>
    )
  }
}
