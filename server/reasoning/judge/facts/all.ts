// The facts that decide, strongest in the article's words first. A new fact is a file and a line here.
import { directExchange } from './direct-exchange.ts'
import type { Fact } from './fact.ts'
import { project } from './project.ts'
import { report } from './report.ts'
import { reportingLine } from './reporting-line.ts'
import { training } from './training.ts'
import { workingMeetings } from './working-meetings.ts'

export const FACTS: readonly Fact[] = [reportingLine, project, training, report, workingMeetings, directExchange]
