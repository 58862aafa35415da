type Fields = Record<string, unknown>

/** Puts features' resolvers together, type by type; two features resolving one field is a mistake in the house and throws. */
export function mergeResolvers(parts: readonly object[]): Record<string, never> {
  const merged = new Map<string, unknown>()
  for (const [type, fields] of parts.flatMap((part) => Object.entries(part as Record<string, Fields>))) {
    const known = merged.get(type)
    if (known === undefined) merged.set(type, fields)
    else merged.set(type, mergeFields(type, known as Fields, fields))
  }
  return Object.fromEntries(merged) as Record<string, never>
}

function mergeFields(type: string, known: Fields, added: Fields): Fields {
  const twice = Object.keys(added).find((field) => field in known)
  if (twice) throw new Error(`Two features resolve ${type}.${twice}.`)
  return { ...known, ...added }
}
