// The plain reading of the mail as blocks a page can show: never as HTML, so nothing in it can act.

export interface MailBlock {
  kind: 'paragraph' | 'quote' | 'choices'
  lines: readonly string[]
}

export interface MailParts {
  text: string
  greeting: string
  signOff: string
}

/** The blocks between greeting and sign-off, which the page shows as fields of their own. */
export function bodyBlocks({ text, greeting, signOff }: MailParts): MailBlock[] {
  const body = stripped(text.replaceAll('\r\n', '\n').trim(), greeting.trim(), signOff.trim())
  return joinQuotes(
    body
      .split(/\n[^\S\n]*\n/)
      .map((block) => block.trim())
      .filter(Boolean)
      .map(toBlock),
  )
}

function stripped(text: string, greeting: string, signOff: string): string {
  const afterGreeting = greeting !== '' && text.startsWith(greeting) ? text.slice(greeting.length) : text
  const body =
    signOff !== '' && afterGreeting.endsWith(signOff) ? afterGreeting.slice(0, -signOff.length) : afterGreeting
  return body.trim()
}

function toBlock(block: string): MailBlock {
  const lines = block.split('\n')
  if (lines.every((line) => line.startsWith('>'))) {
    const paragraphs = lines.map((line) => line.replace(/^>\s?/, '')).filter((line) => line !== '')
    return { kind: 'quote', lines: paragraphs }
  }
  if (lines.every((line) => /^[-–•]\s/.test(line)))
    return { kind: 'choices', lines: lines.map((line) => line.replace(/^[-–•]\s+/, '')) }
  return { kind: 'paragraph', lines: [lines.join(' ')] }
}

function joinQuotes(blocks: readonly MailBlock[]): MailBlock[] {
  const joined: MailBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.kind === 'quote' && block.kind === 'quote')
      joined[joined.length - 1] = { kind: 'quote', lines: [...last.lines, ...block.lines] }
    else joined.push(block)
  }
  return joined
}
