// npm run doctor: looks at what Upward needs on this machine and says, for each, whether it is there and what to do if not.
import { statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { ConfigProblem, readConfig } from '#server/config/config.ts'

interface Look {
  what: string
  good: boolean
  advice: string
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

const looks: Look[] = [
  {
    what: `Node.js ${process.versions.node}`,
    good: major > 20 || (major === 20 && minor >= 19),
    advice: 'Install Node.js 20.19 or newer.',
  },
  await settings(),
  await port(Number(process.env['PORT'] ?? 3978), 'PORT'),
  await port(Number(process.env['EMULATOR_PORT'] ?? 3979), 'EMULATOR_PORT'),
  await space(),
]

for (const { what, good, advice } of looks)
  console.log(`${good ? 'ok  ' : 'LOOK'}  ${what}${good ? '' : `\n      ${advice}`}`)
process.exit(looks.every(({ good }) => good) ? 0 : 1)

async function port(number: number, name: string): Promise<Look> {
  const server = createServer()
  const free = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(number, '127.0.0.1', () => server.close(() => resolve(true)))
  })
  return {
    what: `Port ${number} is free`,
    good: free,
    advice: `Something listens there. Start with another one: ${name}=${number + 100} npm start`,
  }
}

async function space(): Promise<Look> {
  const { bavail, bsize } = await statfs('.')
  const megabytes = Math.floor((bavail * bsize) / 1024 / 1024)
  return {
    what: `${megabytes} MB of disk are free`,
    good: megabytes > 500,
    advice: 'Upward stops accepting writes below 200 MB. Make room.',
  }
}

function settings(): Promise<Look> {
  try {
    readConfig({ GRAPH_URL: 'http://127.0.0.1:3979', ENTRA_URL: 'http://127.0.0.1:3979', ...process.env })
    return Promise.resolve({ what: 'The settings can be used', good: true, advice: '' })
  } catch (error) {
    const advice = error instanceof ConfigProblem ? error.message : String(error)
    return Promise.resolve({ what: 'The settings can be used', good: false, advice })
  }
}
