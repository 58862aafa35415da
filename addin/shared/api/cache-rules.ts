// Which lists a change makes stale. The document cache drops what holds the changed thing itself; lists that do not
// hold it yet (an empty log, the home page) are named here.

const ALSO: Readonly<Record<string, readonly string[]>> = {
  Note: ['NoteConnection', 'Recommendation', 'Review', 'Home', 'DueReminder'],
  ReminderPlan: ['ReminderPlan', 'DueReminder'],
  Recommendation: ['Home', 'HistoryConnection', 'Candidates', 'NoteConnection'],
  PermissionRequest: ['Recommendation', 'Home', 'HistoryConnection'],
  HandOff: ['Recommendation'],
  Candidate: ['Candidates'],
  PersonHidden: ['Candidates'],
  Settings: ['Candidates'],
  Consent: ['Candidates', 'Recommendation', 'Settings'],
  DontAskMe: ['Settings', 'Candidates'],
  WorkContacts: ['Settings', 'Candidates'],
  Erased: ['Home', 'HistoryConnection', 'Recommendation', 'NoteConnection', 'Candidates', 'Settings'],
}

/** The types whose cached answers are stale after a mutation answered with `data`. */
export function touchedBy(data: unknown): string[] {
  const touched = new Set<string>()
  for (const result of Object.values(isRecord(data) ? data : {})) {
    const [one] = Array.isArray(result) ? (result as unknown[]) : [result]
    const type = isRecord(one) ? one['__typename'] : undefined
    if (typeof type === 'string') for (const also of ALSO[type] ?? []) touched.add(also)
  }
  return [...touched]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
