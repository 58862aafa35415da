// Everything the user wrote: recommendations with who agreed to which text, and notes.
import { Tab, TabList, makeStyles } from '@fluentui/react-components'
import { useSearchParams } from '#addin/shared/routing/router.tsx'
import { Page } from '#addin/shared/ui/Page.tsx'
import { say } from '#addin/shared/words/words.ts'
import { NoteSearch } from './NoteSearch.tsx'
import { TextSearch } from './TextSearch.tsx'

const useStyles = makeStyles({ views: { marginBottom: '16px', marginInlineStart: '-10px' } })

export function HistoryPage() {
  const styles = useStyles()
  const [asked, refetch] = useSearchParams()
  const view = asked.get('view') === 'notes' ? 'notes' : 'texts'
  return (
    <Page title={say('history.title')} under={say('history.under')}>
      <TabList
        className={styles.views}
        selectedValue={view}
        onTabSelect={(_, { value }) => refetch(value === 'notes' ? { view: value } : {}, { replace: true })}
      >
        <Tab value="texts">{say('history.view.texts')}</Tab>
        <Tab value="notes">{say('history.view.notes')}</Tab>
      </TabList>
      {view === 'notes' ? <NoteSearch /> : <TextSearch />}
    </Page>
  )
}
