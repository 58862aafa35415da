// The English words of every page in one table. A new page adds its file here.
import draft from './draft.json'
import findings from './findings.json'
import history from './history.json'
import home from './home.json'
import linkedin from './linkedin.json'
import notes from './notes.json'
import outlook from './outlook.json'
import people from './people.json'
import permission from './permission.json'
import recommendation from './recommendation.json'
import refused from './refused.json'
import reply from './reply.json'
import settings from './settings.json'
import shared from './shared.json'
import traits from './traits.json'
import welcome from './welcome.json'
import reasons from '../reasons.en.json'

export const english = {
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
  ...reply,
  ...settings,
  ...shared,
  ...traits,
  ...welcome,
  ...reasons,
}
