// Everything of the user's own as one JSON file.
import { useState } from 'react'
import { useClient } from 'urql'
import { Button } from '@fluentui/react-components'
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download'
import { problemFrom } from '#addin/shared/api/problems.ts'
import type { Problem } from '#addin/shared/api/problems.ts'
import { saveFile } from '#addin/shared/host/save-file.ts'
import { useAnnounce } from '#addin/shared/ui/Announcer.tsx'
import { ProblemCard } from '#addin/shared/ui/ProblemCard.tsx'
import { today } from '#addin/shared/words/days.ts'
import { say } from '#addin/shared/words/words.ts'
import { ExportMyData } from './documents.ts'

export function ExportButton() {
  const client = useClient()
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const load = async () => {
    setBusy(true)
    const { data, error } = await client.query(ExportMyData, {}, { requestPolicy: 'network-only' }).toPromise()
    setBusy(false)
    setProblem(error ? problemFrom(error) : null)
    if (!data) return
    saveFile(data.exportMyData, `upward-${today()}.json`, 'application/json')
    announce(say('settings.export.done'))
  }
  return (
    <>
      <Button icon={<ArrowDownload20Regular />} disabledFocusable={busy} onClick={() => void load()}>
        {say('settings.export.action')}
      </Button>
      {problem && <ProblemCard problem={problem} onTryAgain={() => void load()} />}
    </>
  )
}
