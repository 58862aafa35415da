// npm run --silent evaluate -- <kind> <input> [--out FILE]: the product's own code over a data set, predictions out.
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { CommandRefusal } from './refusal.ts'

type Evaluation = { evaluate: (input: string) => Promise<string> }

const KINDS: Record<string, () => Promise<Evaluation>> = {
  'eligibility-cases': () => import('./evaluate/eligibility-cases.ts'),
  'mail-ties': () => import('./evaluate/mail-ties.ts'),
  'contact-ties': () => import('./evaluate/contact-ties.ts'),
  observations: () => import('./evaluate/observations.ts'),
  logs: () => import('./evaluate/logs.ts'),
  honesty: () => import('./evaluate/honesty.ts'),
  replies: () => import('./evaluate/replies.ts'),
  tellings: () => import('./evaluate/tellings.ts'),
  drafts: () => import('./evaluate/drafts.ts'),
}

const USAGE = `usage: npm run --silent evaluate -- <kind> <input> [--out FILE]\nkinds: ${Object.keys(KINDS).join(', ')}`

async function main(): Promise<void> {
  const { kind, input, out } = asked()
  const load = KINDS[kind]
  if (!load) throw new CommandRefusal(`There is no kind "${kind}".\n${USAGE}`)
  if (!existsSync(input)) throw new CommandRefusal(`There is no file or folder "${input}".`)
  const { evaluate } = await load()
  const text = await evaluate(input)
  if (out === undefined) await toStandardOutput(text)
  else await writeFile(out, text)
}

function asked(): { kind: string; input: string; out: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
    const [kind, input] = positionals
    if (kind === undefined || input === undefined || positionals.length > 2) throw new CommandRefusal(USAGE)
    return { kind, input, out: values.out }
  } catch (error) {
    throw error instanceof CommandRefusal ? error : new CommandRefusal(`${messageOf(error)}\n${USAGE}`)
  }
}

/** Waits until a pipe took everything. */
function toStandardOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

// Everything that can go wrong here lies in what was asked or given: the words say what, without a stack.
main().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = 2
})
