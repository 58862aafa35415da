// One spelling for each address. Exchange writes the same mailbox in several ways: as SMTP, with a tag behind a plus, as the
// name it has inside Exchange (X.500), or that name wrapped for the internet. None of this looks at anybody's name.

/** `IMCEAEX-_O=…_CN=…@host`: an Exchange name, `/` as `_` and every other sign as `+` and its hexadecimal code ([MS-OXOABK]). */
const WRAPPED = /^imceaex-(.+)@[^@]*$/

/** The address in the one spelling that is compared: lower case, without prefixes and quotes, Exchange names unwrapped. */
export function canonicalAddress(raw: string): string {
  const plain = raw
    .trim()
    .toLowerCase()
    .replace(/^(?:smtp|x500|ex|mailto):/, '')
    .replace(/^['"<]+|['">]+$/g, '')
  const wrapped = WRAPPED.exec(plain)?.[1]
  if (wrapped === undefined) return plain
  const slashes = wrapped.replaceAll('_', '/')
  return slashes.replace(/\+([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** `local+tag@domain` reaches `local@domain` (Exchange Online, plus addressing); null where there is no tag. */
export function withoutTag(address: string): string | null {
  const found = /^([^+@]+)\+[^@]*(@[^@]+)$/.exec(address)
  return found ? `${found[1] ?? ''}${found[2] ?? ''}` : null
}

/** Whether a spelling may be other than the one compared: few are, and looking closer costs time. */
export function isUnusual(address: string): boolean {
  return (
    address.includes('+') ||
    !address.includes('@') ||
    /^[\s'"<]|[\s'">]$|^(?:imceaex-|smtp:|x500:|ex:|mailto:)/.test(address)
  )
}

/**
 * An Exchange name ends in the alias of its mailbox (`…/cn=<id>-alias`). Where the directory does not list the name, this
 * says that the sender and the mailbox written for are one and the same.
 */
export function isExchangeNameOf(name: string, address: string): boolean {
  const local = address.split('@')[0] ?? ''
  return name.startsWith('/o=') && local !== '' && /\/cn=(?:[0-9a-f]+-)?([^/]+)$/.exec(name)?.[1] === local
}
