// What a link into the tab may ask for. It comes from outside and is only ever an address of ours, or nothing.

const PAGES =
  /^(?:welcome|note|people|history|settings|people\/[\w-]{1,64}|r\/[\w-]{1,64}(?:\/(?:traits|draft|permission|reply|linkedin))?)$/

/** The router's address for a link's sub page; null when it names no page of ours (the tab opens on Home then). */
export function hashFor(subPage: string | null): string | null {
  const plain = (subPage ?? '').replace(/^[#/]+/, '')
  return PAGES.test(plain) ? `#/${plain}` : null
}
