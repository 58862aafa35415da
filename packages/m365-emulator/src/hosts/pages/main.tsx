// Opens the stage: asks who and where, then draws. When the emulator cannot say, the page says so in words.
import { createRoot } from 'react-dom/client'
import { readChoices, storedChoices } from './settings/choices.ts'
import { Stage } from './Stage.tsx'
import { readClock, readPeople, readSettings } from './world/control.ts'

async function open(): Promise<void> {
  const place = document.getElementById('stage')
  if (!place) return
  try {
    const settings = await readSettings()
    document.title = `${settings.appName} stage`
    const [people, now] = await Promise.all([readPeople(settings.tenantId), readClock()])
    const item = new URLSearchParams(location.search).get('item')
    const choices = readChoices(location.search, storedChoices())
    createRoot(place).render(<Stage opening={{ settings, people, now, choices, item }} />)
  } catch (error) {
    place.setAttribute('role', 'alert')
    place.textContent = `The stage could not be opened. ${error instanceof Error ? error.message : ''}`
  }
}

void open()
