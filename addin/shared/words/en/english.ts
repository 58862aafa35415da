// The English words of every page in one table. A new page adds its file here.
import admin from './admin.json' with { type: 'json' }
import consent from './consent.json' with { type: 'json' }
import draft from './draft.json' with { type: 'json' }
import findings from './findings.json' with { type: 'json' }
import history from './history.json' with { type: 'json' }
import home from './home.json' with { type: 'json' }
import linkedin from './linkedin.json' with { type: 'json' }
import notes from './notes.json' with { type: 'json' }
import outlook from './outlook.json' with { type: 'json' }
import people from './people.json' with { type: 'json' }
import permission from './permission.json' with { type: 'json' }
import recommendation from './recommendation.json' with { type: 'json' }
import refused from './refused.json' with { type: 'json' }
import reminders from './reminders.json' with { type: 'json' }
import reply from './reply.json' with { type: 'json' }
import settings from './settings.json' with { type: 'json' }
import shared from './shared.json' with { type: 'json' }
import traits from './traits.json' with { type: 'json' }
import welcome from './welcome.json' with { type: 'json' }
import reasons from './reasons.json' with { type: 'json' }

export const english = {
  ...admin,
  ...consent,
  ...draft,
  ...findings,
  ...history,
  ...home,
  ...linkedin,
  ...notes,
  ...outlook,
  ...people,
  ...permission,
  ...recommendation,
  ...refused,
  ...reminders,
  ...reply,
  ...settings,
  ...shared,
  ...traits,
  ...welcome,
  ...reasons,
}
