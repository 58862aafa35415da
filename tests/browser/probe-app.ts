// A tiny app to stand in the stage's frames: it speaks through the real teams-js, or through the Office.js stand-in, and
// writes down what it hears, so that the stage can be tested without our own pages.
import Fastify, { type FastifyInstance } from 'fastify'
import { readFile } from 'node:fs/promises'

const TEAMS_JS = new URL('../../node_modules/@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js', import.meta.url)

const MSAL = new URL('../../node_modules/@azure/msal-browser/lib/msal-browser.min.js', import.meta.url)

/** Signs in the way our pages do in a real host: MSAL over the host's bridge, no window, no network. */
const NESTED_SIGN_IN = `
    const signIn = async () => {
      const auth = { clientId: '6f1c3c1e-5d0b-4b5e-9a55-0d6f5a1f7c21', authority: 'https://login.microsoftonline.com/common' }
      const client = await msal.createNestablePublicClientApplication({ auth })
      const result = await client.acquireTokenSilent({ scopes: ['api://app/access_as_user'] })
      hear('signed in by MSAL', result.account.name + ' ' + typeof result.accessToken)
    }`

const page = (scripts: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Probe</title><body><h1>Probe</h1><ul id="heard"></ul>
<script>
  const hear = (what, value) => {
    const line = document.createElement('li')
    line.textContent = what + ': ' + JSON.stringify(value)
    document.getElementById('heard').append(line)
  }
  const button = (label, act) => {
    const made = document.createElement('button')
    made.textContent = label
    made.onclick = act
    document.body.append(made)
  }
</script>${scripts}</body></html>`

const tab = (stageUrl: string): string =>
  page(`<script src="/teams.js"></script><script src="/msal.js"></script><script>${NESTED_SIGN_IN}
    const teams = microsoftTeams
    const start = async () => {
      await teams.app.initialize([${JSON.stringify(stageUrl)}])
      const context = await teams.app.getContext()
      hear('host', context.app.host.name + ' ' + context.app.host.clientType)
      hear('user', context.user.displayName)
      hear('theme', context.app.theme)
      hear('locale', context.app.locale)
      hear('place', context.page.subPageId ?? null)
      teams.app.registerOnThemeChangeHandler((theme) => hear('new theme', theme))
      teams.app.notifyAppLoaded()
      hear('success', await teams.app.notifySuccess())
      hear('mail', teams.mail.isSupported())
      hear('nested', teams.nestedAppAuth.isNAAChannelRecommended())
      hear('token', typeof (await teams.authentication.getAuthToken()))
      if (window.nestedAppAuthBridge) await signIn()
      button('Fail', () => teams.app.notifyFailure({ reason: 'Other', message: 'The probe gave up.' }))
      button('Open link', () => teams.app.openLink(prompt('address')))
      button('Open mail', () => teams.mail.openMailItem({ itemId: prompt('id') }).then(() => hear('opened', true)))
      button('Go', () => teams.pages.currentApp.navigateTo({ pageId: 'home', subPageId: 'note/7' }))
    }
    start().catch((error) => hear('error', String(error)))
  </script>`)

const pane = (stageUrl: string): string =>
  page(`<script src="${stageUrl}/office.js"></script><script src="/msal.js"></script><script>${NESTED_SIGN_IN}
    Office.onReady((info) => {
      const { mailbox, requirements } = Office.context
      const look = () => {
        const { item } = mailbox
        hear('item', item === null ? null : item.subject.getAsync ? 'compose' : item.subject)
        item?.body.getAsync('text', (result) => hear('body', result.value))
      }
      hear('ready', info.host + ' ' + info.platform)
      hear('view', new URLSearchParams(location.search).get('view'))
      hear('pushState', history.pushState)
      hear('1.14', requirements.isSetSupported('Mailbox', '1.14'))
      hear('user', mailbox.userProfile.displayName)
      hear('dark', Office.context.officeTheme?.isDarkTheme ?? null)
      look()
      mailbox.addHandlerAsync(Office.EventType.ItemChanged, look, (result) => hear('handler', result.status))
      mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, (event) => hear('now dark', event.officeTheme.isDarkTheme))
      if (window.nestedAppAuthBridge) signIn().catch((error) => hear('error', String(error)))
      Office.auth.getAccessToken().then((token) => hear('token', typeof token))
      button('Fill', () => {
        const { item } = mailbox
        const address = { displayName: 'Outside Person', emailAddress: 'outside@elsewhere.example' }
        item.to.setAsync([address], () =>
          item.subject.setAsync('Filled by the pane', () =>
            item.body.setAsync('<p>Hello <b>there</b><script>bad()<\\/script></p>', { coercionType: 'html' }, () =>
              item.saveAsync((result) => hear('saved', result.status)))))
      })
      button('New form', () => mailbox.displayNewMessageFormAsync(
        { toRecipients: ['outside@elsewhere.example'], subject: 'From a form', htmlBody: '<p>Body</p>' },
        (result) => hear('form', result.status)))
      button('Display', () => mailbox.displayMessageFormAsync(prompt('id'), (result) => hear('displayed', result.status)))
      button('Notice', () => mailbox.item.notificationMessages.addAsync('n', { type: 'informationalMessage', message: 'A word from the pane' }))
      button('Close', () => Office.context.ui.closeContainer())
    })
  </script>`)

/** Serves the probe in the app's place on a free port; the caller closes it. */
export async function serveProbe(stageUrl: () => string): Promise<{ app: FastifyInstance; url: string }> {
  const app = Fastify()
  const [teams, msal] = await Promise.all([readFile(TEAMS_JS, 'utf8'), readFile(MSAL, 'utf8')])
  app.get('/teams.js', (_request, reply) => reply.type('text/javascript').send(teams))
  app.get('/msal.js', (_request, reply) => reply.type('text/javascript').send(msal))
  app.get('/tab.html', (_request, reply) => reply.type('text/html').send(tab(stageUrl())))
  app.get('/outlook.html', (_request, reply) => reply.type('text/html').send(pane(stageUrl())))
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { app, url: `http://localhost:${port}` }
}
