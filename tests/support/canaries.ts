// Canaries: words that stand for what nobody else may ever read. Where one is found, something leaked.

export interface Found {
  canary: string
  where: string
}

/** Forms in which a text may lie in a file: as it is, in UTF-16, in base64 at any offset, in hex, and as an address spells it. */
function spellings(canary: string): Buffer[] {
  const plain = Buffer.from(canary)
  const inBase64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), plain]).toString('base64')
    // The first and last letters also hold bits of the neighbours.
    return Buffer.from(text.slice(shift === 0 ? 0 : shift + 1, -4))
  })
  return [
    plain,
    Buffer.from(canary, 'utf16le'),
    Buffer.from(plain.toString('hex')),
    Buffer.from(encodeURIComponent(canary)),
    ...inBase64.filter((text) => text.length >= 10),
  ]
}

/** The canaries that are somewhere in these bytes, in any spelling. */
export function canariesIn(bytes: Buffer, canaries: readonly string[], where: string): Found[] {
  return canaries
    .filter((canary) => spellings(canary).some((spelling) => bytes.includes(spelling)))
    .map((canary) => ({ canary, where }))
}

/** Every text of a request that a person may have written: with a blank, so that ids and codes are not among them. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= 12 && value.includes(' ') ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** Throws when the log holds a token, or any of these texts, names or addresses. */
export function assertSilent(lines: readonly string[], secrets: ReadonlySet<string>): void {
  const all = lines.join('\n').toLowerCase()
  const asLogged = (text: string) => JSON.stringify(text).slice(1, -1).toLowerCase()
  // 'eyJ' is how every signed token begins.
  for (const secret of ['eyJ', ...secrets]) {
    const at = all.indexOf(asLogged(secret))
    if (at >= 0) throw new Error(`“${secret}” stands in the log: …${all.slice(Math.max(0, at - 200), at + 100)}…`)
  }
}
