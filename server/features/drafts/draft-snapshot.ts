// One version of a text with its fingerprint: for showing, comparing and quoting. It gives no right to ask with it.
import { createHash } from 'node:crypto'
import type { DraftVersion } from './draft.ts'

export interface DraftSnapshot {
  readonly text: string
  readonly version: number
  readonly fingerprint: string
}

/** Ties permission to the exact words: spaces and Unicode form do not matter, every letter and mark does. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex')
}

export function snapshotOf({ text, version }: Pick<DraftVersion, 'text' | 'version'>): DraftSnapshot {
  return { text, version, fingerprint: fingerprintOf(text) }
}
