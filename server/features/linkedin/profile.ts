// LinkedIn documents no address for its form; this one is seen in public use. The plain profile is the way out.

/** The name in linkedin.com/in/<name>, whatever locale sub-domain, query or slash surrounds it; null for any other address. */
export function profileName(address: string): string | null {
  const text = /^https?:\/\//i.test(address) ? address : `https://${address}`
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || url.username || url.port || !/^([a-z]{2,3}\.)?linkedin\.com$/.test(url.hostname)) return null
  const match = /^\/in\/([^/]+)\/?$/.exec(url.pathname)
  const name = match?.[1] ? safeDecode(match[1]) : null
  return name && /^[\p{L}\p{N}-]{3,100}$/u.test(name) ? name : null
}

function safeDecode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Where the recommendation form opens; LinkedIn's own start page when no profile is known. */
export function writeAddress(name: string | null): string {
  return name
    ? `https://www.linkedin.com/in/${encodeURIComponent(name)}/edit/forms/recommendation/write/`
    : 'https://www.linkedin.com/'
}

export function profileAddress(name: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(name)}/`
}
