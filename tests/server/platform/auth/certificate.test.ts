// The app proves itself by a certificate: what is sent is signed with its key, and no secret leaves.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { compactVerify, decodeProtectedHeader } from 'jose'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CLIENT,
  graphToken,
  PERSON,
  startTinyEntra,
  TENANT,
  type TinyEntra,
} from '#commands/torture/trust/tiny-entra.ts'
import { CertificateProblem, readCertificate } from '#server/platform/auth/certificate.ts'
import { onBehalfOf } from '#server/platform/auth/on-behalf-of.ts'
import { memoryPartitions } from '#server/platform/auth/token-partitions.ts'
import { selfSigned } from './self-signed.ts'

const NOW = new Date('2026-11-23T10:00:00Z')
const [EARLIER, LATER] = [new Date('2026-01-01T00:00:00Z'), new Date('2027-01-01T00:00:00Z')]
const made = selfSigned(EARLIER, LATER)
let folder: string
let entra: TinyEntra

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upward-certificate-'))
  entra = await startTinyEntra([])
})
afterAll(async () => {
  await entra.close()
  await rm(folder, { recursive: true })
})
const asFile = async (name: string, text: string) => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

test('an exchange is signed with the certificate’s key and names its thumbprint', async () => {
  let form = new URLSearchParams()
  entra.exchange = (sent, tenant) => {
    form = sent
    return { status: 200, body: graphToken(sent, tenant) }
  }
  const certificate = readCertificate(await asFile('app.pem', made.pem), NOW)
  const now = () => Date.now()
  const exchange = onBehalfOf({ entraBaseUrl: entra.url, clientId: CLIENT, certificate, cache: memoryPartitions(now), now }) // prettier-ignore
  const who = { tenantId: TENANT, userId: PERSON, assertion: 'A', expiresAt: now() + 3_600_000, name: null }
  expect((await exchange(who, ['User.Read'])).split('|')[2]).toBe('A')
  const assertion = form.get('client_assertion') ?? ''
  const { payload } = await compactVerify(assertion, made.publicKey)
  expect(JSON.parse(Buffer.from(payload).toString())).toMatchObject({ iss: CLIENT, sub: CLIENT })
  const der = Buffer.from(made.certificate.replace(/-----.*-----|\n/g, ''), 'base64')
  expect(decodeProtectedHeader(assertion)['x5t#S256']).toBe(createHash('sha256').update(der).digest('base64url'))
  expect(form.get('client_secret')).toBeNull()
})

describe('a file that cannot serve is refused in words, without a word of it', () => {
  const other = selfSigned(EARLIER, LATER)
  test.each<[string, string, Date]>([
    ['without the private key', made.certificate, NOW],
    ['without the certificate', made.privateKey, NOW],
    ['with the key of another certificate', other.privateKey + made.certificate, NOW],
    ['that has run out', made.pem, new Date('2027-01-02T00:00:00Z')],
    ['that does not hold yet', made.pem, new Date('2025-12-31T00:00:00Z')],
    ['that is something else', 'secret words', NOW],
  ])('one %s', async (name, text, now) => {
    const file = await asFile(`${name.replaceAll(' ', '-')}.pem`, text)
    expect(() => readCertificate(file, now)).toThrow(CertificateProblem)
    expect(() => readCertificate(file, now)).toThrow(/CLIENT_CERTIFICATE_FILE(?![\s\S]*(secret words|BEGIN))/)
  })

  test('one that is not there', () => {
    expect(() => readCertificate(join(folder, 'none.pem'), NOW)).toThrow(CertificateProblem)
  })
})
