// The ticket that asking for permission demands: one version of a text, with its fingerprint. Only this file makes one.
import { createHash } from 'node:crypto'
import type { DraftVersion } from './draft.ts'

declare const ticket: unique symbol

export interface FixedText {
  readonly [ticket]: 'fixed'
  readonly text: string
  readonly version: number
  readonly fingerprint: string
}

/** Ties permission to the exact words: spaces and Unicode form do not matter, every letter and mark does. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex')
}

/** Fixes a version. The caller has checked that nothing hard stands against it. */
export function fix(draft: Pick<DraftVersion, 'text' | 'version'>): FixedText {
  return { text: draft.text, version: draft.version, fingerprint: fingerprintOf(draft.text) } as FixedText
}
