// npm run torture -- [area …] [--json]: what the product does when the world around it breaks.
import { measure } from './measure.ts'

await measure('torture')
