// npm run test:unit: the quick tests. With paths (npm run test:unit -- tests/server/reasoning) the tests under those paths alone,
// of whatever kind they are.
import { runTool } from './run-tool.ts'

/** What Jest is asked to run for these arguments of the command. */
export function selectionOf(args: readonly string[]): string[] {
  const paths = args.filter((arg) => !arg.startsWith('-'))
  const flags = args.filter((arg) => arg.startsWith('-'))
  return [...(paths.length > 0 ? ['--testPathPatterns', ...paths] : ['--selectProjects', 'unit']), ...flags]
}

if (process.argv[1]?.endsWith('test-unit.ts'))
  process.exit(runTool('jest', selectionOf(process.argv.slice(2)), { stdio: 'inherit' }).status ?? 1)
