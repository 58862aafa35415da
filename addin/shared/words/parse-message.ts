import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

/** A text of the word files as the tree its formatter takes. A build puts parsed messages here, and no parser (addin/bundling). */
export function parseMessage(message: string): MessageFormatElement[] {
  return parse(message, { ignoreTag: true })
}
