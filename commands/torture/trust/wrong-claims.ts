// What a genuine signature may stand over and must be refused all the same: the table of checks, row by row.
import { CLIENT, TENANT } from './tiny-entra.ts'

const OTHER = '99999999-9999-4999-8999-999999999999'
const issuer = (tenant: string): string => `https://login.microsoftonline.com/${tenant}/v2.0`

/** Name, the claims that differ from a right token's (undefined: left out), and the check that must refuse; `now` in ms. */
export function wrongClaims(now: number): [name: string, claims: Record<string, unknown>, check: string][] {
  return [
    ['version 1', { ver: '1.0' }, 'version'],
    ['no version', { ver: undefined }, 'version'],
    ['another audience', { aud: OTHER }, 'audience'],
    ['the audience of Graph', { aud: '00000003-0000-0000-c000-000000000000' }, 'audience'],
    ['a list of audiences with ours', { aud: [CLIENT, OTHER] }, 'audience'],
    ['a list of ours alone', { aud: [CLIENT] }, 'audience'],
    ['the issuer of another directory', { iss: issuer(OTHER) }, 'issuer'],
    ['a directory that is not the issuer’s', { tid: OTHER }, 'issuer'],
    ['the unfilled issuer', { iss: issuer('{tenantid}') }, 'issuer'],
    ['an issuer with one letter more', { iss: `${issuer(TENANT)}/` }, 'issuer'],
    ['an issuer of version 1', { iss: `https://sts.windows.net/${TENANT}/` }, 'issuer'],
    [
      'personal accounts',
      { iss: issuer('9188040d-6c67-4c5b-b112-36a304b66dad'), tid: '9188040d-6c67-4c5b-b112-36a304b66dad' },
      'personal account',
    ],
    ['a directory id with a path in it', { tid: `${TENANT}/../x` }, 'tenant'],
    ['a directory id in capitals', { tid: 'ABCDEFAB-1111-4111-8111-111111111111' }, 'tenant'],
    ['no directory', { tid: undefined }, 'tenant'],
    ['no expiry', { exp: undefined }, 'expiry'],
    ['an expiry as text', { exp: '9999999999' }, 'expiry'],
    ['an expiry beyond all numbers', { exp: 1e308 }, 'expiry'],
    ['an expiry with a fraction', { exp: 9999999999.5 }, 'expiry'],
    ['an expiry long ago', { exp: now / 1000 - 61 }, 'expired'],
    ['a beginning tomorrow', { nbf: now / 1000 + 86_400 }, 'not yet valid'],
    ['an issue time tomorrow', { iat: now / 1000 + 86_400 }, 'not yet valid'],
    ['a beginning as text', { nbf: '0' }, 'times'],
    ['no scope', { scp: undefined }, 'scope'],
    ['roles in place of a scope', { scp: undefined, roles: ['access_as_user'] }, 'scope'],
    ['another scope', { scp: 'User.Read' }, 'scope'],
    ['a scope that begins like ours', { scp: 'access_as_user_all' }, 'scope'],
    ['scopes as a list', { scp: ['access_as_user'] }, 'scope'],
    ['an app in place of a person', { idtyp: 'app' }, 'not a person'],
    ['a client nobody authorised', { azp: OTHER }, 'client'],
    ['no client', { azp: undefined }, 'client'],
    ['no person', { oid: undefined }, 'person'],
    ['a name in place of the person’s id', { oid: 'sam@contoso.com' }, 'person'],
    ['a guest', { acct: 1 }, 'guest'],
    ['a person of another identity provider', { idp: 'https://sts.windows.net/other/' }, 'guest'],
  ]
}
