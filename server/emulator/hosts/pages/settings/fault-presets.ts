// Troubles a person can have with Microsoft Graph, each as a plan for the emulator.
import { readFaults, setFaults } from '../world/control.ts'

export interface FaultPreset {
  id: string
  label: string
  hint: string
  faults: readonly object[]
}

export const FAULT_PRESETS: readonly FaultPreset[] = [
  { id: 'none', label: 'Everything works', hint: 'No trouble at all', faults: [] },
]

/** Puts a preset's plan in the place of the one before. */
export async function applyPreset(id: string): Promise<void> {
  await setFaults(FAULT_PRESETS.find((preset) => preset.id === id)?.faults ?? [])
}

/** The preset in force; an unknown plan, made by hand, is none of them. */
export async function currentPreset(): Promise<string> {
  const plan = JSON.stringify(await readFaults())
  return FAULT_PRESETS.find((preset) => JSON.stringify(preset.faults) === plan)?.id ?? ''
}
