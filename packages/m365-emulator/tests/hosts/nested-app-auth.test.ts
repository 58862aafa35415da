import { expect, test } from '@jest/globals'
import { answerNestedAppAuth, type TokenService } from '../../src/hosts/pages/nested-app-auth.ts'

const person = {
  id: 'oid-1',
  tenantId: 'tid-1',
  name: 'Tomás Álvarez',
  mail: 'tomas@x.example',
  userPrincipalName: 'tomas@x.example',
  title: '',
  department: '',
}

const allowed: string[] = []
const consent: TokenService['consent'] = (permissions) => Promise.resolve(void allowed.push(...permissions))
const service = (token: TokenService['token']): TokenService => ({ person, clientId: 'app-1', token, consent })
const works = service(() => Promise.resolve({ accessToken: 'access-1', expiresIn: 1200 }))
const request = (method: string) => JSON.stringify({ messageType: 'NestedAppAuthRequest', method, requestId: 'r1' })
const ask = async (method: string, at = works): Promise<Record<string, unknown>> =>
  JSON.parse(await answerNestedAppAuth(request(method), at)) as Record<string, unknown>

test('the app learns which account the host is signed in with before it asks for anything', async () => {
  expect(await ask('GetInitContext')).toMatchObject({
    messageType: 'NestedAppAuthResponse',
    requestId: 'r1',
    success: true,
    initContext: { accountContext: { homeAccountId: 'oid-1.tid-1', tenantId: 'tid-1' } },
  })
})

test('a token comes with an ID token that spells the name right', async () => {
  const answer = await ask('GetToken')
  expect(answer).toMatchObject({ success: true, token: { access_token: 'access-1', expires_in: 1200 } })
  const claims = (answer['token'] as { id_token: string }).id_token.split('.')[1] ?? ''
  const decoded = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as object
  expect(decoded).toMatchObject({ oid: 'oid-1', tid: 'tid-1', name: 'Tomás Álvarez', aud: 'app-1' })
})

test('permissions asked for in the window are allowed by the person who is signed in', async () => {
  const scope = 'https://graph.microsoft.com/Mail.ReadBasic https://graph.microsoft.com/Tasks.Read'
  const asked = JSON.stringify({ ...(JSON.parse(request('GetTokenPopup')) as object), tokenParams: { scope } })
  expect(JSON.parse(await answerNestedAppAuth(asked, works))).toMatchObject({ success: true })
  expect(allowed).toEqual(['Mail.ReadBasic', 'Tasks.Read'])
})

test('when sign-in is not possible the app is told that the person has to act', async () => {
  const answer = await ask(
    'GetToken',
    service(() => Promise.reject(new Error('Consent is missing.'))),
  )
  expect(answer).toMatchObject({
    success: false,
    error: { status: 'USER_INTERACTION_REQUIRED', description: 'Consent is missing.' },
  })
})

test('a request that cannot be read is refused, not ignored', async () => {
  expect(JSON.parse(await answerNestedAppAuth('not json', works))).toMatchObject({ success: false })
})
