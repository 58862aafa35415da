// npm run bench -- [area …] [--json]: how fast the product's own code is, against the figures it must hold.
import { measure } from './measure.ts'

await measure('bench')
