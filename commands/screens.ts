// npm run screens: walks the product in a browser and leaves a picture of every step in tests/.output/.
import { spawnSync } from 'node:child_process'
import { buildAll } from './build.ts'

await buildAll(console.log)
const walk = spawnSync('node_modules/.bin/jest', ['--selectProjects', 'browser', '--maxWorkers=1'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'test',
    // Every page in light, dark and contrast, narrow and wide; the tests look at one of each.
    UPWARD_LOOKS: 'all',
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  },
})
console.log('The pictures are in tests/.output/.')
process.exit(walk.status ?? 1)
