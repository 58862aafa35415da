// The certificate with which the app proves itself to the sign-in service: stronger than a secret, which anybody who reads it can use.
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'

export interface AppCertificate {
  /** SHA-256 of the certificate in hex. */
  thumbprintSha256: string
  /** PEM, PKCS 8. */
  privateKey: string
}

/** Thrown in words when the file cannot serve as the app's certificate. */
export class CertificateProblem extends Error {}

/** Reads certificate and private key from one PEM file. Refuses what does not belong together or is out of its time (`now`). */
export function readCertificate(file: string, now: Date): AppCertificate {
  const { certificate, key } = parse(file)
  if (!certificate.checkPrivateKey(key)) throw refusal(file, 'its private key belongs to another certificate')
  if (now < new Date(certificate.validFrom) || now > new Date(certificate.validTo))
    throw refusal(file, `the certificate holds from ${certificate.validFrom} to ${certificate.validTo}`)
  return {
    thumbprintSha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

function parse(file: string): { certificate: X509Certificate; key: KeyObject } {
  try {
    const pem = readFileSync(file, 'utf8')
    return {
      certificate: new X509Certificate(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE-----'))),
      key: createPrivateKey(pem),
    }
  } catch (error) {
    // The parser's words may quote the file; its code is enough.
    const { code } = error as { code?: unknown }
    const told = typeof code === 'string' ? ` (${code})` : ''
    throw refusal(file, `it holds no certificate with its private key in PEM form${told}`)
  }
}

function refusal(file: string, why: string): CertificateProblem {
  return new CertificateProblem(`CLIENT_CERTIFICATE_FILE ${file} cannot be used: ${why}. Nothing was started.`)
}
