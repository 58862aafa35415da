// npm run dev: as npm start, and starts again when a source changes.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'

const WATCHED = ['addin', 'server', 'schema', 'packages']

let child: ChildProcess = run()
let timer: NodeJS.Timeout | undefined

function run(): ChildProcess {
  return fork('commands/start.ts', { execArgv: ['--import', 'tsx'], stdio: 'inherit' })
}

async function again(): Promise<void> {
  child.kill('SIGTERM')
  if (child.exitCode === null) await once(child, 'exit')
  child = run()
}

for (const folder of WATCHED) {
  watch(folder, { recursive: true }, (_, file) => {
    if (!file || file.includes('generated')) return
    clearTimeout(timer)
    timer = setTimeout(() => void again(), 300)
  })
}

process.once('SIGINT', () => child.kill('SIGTERM'))
process.once('SIGTERM', () => child.kill('SIGTERM'))
