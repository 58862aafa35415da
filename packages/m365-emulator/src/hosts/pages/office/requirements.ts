// Which requirement sets the played client supports, and which methods it therefore has.
import type { PaneHostContext } from './wire.ts'

const asNumber = (version: string): number => {
  const [major = '1', minor = '0'] = version.split('.')
  return Number(major) * 100 + Number(minor)
}

/** `Office.context.requirements.isSetSupported`; a set nobody here knows is not supported. */
export function isSetSupported(hostContext: PaneHostContext, name: string, version = '1.1'): boolean {
  const wanted = asNumber(version)
  switch (name.toLowerCase()) {
    case 'mailbox':
      return wanted <= hostContext.mailbox
    case 'nestedappauth':
      return hostContext.nestedAppAuth && wanted <= 101
    case 'identityapi':
      return wanted <= 103
    case 'openbrowserwindowapi':
      return hostContext.platform !== 'OfficeOnline' && wanted <= 101
    case 'dialogapi':
      return false
    default:
      return false
  }
}

/** Leaves out the members that came with a later Mailbox set than this client has: a missing method is undefined there too. */
export function upTo(
  hostContext: PaneHostContext,
  members: Record<string, { since: number; member: unknown }>,
): Record<string, unknown> {
  const kept = Object.entries(members).filter(([, { since }]) => since <= hostContext.mailbox)
  return Object.fromEntries(kept.map(([name, { member }]) => [name, member]))
}
