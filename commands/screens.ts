// npm run screens: walks the product in a browser and leaves a picture of every step in tests/.output/.
import { buildAll } from './build.ts'
import { runTool } from './run-tool.ts'

await buildAll(console.log)
const walk = runTool('jest', ['--selectProjects', 'browser', '--maxWorkers=1'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'test',
    // Every page in light, dark and contrast, narrow and wide; the tests look at one of each.
    UPWARD_LOOKS: 'all',
  },
})
console.log('The pictures are in tests/.output/.')
process.exit(walk.status ?? 1)
