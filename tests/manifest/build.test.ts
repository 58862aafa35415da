import { describe, expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import { readdirSync, readFileSync } from 'node:fs'
import { buildPackage } from '#manifest/build.ts'
import { checkContents, checkIcon, checkWords, checkXml } from '#manifest/check-files.ts'
import { checkRules } from '#manifest/check-rules.ts'
import { checkSchema } from '#manifest/check-schema.ts'
import { drawIcons, paint } from '#manifest/draw-icons.ts'
import { fill, renderManifest } from '#manifest/render.ts'
import { PERMISSION_IDS } from '#manifest/permission-ids.ts'
import { readSettings, SAMPLE } from '#manifest/settings.ts'
import { OWN_PERMISSION, SCOPES } from '#server/platform/graph/scopes.ts'

const built = buildPackage(SAMPLE)
const served = new Set(readdirSync('addin/public/icons'))
const textOf = (name: string): string => new TextDecoder().decode(built.files.get(name))
const manifestText = textOf('manifest.json')
/** The rendered manifest with one piece of its text replaced. */
const spoilt = (from: string, to: string): unknown => {
  expect(manifestText).toContain(from)
  return JSON.parse(manifestText.replace(from, to))
}

test('the package may go out with the sample settings', () => {
  expect(built.objections).toEqual([])
})

test('the zip holds the manifest at its root, both languages and three icons, and is the same every time', () => {
  const zip = built.files.get('upward.zip') ?? new Uint8Array()
  expect(Object.keys(unzipSync(zip)).sort()).toEqual(
    [
      'icons/color.png',
      'icons/color32.png',
      'icons/outline.png',
      'manifest.json',
      'words/de.json',
      'words/en.json',
    ].sort(),
  )
  expect(Buffer.from(buildPackage(SAMPLE).files.get('upward.zip') ?? []).equals(Buffer.from(zip))).toBe(true)
})

/** The settings of the shell block that docs/real-tenant.md shows, as a shell would set them. */
function documentedSettings(): Record<string, string> {
  const block =
    /```\n((?:[A-Z_]+=.*\n)+)npm run manifest\n```/.exec(readFileSync('docs/real-tenant.md', 'utf8'))?.[1] ?? ''
  return Object.fromEntries<string>(
    [...block.matchAll(/^([A-Z_]+)=(\S+)/gm)].map(([, name = '', value = '']) => [name, value]),
  )
}

test('the documented command puts the host and ids of the deployment everywhere', () => {
  const { files, objections } = buildPackage(readSettings(documentedSettings()))
  expect(objections).toEqual([])
  const all = ['manifest.json', 'outlook-mail.xml', 'entra-app.json'].map((name) =>
    new TextDecoder().decode(files.get(name)),
  )
  for (const text of all) expect(text).toContain('upward.contoso.com')
  const samples = Object.values(SAMPLE).filter((value) => /-.*-|example/.test(value))
  for (const sample of samples) expect(all.join('')).not.toContain(sample)
})

describe('a package is refused', () => {
  test.each<[string, Record<string, string | undefined>, RegExp]>([
    ['without the address of the server', { APP_URL: undefined }, /APP_URL is missing/],
    ['for an address without TLS', { APP_URL: 'http://upward.contoso.com' }, /https/],
    ['for an example address', { APP_URL: 'https://upward.example.com' }, /example address/],
    ['without an id', { SCOPE_ID: undefined }, /SCOPE_ID is missing/],
    ['with something that is no id', { CLIENT_ID: 'upward' }, /CLIENT_ID is no id/],
    ['with the id of the sample', { ADDIN_ID: SAMPLE.ADDIN_ID.toUpperCase() }, /ADDIN_ID is the id of the sample/],
    ['with one id for both manifests', { ADDIN_ID: documentedSettings()['APP_ID'] }, /must differ/],
  ])('%s', (_, wrong, words) => {
    expect(() => readSettings({ ...documentedSettings(), ...wrong })).toThrow(words)
  })
})

describe('permissions', () => {
  interface Registration {
    requiredResourceAccess: { resourceAppId: string; resourceAccess: { id: string }[] }[]
    spa: { redirectUris: string[] }
    api: { oauth2PermissionScopes: { id: string; value: string }[] }
  }
  const registration = JSON.parse(textOf('entra-app.json')) as Registration
  const [graph, own] = registration.requiredResourceAccess
  const asked = Object.values(SCOPES).sort()

  test('the registration requires every permission the code asks for, and no other', () => {
    expect(graph?.resourceAccess.map(({ id }) => id).sort()).toEqual(asked.map((scope) => PERMISSION_IDS[scope]).sort())
  })

  test('and the scope of our own API, so that admin consent covers it', () => {
    const scope = registration.api.oauth2PermissionScopes.find(({ value }) => value === 'access_as_user')
    expect(own).toEqual({ resourceAppId: SAMPLE.CLIENT_ID, resourceAccess: [{ id: scope?.id, type: 'Scope' }] })
  })

  test('an admin who consents comes back to an address that is registered', () => {
    expect(registration.spa.redirectUris).toContain(`https://${SAMPLE.APP_HOST}/consent-redirect`)
  })

  test('docs/real-tenant.md tells an operator to grant exactly these', () => {
    const rows = readFileSync('docs/real-tenant.md', 'utf8').matchAll(/^\| `([A-Z]\w+(?:\.\w+)+)` \|/gm)
    expect([...rows].map(([, scope]) => scope).sort()).toEqual(asked)
  })

  test('the app package asks for the one permission of the app itself', () => {
    expect(manifestText).toContain(`"name": "${OWN_PERMISSION}"`)
  })
})

test('the unified package and the add-in for Mac and phones have different ids', () => {
  const id = /<Id>(.*?)<\/Id>/.exec(textOf('outlook-mail.xml'))?.[1]
  expect(id).not.toBe((JSON.parse(manifestText) as { id: string }).id)
  expect(manifestText).toContain(`"officeAddinId": "${id}"`)
})

test('the app registration takes the tab’s origin for nested app auth, and version 2 tokens', () => {
  const app = JSON.parse(textOf('entra-app.json')) as {
    spa: { redirectUris: string[] }
    api: { requestedAccessTokenVersion: number }
  }
  expect(app.spa.redirectUris).toContain('brk-multihub://upward.example.com')
  expect(app.api.requestedAccessTokenVersion).toBe(2)
})

test('nothing asks for the right to send mail', () => {
  expect([...built.files.keys()].map(textOf).join('')).not.toMatch(/Mail\.Send|"Mailbox\.ReadWrite\.User"/)
})

test('the official schema refuses what it should', () => {
  expect(checkSchema(JSON.parse(manifestText), 'manifest')).toEqual([])
  expect(checkSchema(spoilt('"accentColor": "#5B5FC7"', '"accentColor": "purple"'), 'manifest')).not.toEqual([])
})

describe('what the schema overlooks is found', () => {
  const rows: [string, string, string, RegExp][] = [
    ['a button without an action', '"actionId": "openNote"', '"actionId": "openNotes"', /"openNotes" is called/],
    ['an id used twice', '"id": "noteButton"', '"id": "askButton"', /"askButton" stands twice/],
    ['a missing icon size', '"size": 80', '"size": 64', /no icon of 80/],
    ['an icon nobody serves', 'icons/note16.png', 'icons/note17.png', /no such icon/],
    ['a wildcard domain', '"upward.example.com"\n  ]', '"*.example.com"\n  ]', /no bare host/],
    ['a domain with a scheme', '"upward.example.com"\n  ]', '"https://upward.example.com"\n  ]', /no bare host/],
    ['a tunnel', '"upward.example.com"\n  ]', '"x.devtunnels.ms"\n  ]', /no bare host/],
    [
      'a page of another host',
      'https://upward.example.com/tab.html"',
      'https://evil.example/tab.html"',
      /evil.example is missing/,
    ],
    ['another redirect', 'brk-multihub://upward.example.com', 'brk-multihub://other.example.com', /own origin/],
    ['other scopes than the pages ask for', 'access_as_user"', 'User.Read"', /scopes/],
    ['other claims', '\\"CP1\\"', '\\"CP2\\"', /claims/],
    ['a version of four parts', '"version": "0.1.0"', '"version": "0.1.0.0"', /n\.n\.n/],
    [
      'an address without https',
      '"https://upward.example.com/privacy"',
      '"http://upward.example.com/privacy"',
      /not https/,
    ],
  ]
  test.each(rows)('%s', (_, from, to, objection) => {
    expect(checkRules(spoilt(from, to), served).join('\n')).toMatch(objection)
  })

  test('a blocking send mode, and a second extension', () => {
    const manifest = JSON.parse(manifestText) as { extensions: object[] }
    const event = { events: [{ type: 'messageSending', actionId: 'openAsk', options: { sendMode: 'block' } }] }
    const blocking = { ...manifest, extensions: [{ ...manifest.extensions[0], autoRunEvents: [event] }] }
    expect(checkRules(blocking, served)).toContain('sendMode block is refused')
    expect(checkRules({ ...manifest, extensions: [manifest.extensions[0], manifest.extensions[0]] }, served)).toContain(
      'extensions: one element at most',
    )
  })

  test('pictures of another size, or an outline in colour', () => {
    const brand = readFileSync('manifest/icons/color32.png')
    expect(checkIcon('color.png', brand, { size: 192 })).toEqual(['color.png: 32x32, not 192x192'])
    expect(checkIcon('outline.png', brand, { size: 32, whiteOnNothing: true })).toEqual([
      'outline.png: other colours than white',
    ])
    expect(checkIcon('outline.png', paint([], 32), { size: 32, whiteOnNothing: true })).toEqual([
      'outline.png: not a white mark on nothing',
    ])
  })

  test('words that are missing, left over or too long', () => {
    expect(checkWords('de', { b: 'x', group: 'Empfehlungen von Upward' }, { a: 'x', group: 'Upward' })).toEqual([
      'de: no words for a',
      'de: nobody asks for b',
      'de: group has 23 characters, 16 are shown',
    ])
  })

  test('a file too many in the package, or one too few', () => {
    expect(checkContents(['a/manifest.json'], ['manifest.json'])).toEqual([
      'package: manifest.json is missing',
      'package: a/manifest.json does not belong in it',
    ])
  })

  test('an add-in-only manifest with a lost resource, icon or tag', () => {
    const xml = textOf('outlook-mail.xml')
    expect(checkXml(xml.replace('resid="askTip"', 'resid="lost"'), served).join()).toMatch(
      /lost is not defined.*askTip is not used/,
    )
    expect(checkXml(xml.replace('<bt:Image size="25" scale="1" resid="note25"/>', ''), served).join()).toMatch(
      /8 icons, not 9/,
    )
    expect(checkXml(xml.replace('</Hosts>', ''), served).join()).toMatch(/closes something else/)
  })
})

test('a word that stands in no language, and a setting nobody knows, stop the build', () => {
  expect(() => renderManifest('{"a":"$no.such"}', SAMPLE, {})).toThrow('no words for "no.such"')
  expect(() => fill('${{NOPE}}', SAMPLE)).toThrow('NOPE')
})

test('the pictures that are kept are the ones that are drawn', () => {
  // The small ones; large ones come from the same shapes and take seconds.
  const small = [...drawIcons()].filter(([path]) => /outline|color32|16|25|32/.test(path))
  expect(small.filter(([path, draw]) => !readFileSync(path).equals(draw())).map(([path]) => path)).toEqual([])
})
