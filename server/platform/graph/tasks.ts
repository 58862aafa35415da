// Planner tasks assigned to the user, and by whom; never their titles.
import { z } from 'zod'
import type { TaskSummary } from './graph.ts'

const assignment = z.looseObject({
  assignedDateTime: z.string().nullish(),
  assignedBy: z.looseObject({ user: z.looseObject({ id: z.string().nullish() }).nullish() }).nullish(),
})

const shape = z.looseObject({
  id: z.string().min(1),
  planId: z.string().nullish(),
  createdDateTime: z.string().nullish(),
  completedDateTime: z.string().nullish(),
  assignments: z.record(z.string(), z.unknown()).nullish(),
})

/** Graph's task into ours, as assigned to the user; null when it is not understood or not theirs. */
export function fromGraph(item: unknown, userId: string): TaskSummary | null {
  const found = shape.safeParse(item)
  if (!found.success) return null
  const { id, planId, createdDateTime, completedDateTime, assignments } = found.data
  const own = assignment.safeParse(new Map(Object.entries(assignments ?? {})).get(userId))
  if (!own.success) return null
  const assignedAt = Date.parse(own.data.assignedDateTime ?? createdDateTime ?? '')
  const completedAt = Date.parse(completedDateTime ?? '')
  return {
    id,
    planId: planId ?? '',
    assignedBy: own.data.assignedBy?.user?.id ?? null,
    assignedAt: Number.isNaN(assignedAt) ? 0 : assignedAt,
    completedAt: Number.isNaN(completedAt) ? null : completedAt,
  }
}
