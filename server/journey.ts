// THE FLOOR PLAN: the features, in the order of a recommendation's journey. A feature may look back along it, never forward.
import type { Feature } from './feature.ts'
import { drafts } from './features/drafts/feature.ts'
import { history } from './features/history/feature.ts'
import { home } from './features/home/feature.ts'
import { linkedin } from './features/linkedin/feature.ts'
import { notes } from './features/notes/feature.ts'
import { people } from './features/people/feature.ts'
import { permission } from './features/permission/feature.ts'
import { privacy } from './features/privacy/feature.ts'
import { recommendations } from './features/recommendations/feature.ts'
import { reminders } from './features/reminders/feature.ts'
import { replies } from './features/replies/feature.ts'
import { admin } from './features/admin/feature.ts'
import { traits } from './features/traits/feature.ts'

const steps: Feature[] = [
  people,
  recommendations,
  notes,
  reminders,
  traits,
  drafts,
  permission,
  replies,
  linkedin,
  home,
  history,
]

export const journey: Feature[] = [...steps, privacy(steps), admin]
