// The bank of answers as it is written: "# language voice", then one answer a line with the sign of its meaning before it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReplyLabel } from '#server/reasoning/replies/read-reply.ts'

export const REPLY_BANK_FOLDER = 'server/reasoning/replies/bank'

const OF_SIGN: Record<string, ReplyLabel> = {
  '+': 'GRANTED',
  '*': 'GRANTED_WITH_EDITS',
  '~': 'CHANGES_REQUESTED',
  '-': 'DECLINED',
  '?': 'UNCLEAR',
  '@': 'AUTO_REPLY',
}

export interface BankReply {
  language: string
  /** One person or situation; whole voices are held out when a reader is measured. */
  voice: string
  label: ReplyLabel
  text: string
}

/** Every answer of the bank, by file and line. Throws for a line it cannot read, with its place. */
export function readReplyBank(folder = REPLY_BANK_FOLDER): BankReply[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
  return files.flatMap((file) => {
    let [language, voice] = ['', '']
    return readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => {
        if (line === '') return []
        if (line.startsWith('# ')) {
          voice = line.slice(2)
          language = voice.slice(0, 2)
          return []
        }
        const label = OF_SIGN[line.charAt(0)]
        if (!label || line.charAt(1) !== ' ' || voice === '') throw new Error(`${file}:${at + 1} cannot be read.`)
        return [{ language, voice, label, text: line.slice(2) }]
      })
  })
}
