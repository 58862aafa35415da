// The user's own data, everything or what is about one person: as one JSON file for machines, as one page for people.
import { useState } from 'react'
import { useClient } from 'urql'
import { Button, makeStyles } from '@fluentui/react-components'
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download'
import { Document20Regular } from '@fluentui/react-icons/svg/document'
import { problemFrom } from '#addin/shared/api/problems.ts'
import type { Problem } from '#addin/shared/api/problems.ts'
import { saveFile } from '#addin/shared/host/save-file.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'
import { ExportMyData } from './documents.ts'
import { readablePage } from './readable-page.ts'

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '8px' } })

type Form = 'json' | 'html'

const TYPES = { json: 'application/json', html: 'text/html' } as const

export function ExportButton({ recommendationId = null }: { recommendationId?: string | null }) {
  const styles = useStyles()
  const client = useClient()
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<{ problem: Problem; form: Form } | null>(null)
  const load = async (form: Form) => {
    setBusy(true)
    const { data, error } = await client
      .query(ExportMyData, { recommendationId }, { requestPolicy: 'network-only' })
      .toPromise()
    setBusy(false)
    setFailed(error ? { problem: problemFrom(error), form } : null)
    if (!data) return
    const text = form === 'json' ? data.exportMyData : readablePage(data.exportMyData)
    saveFile(text, `upward-${today()}.${form}`, TYPES[form])
    announce(say('settings.export.done'))
  }
  return (
    <>
      <div className={styles.row}>
        <Button icon={<ArrowDownload20Regular />} disabledFocusable={busy} onClick={() => void load('json')}>
          {say('settings.export.action')}
        </Button>
        <Button icon={<Document20Regular />} disabledFocusable={busy} onClick={() => void load('html')}>
          {say('settings.readable.action')}
        </Button>
      </div>
      {failed && <ProblemCard problem={failed.problem} onTryAgain={() => void load(failed.form)} />}
    </>
  )
}
